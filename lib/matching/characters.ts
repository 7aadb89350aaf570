/**
 * What a UTF-16 code unit is, and how it folds: small letter, no accent. Tables rather than regular expressions, because
 * every character of every page goes through them (a `\p{L}` test costs about 85 ms a megabyte).
 */

export const CharClass = {
  unknown: 0,
  /** White space, punctuation, symbols. */
  other: 1,
  upper: 2,
  lower: 3,
  /** Letters of scripts without case, digits, the underscore. */
  plain: 4,
  /** Scripts written without spaces: each character is a token of its own. */
  single: 5,
  /** Soft hyphens, zero-width characters, combining marks: inside a word and yet no part of its spelling. */
  ignorable: 6,
} as const;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code++) classes[code] = classOfAscii(code);

/** What most texts are made of needs no look at Unicode's tables. */
function classOfAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return CharClass.lower;
  if (code >= 0x41 && code <= 0x5a) return CharClass.upper;
  return (code >= 0x30 && code <= 0x39) || code === 0x5f ? CharClass.plain : CharClass.other;
}

export function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== CharClass.unknown) return known;
  return (classes[code] = classify(code));
}

function classify(code: number): number {
  if (isUnspaced(code)) return CharClass.single;
  if (isApostrophe(code)) return CharClass.other;
  const character = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u.test(character)) return CharClass.ignorable;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharClass.upper;
  if (/\p{Ll}/u.test(character)) return CharClass.lower;
  return /[\p{L}\p{N}_]/u.test(character) ? CharClass.plain : CharClass.other;
}

/** Han, Kana and Hangul syllables. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** Invisible characters, which may stand anywhere; a combining mark belongs to the letter before it. */
export const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
export const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb;

/** Letters beyond the basic plane come as two code units; one look at both tells what they are. */
export function classOfPair(high: number, low: number): number {
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(high, low)) ? CharClass.plain : CharClass.other;
}

/** Latin, Greek, Cyrillic, Armenian; and Latin and Greek with further marks. */
const FOLDED = 0x590;
const [FURTHER, FURTHER_END] = [0x1e00, 0x2000];
/** Up to two letters in place of one: the second one in the high 16 bits. */
const folds = new Uint32Array(FOLDED);
const furtherFolds = new Uint32Array(FURTHER_END - FURTHER);

const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function foldLetter(code: number): number {
  const [base = ''] = String.fromCharCode(code).toLowerCase().normalize('NFD');
  const spelt = SPELT[base] ?? base;
  return spelt.charCodeAt(0) | ((spelt.charCodeAt(1) || 0) << 16);
}

for (let code = 0; code < 0x80; code++) folds[code] = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;

/** @returns the folded letter, and where there are two the second in the high 16 bits */
export function fold(code: number): number {
  if (code < FOLDED) return folds[code] || (folds[code] = foldLetter(code));
  if (code < FURTHER || code >= FURTHER_END) return code;
  return furtherFolds[code - FURTHER] || (furtherFolds[code - FURTHER] = foldLetter(code));
}

/** The same folding for a whole word; apostrophes and ignorable characters fall out. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (classOf(code) === CharClass.ignorable || isApostrophe(code)) continue;
    const letters = fold(code);
    folded += String.fromCharCode(letters & 0xffff);
    if (letters > 0xffff) folded += String.fromCharCode(letters >>> 16);
  }
  return folded;
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;
