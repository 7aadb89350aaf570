import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/matching/tokenize.ts';

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
    ['letters with accents', 'Malmö ¡Bogotá!', ['malmö', 'bogotá']],
    ['other scripts', 'в Киеве 北京', ['в', 'киеве', '北京']],
    ['digits', 'in 2002, 300,000', ['in', '2002', '300', '000']],
    ['apostrophes inside words', "O'Brien n’t", ["o'brien", "n't"]],
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
    ['dotted initials and a possessive', 'U.S.’s', ['u.s.', 's']],
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
    const tokens = tokenize(text);

    expect(tokens).toMatchObject([{ start: 0, end: text.length, key: 'beijing', shape: 'title' }]);
  });

  it.each([
    ['harbour', 'lower'],
    ['Harbour', 'title'],
    ['N', 'title'],
    ['HARBOUR', 'upper'],
    ['McGill', 'mixed'],
    ['iPhone', 'mixed'],
    ['2002', 'lower'],
    ['北京', 'lower'],
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

  it('cut out the text that the key was made of', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end, key } of tokenize(text)) {
          const written = text.slice(start, end).toLowerCase();
          expect(
            written
              .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
              .normalize('NFC')
              .replace(/[’ʼ]/gu, "'"),
          ).toBe(key);
        }
      }),
    );
  });
});
