/** Numbers and orders of magnitude as a text writes them, and what it says about their bounds. */
import type { Figure } from './schema.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Words that are numbers by themselves. */
const OTHERS: Readonly<Record<string, number>> = { half: 0.5, dozen: 12 };
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Longest first, so that "tens of thousands" is not read as "thousands". */
const ORDERS: readonly (readonly [string, number])[] = [
  ['hundreds of thousands', 100_000],
  ['tens of thousands', 10_000],
  ['tens of millions', 10_000_000],
  ['hundreds of millions', 100_000_000],
  ['thousands', 1_000],
  ['hundreds', 100],
  ['millions', 1_000_000],
  ['billions', 1_000_000_000],
  ['dozens', 10],
  ['scores', 10],
  ['tens', 10],
];
const ORDER = new RegExp(`\\b(?:${ORDERS.map(([word]) => word).join('|')})\\b`, 'gi');

/** Each order of magnitude that a text names, with its word in lower case. */
export function ordersIn(text: string): NonNullable<Figure['order']>[] {
  return [...text.matchAll(ORDER)].map(([match]) => {
    const word = match.toLowerCase();
    return { word, magnitude: ORDERS.find(([known]) => known === word)?.[1] ?? 1 };
  });
}

const NUMERAL = /\d+(?:[,. \u00A0]\d{3})+(?!\d)|\d+(?:\.\d+)?/g;
const WORD_NUMBER = new RegExp(
  `\\b(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.join('|')}|${Object.keys(OTHERS).join('|')})\\b`,
  'gi',
);
const SCALE = /^[\s-]*(hundred|thousand|million|billion)\b/i;

/** Numbers in figures or words, scaled ("1.4 million", "two thousand"), in order of appearance. Dates count as their numbers. */
export function numbersIn(text: string): number[] {
  const found = [...matchesOf(text, NUMERAL, readNumeral), ...matchesOf(text, WORD_NUMBER, readWords)];
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ value, end }) => value * (SCALES[SCALE.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''] ?? 1));
}

function matchesOf(text: string, pattern: RegExp, read: (match: string) => number) {
  return [...text.matchAll(pattern)].map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    value: read(match[0]),
  }));
}

/** "300,000", "300 000" and "300.000" are grouped; "1.4" is a decimal. */
function readNumeral(match: string): number {
  return /[,. \u00A0]\d{3}(?!\d)/.test(match) ? Number(match.replace(/[,. \u00A0]/g, '')) : Number(match);
}

function readWords(match: string): number {
  const [first = '', second] = match.toLowerCase().split(/[- ]/);
  const other = OTHERS[first];
  if (other !== undefined) return other;
  const tens = TENS.indexOf(first);
  return tens < 0
    ? UNITS.indexOf(first)
    : (tens + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second));
}
