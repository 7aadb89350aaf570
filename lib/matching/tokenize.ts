/**
 * Text to tokens, offsets kept in UTF-16 code units.
 * A token is a word, an initial with its dot ("N."), dotted initials ("U.S."), or a possessive ending ("'s").
 */

/** How a word is written; decides whether it can be part of a name. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed';

export interface Token {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Lower case, one kind of apostrophe, without soft hyphens and zero-width characters. */
  readonly key: string;
  readonly shape: Shape;
  /** Part of an address, a handle or a file name: never a mention. */
  readonly isGlued: boolean;
}

export const POSSESSIVE = "'s";

/** How far back an address is looked for, in characters. */
const MAX_ADDRESS = 120;
/** Behind a slash of "https://…", "name.example/…" or "/…", or behind "www." or a backslash; "China/Japan" is no path. */
const IN_PATH = /(?:^|\s)(?:\/|\S*(?::\/\/|www\.|\.\p{Ll}{2,}\/))\S*$|\\$/u;

const IGNORABLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const WORD = `[\\p{L}\\p{M}\\p{N}_${IGNORABLE}]+`;
const TOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=[\\s\\u00A0-]?\\p{Lu}))|${WORD}(?:['’ʼ]${WORD})*`,
  'gu',
);
const IGNORABLES = new RegExp(`[${IGNORABLE}]`, 'gu');
const HAS_POSSESSIVE = /['’ʼ]s$/iu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const isGlued = isPartOfAddress(text, start, end);
    if (HAS_POSSESSIVE.test(word)) {
      tokens.push(makeToken(word.slice(0, -2), start, isGlued));
      tokens.push({ start: end - 2, end, key: POSSESSIVE, shape: 'lower', isGlued });
    } else tokens.push(makeToken(word, start, isGlued));
  }
  return tokens;
}

function makeToken(raw: string, start: number, isGlued: boolean): Token {
  const word = raw.replace(IGNORABLES, '').normalize('NFC');
  const key = word.toLowerCase().replace(/[’ʼ]/gu, "'");
  return { start, end: start + raw.length, key, shape: shapeOf(word), isGlued };
}

function shapeOf(word: string): Shape {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'upper';
  const rest = letters.slice(1);
  return rest === rest.toLowerCase() ? 'title' : 'mixed';
}

/** "@China", "beijing.example", "me@seoul", "https://news.example/China": the neighbour characters give it away. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_ADDRESS), start);
  const after = text.slice(end, end + 2);
  return /@$|[\p{L}\p{N}]\.$/u.test(before) || /^@|^\.\p{Ll}/u.test(after) || IN_PATH.test(before);
}
