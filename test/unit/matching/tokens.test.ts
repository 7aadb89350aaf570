import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/matching/characters.ts';
import { tokenize as read } from '../../../lib/matching/tokenize.ts';
import { Flag, Shape } from '../../../lib/matching/tokens.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly shape: string;
  readonly isGlued: boolean;
}

const SHAPES = Object.keys(Shape);

/** The typed arrays as objects, for reading. */
function tokenize(text: string): Token[] {
  const tokens = read(text, new Vocabulary());
  return Array.from({ length: tokens.length }, (_, at) => {
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
    return {
      start,
      end,
      key: tokens.has(at, Flag.isPossessive) ? "'s" : foldWord(text.slice(start, end)),
      shape: SHAPES[tokens.shape(at)] ?? '',
      isGlued: tokens.has(at, Flag.glued),
    };
  });
}

const keys = (text: string): string[] => tokenize(text).map(({ key }) => key);
const glued = (text: string): string[] =>
  tokenize(text)
    .filter(({ isGlued }) => isGlued)
    .map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  it.each([
    ['nothing', '', []],
    ['punctuation alone', '… – “”!', []],
    ['words', 'Ferries sail, slowly.', ['ferries', 'sail', 'slowly']],
    ['hyphenated words', 'north-eastern', ['north', 'eastern']],
    ['letters with accents, folded', 'Malmö ¡Bogotá!', ['malmo', 'bogota']],
    ['other scripts', 'в Киеве', ['в', 'киеве']],
    ['scripts without spaces by the character', '北京 서울', ['北', '京', '서', '울']],
    ['digits', 'in 2002, 300,000', ['in', '2002', '300', '000']],
    ['apostrophes inside words', "O'Brien n’t", ['o', 'brien', 'nt']],
  ])('cuts %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['a straight apostrophe', "Oslo's port"],
    ['a curly apostrophe', 'Oslo’s port'],
    ['a modifier letter', 'Osloʼs port'],
  ])('takes the possessive ending off behind %s', (_, text) => {
    expect(tokenize(text)).toMatchObject([
      { start: 0, end: 4, key: 'oslo' },
      { start: 4, end: 6, key: "'s", shape: 'lower' },
      { start: 7, end: 11, key: 'port' },
    ]);
  });

  it('takes the possessive ending off words in capitals', () => {
    expect(keys('OSLO’S PORT')).toEqual(['oslo', "'s", 'port']);
  });

  it('leaves the possessive of a plural with its word', () => {
    expect(keys("the sailors' port")).toEqual(['the', 'sailors', 'port']);
  });

  it.each([
    ['dotted initials', 'the U.S. fleet', ['the', 'u.s.', 'fleet']],
    ['dotted initials at the end', 'to the D.P.R.K.', ['to', 'the', 'd.p.r.k.']],
    ['dotted initials and a possessive', 'U.S.’s', ['u.s.', "'s"]],
    ['an initial before a name', 'N. Korea', ['n.', 'korea']],
    ['an initial and a no-break space', 'N.\u00a0Korea', ['n.', 'korea']],
    ['a letter that ends a sentence', 'plan B. then', ['plan', 'b', 'then']],
  ])('knows %s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    ['a soft hyphen', 'Bei\u00adjing'],
    ['a zero-width space', 'Bei\u200bjing'],
    ['a word joiner', 'Bei\u2060jing'],
    ['a byte order mark', '\ufeffBeijing'],
  ])('looks through %s', (_, text) => {
    expect(tokenize(text)).toMatchObject([{ end: text.length, key: 'beijing', shape: 'title' }]);
  });

  it.each([
    ['harbour', 'lower'],
    ['Harbour', 'title'],
    ['N', 'title'],
    ['HARBOUR', 'upper'],
    ['McGill', 'mixed'],
    ['iPhone', 'mixed'],
    ['2002', 'lower'],
    ['北', 'lower'],
    ['Élan', 'title'],
    ['ÉLAN', 'upper'],
  ])('sees how %s is written: %s', (word, shape) => {
    expect(tokenize(word)).toMatchObject([{ shape }]);
  });
});

describe('glued tokens', () => {
  it.each([
    ['a handle', 'says @China today', ['China']],
    ['a mail address', 'write to me@seoul now', ['me', 'seoul']],
    ['a host', 'see china.example for more', ['china', 'example']],
    ['a host with a possessive look', 'see China.org today', ['China', 'org']],
    ['a file name', 'open Beijing.pdf now', ['Beijing', 'pdf']],
    ['a path from the root', 'look in /China/ports', ['China', 'ports']],
    ['a Windows path', 'in C:\\China now', ['China']],
  ])('are those of %s', (_, text, expected) => {
    expect(glued(text)).toEqual(expected);
  });

  it('are those of a path behind a host', () => {
    expect(glued('see https://news.example/China/today')).toContain('China');
  });

  it.each([
    'the China/Japan treaty',
    'in China. Then it rained',
    'in China.Then it rained',
    'from China, to Japan',
    'the U.S. fleet',
    'China-based, (China) “China”',
  ])('are none in: %s', (text) => {
    const names = glued(text).filter((word) => word === 'China' || word === 'Japan');

    expect(names).toEqual([]);
  });
});

describe('offsets', () => {
  const newsy = fc
    .array(
      fc.constantFrom(
        "'s",
        '’',
        'N.',
        'U.S.',
        ' ',
        '\u00ad',
        '\u200b',
        '@',
        '.',
        '-',
        'Oslo',
        'É',
        'e\u0301',
        '😀',
        '\ud800',
        '北',
      ),
    )
    .map((parts) => parts.join(''));
  const anything = fc.oneof(newsy, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  it('lie in the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('never leave a letter or a digit outside all tokens', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const rest = tokenize(text).reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );

        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
