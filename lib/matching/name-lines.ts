/**
 * Names as text, one a line, found by the first word of each. One look at each character is all that is done when the
 * background starts; the rest of a line is read when a page has its first word. A tab before a line says that it belongs to
 * the one above.
 */
import { CharClass, classOf, fold } from './characters.ts';
import { tokenize } from './tokenize.ts';
import { Tokens } from './tokens.ts';
import { HASH_SEED_2, Vocabulary } from './vocabulary.ts';

const [NEWLINE, TAB, SPACE, HYPHEN] = [0x0a, 0x09, 0x20, 0x2d];

/** So many bits of the second hash stay small integers in every engine, compiled or not. */
const KEY_BITS = 0xffffff;
/** Names with a capital are kept apart from "the Gulf", "foreign ministry": small words are far more often written. */
const CAPITAL = 0x555555;

/** @param hash2 of a folded word */
export const keyOf = (hash2: number, isCapital: boolean): number =>
  (hash2 & KEY_BITS) ^ (isCapital ? CAPITAL : 0);

/** Each letter of Latin scripts as it is folded; 0 for everything else, and for those that fold to two. */
const LETTERS = new Uint8Array(0x250);
for (let code = 0; code < LETTERS.length; code++) {
  const kind = classOf(code);
  const folded = fold(code);
  if (kind >= CharClass.upper && kind <= CharClass.plain && folded < 0x80) LETTERS[code] = folded;
}

const NONE: readonly number[] = [];

export class NameLines {
  readonly length: number;
  readonly #text: string;
  /** Where each line begins, and one more for the end. */
  readonly #starts: Int32Array;
  /** Lines that have no tab before them. */
  readonly #owners: Int32Array;
  /** What the first word of each line is known by. */
  readonly #keys: Int32Array;
  /** The line before with the same key + 1, or 0. */
  readonly #before: Int32Array;
  /** The last line + 1 by its key: open addressing, a power of two. */
  readonly #slots: Int32Array;

  /** @param length how many lines the text has @param owners how many without a tab */
  constructor(text: string, length: number, owners: number) {
    this.length = length;
    this.#text = text;
    this.#starts = new Int32Array(length + 1);
    this.#owners = new Int32Array(owners + 1);
    this.#keys = new Int32Array(length);
    this.#before = new Int32Array(length);
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(Math.max(16, length * 1.1))));
    this.#read();
  }

  text(line: number): string {
    const end = (this.#starts[line + 1] ?? 0) - 1;
    const text = this.#text.slice(this.#starts[line] ?? 0, end);
    return text.endsWith('\n') ? text.slice(0, -1) : text;
  }

  /** @returns lines whose first word has a key, in their order; some may have another word */
  linesOf(key: number): readonly number[] {
    const last = this.#slots[this.#slotOf(key)] ?? 0;
    if (last === 0) return NONE;
    const lines: number[] = [];
    for (let at = last; at !== 0; at = this.#before[at - 1] ?? 0) lines.push(at - 1);
    return lines.toReversed();
  }

  /** @returns the line of an owner, by its number */
  lineOf(owner: number): number {
    return this.#owners[owner] ?? 0;
  }

  /** @returns the number of the owner that a line belongs to */
  ownerOf(line: number): number {
    let [low, high] = [0, this.#owners.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#owners[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (key ^ (key >>> 8)) & mask; ; slot = (slot + 1) & mask) {
      const last = this.#slots[slot] ?? 0;
      if (last === 0 || this.#keys[last - 1] === key) return slot;
    }
  }

  #read(): void {
    const text = this.#text;
    let [start, owner] = [0, 0];
    for (let line = 0; line < this.length; line++) {
      if (text.charCodeAt(start) === TAB) start++;
      else this.#owners[owner++] = line;
      const end = text.indexOf('\n', start);
      this.#starts[line] = start;
      this.#chain(line, keyAt(text, start));
      start = (end < 0 ? text.length : end) + 1;
    }
    this.#owners[owner] = this.length;
    this.#starts[this.length] = start;
  }

  #chain(line: number, key: number): void {
    const first = this.#text.charCodeAt(this.#starts[line] ?? 0);
    const own = first >= 0x41 && first <= 0x5a ? key ^ CAPITAL : key;
    this.#keys[line] = own;
    const slot = this.#slotOf(own);
    this.#before[line] = this.#slots[slot] ?? 0;
    this.#slots[slot] = line + 1;
  }
}

const FIRST_KEY = HASH_SEED_2 & KEY_BITS;
const NO_WORDS = new Vocabulary(1);
const ODD_TOKENS = new Tokens(32);

/** Of the word that begins there, as far as it has letters alone. */
function keyAt(text: string, start: number): number {
  for (let [at, key] = [start, FIRST_KEY]; ; at++) {
    const code = at < text.length ? text.charCodeAt(at) : NEWLINE;
    const letter = code < LETTERS.length ? (LETTERS[code] ?? 0) : 0;
    if (letter !== 0) key = (key * 31 + letter) & KEY_BITS;
    else return code === NEWLINE || code === SPACE || code === HYPHEN ? key : oddKey(text, start);
  }
}

/** "U.S.", "Sana'a", "People's": as a page's words are read. */
function oddKey(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  const { hash2 } = tokenize(text.slice(start, end < 0 ? text.length : end), NO_WORDS, ODD_TOKENS);
  return (hash2[0] ?? 0) & KEY_BITS;
}
