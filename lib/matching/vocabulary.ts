/**
 * Words to numbers. A word is known by two 32-bit hashes of its folded letters, so no string is kept or compared: two
 * words of one hash pair would take some four billion words to meet by chance.
 */

/** The hash pair of nothing; letters are mixed in one by one. */
export const HASH_SEED_1 = 0x811c9dc5 | 0;
export const HASH_SEED_2 = 0x9e3779b9 | 0;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const mix1 = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
export const mix2 = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The second hash of a word that is folded already. */
export function secondHashOf(folded: string): number {
  let hash: number = HASH_SEED_2;
  for (let at = 0; at < folded.length; at++) hash = mix2(hash, folded.charCodeAt(at));
  return hash;
}

/** Word number + 1 (0 is free) and both hashes, side by side: a look-up touches one line of the processor's cache. */
const ENTRY = 4;
/** Slots for each word: fewer make look-ups walk, more make the table larger than the cache. */
const SPACE = 1.4;

export class Vocabulary {
  #entries: Int32Array;
  /** Slots less one; their number is a power of two. */
  #mask: number;
  #classes: Int32Array;
  #size = 0;

  /** @param expected words; more fit, at the price of moving the table */
  constructor(expected = 256) {
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, expected * SPACE)));
    this.#entries = new Int32Array(slots * ENTRY);
    this.#mask = slots - 1;
    this.#classes = new Int32Array(Math.max(16, expected));
  }

  get size(): number {
    return this.#size;
  }

  /** @returns the word's number, or -1 */
  find(first: number, second: number): number {
    return (this.#entries[this.#slot(first, second)] ?? 0) - 1;
  }

  add(first: number, second: number): number {
    const known = this.#slot(first, second);
    const word = (this.#entries[known] ?? 0) - 1;
    if (word >= 0) return word;
    if (this.#size === this.#classes.length) this.#classes = doubled(this.#classes);
    if (this.#size * SPACE > this.#mask) this.#grow();
    const entry = this.#slot(first, second);
    this.#entries[entry] = this.#size + 1;
    this.#entries[entry + 1] = first;
    this.#entries[entry + 2] = second;
    return this.#size++;
  }

  /** Bits of `WordClass`. */
  classesOf(word: number): number {
    return word < 0 ? 0 : (this.#classes[word] ?? 0);
  }

  mark(word: number, classes: number): void {
    this.#classes[word] = (this.#classes[word] ?? 0) | classes;
  }

  /** Where a word's entry begins, or where it would. */
  #slot(first: number, second: number): number {
    const entries = this.#entries;
    const mask = this.#mask;
    for (let slot = (first ^ (first >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const entry = slot * ENTRY;
      if (entries[entry] === 0 || (entries[entry + 1] === first && entries[entry + 2] === second))
        return entry;
    }
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let entry = 0; entry < old.length; entry += ENTRY) {
      if (old[entry] !== 0)
        this.#entries.set(
          old.subarray(entry, entry + ENTRY),
          this.#slot(old[entry + 1] ?? 0, old[entry + 2] ?? 0),
        );
    }
  }
}

export function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
