/** Pages may hold anything, of any length: no error, no wrong offset, and no more time than twice as much text needs. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import type { FoundMentions, Mention } from '../../../lib/detection/mentions.ts';
import type { World } from '../../../lib/detection/world.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import type { Tokens } from '../../../lib/matching/tokens.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';
import { bundledWorlds } from '../../../scripts/bundled-world.ts';

vi.setConfig({ testTimeout: 30_000 });

const TEN_MILLION = 10_000_000;

let worlds: (language: string) => World;
let world: World;

beforeAll(() => {
  worlds = bundledWorlds();
  world = worlds('en');
}, 60_000);

/** The first token that is empty, out of order or beyond the text. */
function wrongToken({ start, end, length }: Tokens, text: string): number | undefined {
  for (let at = 0, last = 0; at < length; at++) {
    const [from, to] = [start[at] ?? -1, end[at] ?? -1];
    if (from < last || to <= from || to > text.length) return at;
    last = to;
  }
  return undefined;
}

const isSpan = ({ start, end, confidence }: Mention, from: number, to: number): boolean =>
  start >= from && end > start && end <= to && confidence > 0 && confidence <= 1;

/** The first mention that is empty, out of order, beyond its block, of nothing, or holds another that is. */
function wrongMention({ mentions }: FoundMentions, blocks: readonly string[]): Mention | undefined {
  let [block, last] = [0, 0];
  for (const mention of mentions) {
    if (mention.block !== block) last = 0;
    const isWrong =
      mention.block < block ||
      mention.entity === '' ||
      !isSpan(mention, last, blocks[mention.block]?.length ?? -1) ||
      mention.inside?.some((part) => !isSpan(part, mention.start, mention.end)) === true;
    if (isWrong) return mention;
    [block, last] = [mention.block, mention.end];
  }
  return undefined;
}

const PIECES = (
  'Paris London Georgia Springfield Ohio TX Fla. Washington D.C. U.S. N. St. the The of in and to A North South Korean ' +
  'Korea China Chinese New York Mr. President John Maria Smith May University Bank Ministry River Corp embassy police ' +
  "government said aid group called (NRN) Northern Relief Network Reading Nice who WHO 's ’s @ / // : ( ) , . - — “ ” 7 " +
  '北京 서울 カイロ Киев القاهرة ירושלים 😀 𝐀 👩‍👩‍👧 é e\u0301 \u0301 \u200b \u200d \u202e \u2066 \u00ad \ud83d \ude00 \0'
).split(' ');
const GAPS = [' ', ' ', ' ', '', '\n', '\n\n', '\u00a0', '\u2029', '\ufffc', ', ', '. '];

const newsy = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const rightToLeft = fc.string({
  unit: fc.constantFrom(...'א ב ג ד م ص ر \u200f \u202b \u202c \u2067 \u2069 ، ؟ ١ ٢'.split(' '), ' '),
  maxLength: 80,
});
const invisible = fc.string({
  unit: fc.constantFrom(...'P a r i s \u200b \u200c \u200d \u2060 \ufeff \u00ad'.split(' '), ' '),
  maxLength: 80,
});
const halves = fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\ud800', '\udfff', 'A', 'a', ' ') });
const anything = fc.oneof(
  { weight: 4, arbitrary: newsy },
  rightToLeft,
  invisible,
  halves,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

describe('any text', () => {
  it('is cut into tokens that lie in it, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(wrongToken(tokenize(text, new Vocabulary()), text)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('has mentions that lie in it, in order', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (blocks) => {
        expect(wrongMention(findMentions(world, blocks), blocks)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['de', 'ja', 'ko', 'ar'])('has such mentions on a page of the language %s too', (language) => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(wrongMention(findMentions(worlds(language), [text]), [text])).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('teaches what can be sent and passed on', () => {
    fc.assert(
      fc.property(newsy, newsy, (one, other) => {
        const { memory } = findMentions(world, [one]);
        const sent = JSON.parse(JSON.stringify(memory)) as typeof memory;

        expect(sent).toEqual(memory);
        expect(wrongMention(findMentions(world, [other], sent), [other])).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is read anew each time', () => {
    fc.assert(
      fc.property(newsy, newsy, (one, other) => {
        const first = findMentions(world, [one]);
        findMentions(world, [other]);

        expect(findMentions(world, [one], NO_MEMORY)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

/** Longer ones than these have been seen to take the square of their length in other programs. */
const UNITS: readonly (readonly [what: string, unit: string])[] = [
  ['one word of letters', 'a'],
  ['articles', 'The '],
  ['naming words', 'Called Known '],
  ['one word of capitals', 'A'],
  ['one word of combining marks', '\u0301'],
  ['one word of letters with marks', 'e\u0301'],
  ['one word with apostrophes', "a'"],
  ['digits', '7'],
  ['zero-width spaces', '\u200b'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['dots', '.'],
  ['slashes', '/a'],
  ['schemes', 'https://'],
  ['hosts', 'a.b'],
  ['at signs', '@'],
  ['apostrophes', "'"],
  ['possessive endings', "'s"],
  ['opening brackets', '('],
  ['quotation marks', '“'],
  ['hyphens', '-'],
  ['capitals', 'A '],
  ['hyphenated capitals', 'A-'],
  ['initials', 'N. '],
  ['dotted initials', 'U.S.'],
  ['emoji', '😀'],
  ['halves of emoji', '\ud83d'],
  ['Hangul', '한'],
  ['Han', '北'],
  ['Katakana', 'カ'],
  ['Arabic', 'القاهرة '],
  ['small words', 'of '],
  ['articles before capitals', 'the A '],
  ['titles', 'Mr. '],
  ['persons', 'John Paris '],
  ['places in a row', 'Paris, '],
  ['places by the line', 'Paris\n'],
  ['places in brackets', '(Paris) '],
  ['places in slashes', '/Paris'],
  ['possessives', 'Paris’s '],
  ['many bearers', 'Springfield '],
  ['beginnings of names', 'New '],
  ['a name of many parts', 'Washington, D.C., '],
  ['regions behind commas', 'Springfield, TX, '],
  ['hyphenated places', 'Paris-'],
  ['universities of universities', 'University of '],
  ['banks of banks', 'State Bank of '],
  ['embassies', 'South Korean embassy in '],
  ['introductions', 'Aid group A A A A '],
  ['descriptions', 'Silver Harbor, an environmental group, '],
  ['acronyms spelt out', 'Northern Relief Network (NRN) '],
  ['towns that no list has', 'in Plains, Georgia '],
];

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** How many times as long four times as much text takes: the least of a few tries, for a busy machine. */
function growth(work: (text: string) => unknown, unit: string, length: number): number {
  const [small, large] = [filled(unit, length), filled(unit, 4 * length)];
  let [quick, slow, ratio] = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < 6 && ratio >= 7; attempt++) {
    quick = Math.min(quick, timeOf(work, small));
    slow = Math.min(slow, timeOf(work, large));
    ratio = slow / Math.max(1, quick);
  }
  return ratio;
}

function timeOf(work: (text: string) => unknown, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}

/** Where the square of the length shows, the ratio is 16. */
describe('four times the text takes about four times the time', () => {
  it.each(UNITS)('to cut: %s', (_, unit) => {
    const vocabulary = new Vocabulary();

    expect(growth((text) => tokenize(text, vocabulary), unit, 60_000)).toBeLessThan(8);
  });

  it.each(UNITS)('to search: %s', (_, unit) => {
    expect(growth((text) => findMentions(world, [text]), unit, 15_000)).toBeLessThan(8);
  });

  it.each([
    ['paragraphs', 'He flew to Paris, Texas.'],
    ['headlines', 'Paris Mayor Visits London'],
    ['empty blocks', ''],
  ])('in many blocks: %s', (_, block) => {
    const work = (text: string): unknown => findMentions(world, Array<string>(text.length).fill(block));

    expect(growth(work, '.', 1000)).toBeLessThan(8);
  });

  it('with 500 names of the same first word learnt', () => {
    const numbers = Array.from(
      { length: 500 },
      (_, at) => `the aid group Silver Fen${String.fromCharCode(0x100 + at)}xyz, `,
    );
    const text = (unit: string): string => numbers.join('') + unit;

    expect(growth((unit) => findMentions(world, [text(unit)]), 'Silver ', 15_000)).toBeLessThan(8);
  });
});

describe('ten million characters', () => {
  it.each([
    ['letters', `A${'a'.repeat(TEN_MILLION)}`, []],
    ['combining marks on a name', `in Paris${'\u0301'.repeat(TEN_MILLION)} today`, [3, TEN_MILLION + 8]],
    [
      'zero-width spaces inside a name',
      `in Par${'\u200b'.repeat(TEN_MILLION)}is today`,
      [3, TEN_MILLION + 8],
    ],
  ])(
    'of one token: %s',
    (_, text, expected) => {
      const found = findMentions(world, [text]);

      expect(wrongMention(found, [text])).toBeUndefined();
      expect(found.mentions.flatMap(({ start, end }) => [start, end])).toEqual(expected);
    },
    60_000,
  );

  it('of one token beside a person', () => {
    const text = `Mr. Moor met A${'a'.repeat(TEN_MILLION)} Paris`;

    expect(wrongMention(findMentions(world, [text]), [text])).toBeUndefined();
  }, 60_000);

  it('of one name in a row, cut', () => {
    const text = filled('Paris, ', TEN_MILLION);
    const tokens = tokenize(text, new Vocabulary());

    expect(wrongToken(tokens, text)).toBeUndefined();
    expect(tokens.length).toBe(Math.ceil(TEN_MILLION / 7));
  });

  it('of one name in a row, searched as a page asks: block by block, with what it has learnt', () => {
    const block = filled('Paris, ', 21_000);
    const blocks = Array<string>(12).fill(block);
    let [memory, count] = [NO_MEMORY, 0];
    for (let batch = 0; batch < 8; batch++) {
      const found = findMentions(world, blocks, memory);
      expect(wrongMention(found, blocks)).toBeUndefined();
      memory = found.memory;
      count += found.mentions.length;
    }

    expect(count).toBe(8 * 12 * 3000);
  }, 120_000);
});
