/**
 * Tokens in typed arrays: no object and no string a token. A token is a word, an initial with its dot ("N."), dotted
 * initials ("U.S."), a possessive ending ("'s"), or one character of a script without spaces. Offsets are UTF-16 code
 * units.
 */
import { doubled } from './vocabulary.ts';

/** How a word is written; decides whether it can be part of a name. */
export const Shape = { lower: 0, title: 1, upper: 2, mixed: 3 } as const;

/** What stands before a token. Higher numbers separate more. */
export const Gap = { none: 0, space: 1, hyphen: 2, comma: 3, other: 4, stop: 5, break: 6 } as const;
const GAP_KIND = 7;

export const Flag = {
  /** Part of an address, a handle or a file name: never a mention. */
  glued: 1,
  /** A full stop follows at once. */
  dot: 2,
  isPossessive: 4,
  /** One character of a script without spaces. */
  single: 8,
  /** The gap before holds an opening bracket, a closing one, a quotation mark, a colon, a line break, only ". ". */
  openBracket: 16,
  closeBracket: 32,
  quote: 64,
  colon: 128,
  line: 256,
  dotOnly: 512,
  /** A digit in the word. */
  digit: 1024,
  /** Initials with dots. */
  dotted: 2048,
} as const;

/** How far behind the end of a text its reader looks. */
const END = 4;

export class Tokens {
  length = 0;
  #codes = new Uint16Array(256);
  start: Int32Array<ArrayBuffer>;
  /** Exclusive. */
  end: Int32Array<ArrayBuffer>;
  /** Number in the vocabulary, or -1. */
  word: Int32Array<ArrayBuffer>;
  hash1: Int32Array<ArrayBuffer>;
  hash2: Int32Array<ArrayBuffer>;
  /** `Shape` in bits 0–1, `Gap` in bits 2–4. */
  look: Int32Array<ArrayBuffer>;
  flags: Int32Array<ArrayBuffer>;

  /** @param expected tokens; more fit, at the price of moving them */
  constructor(expected = 256) {
    const room = Math.max(16, expected);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.word = new Int32Array(room);
    this.hash1 = new Int32Array(room);
    this.hash2 = new Int32Array(room);
    this.look = new Int32Array(room);
    this.flags = new Int32Array(room);
  }

  /** Room for a text's code units and an end. What is behind the end is of an earlier text: see `tokenize.ts`. */
  codesFor(length: number): Uint16Array {
    if (this.#codes.length <= length + END) this.#codes = new Uint16Array(length + END + 1);
    this.#codes.fill(0, length, length + END);
    return this.#codes;
  }

  shape(at: number): number {
    return (this.look[at] ?? 0) & 3;
  }

  gap(at: number): number {
    return at < this.length ? ((this.look[at] ?? 0) >> 2) & GAP_KIND : Gap.break;
  }

  has(at: number, flag: number): boolean {
    return at >= 0 && at < this.length && ((this.flags[at] ?? 0) & flag) !== 0;
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.length && ((this.look[at] ?? 0) & 3) !== Shape.lower;
  }

  push(
    start: number,
    end: number,
    word: number,
    hash1: number,
    hash2: number,
    look: number,
    flags: number,
  ): void {
    const at = this.length;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.hash1[at] = hash1;
    this.hash2[at] = hash2;
    this.look[at] = look;
    this.flags[at] = flags;
    this.length = at + 1;
  }

  #grow(): void {
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.word = doubled(this.word);
    this.hash1 = doubled(this.hash1);
    this.hash2 = doubled(this.hash2);
    this.look = doubled(this.look);
    this.flags = doubled(this.flags);
  }
}
