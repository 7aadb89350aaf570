/** The lines of the gazetteer's names: whose each is, what is known of it, and each entity's label. */
import { NameFlag } from '../matching/name-index.ts';
import { keyOf, NameLines } from '../matching/name-lines.ts';
import type { ListedNames } from '../matching/unread-names.ts';
import { smallAt } from './columns.ts';
import type { PackedNames } from './packed.ts';

export class NameTable implements ListedNames {
  readonly lines: NameLines;
  readonly #packed: PackedNames;
  /** Where each part of the lines begins. */
  readonly #decoys: number;
  readonly #heads: number;
  readonly #words: number;

  constructor(packed: PackedNames) {
    const { names, flags, words, heads, decoys } = packed;
    this.#packed = packed;
    this.#words = flags.length;
    this.#heads = this.#words - heads;
    this.#decoys = this.#heads - decoys;
    this.lines = new NameLines(names, flags.length + words.length, packed.entities);
  }

  readonly flagsOf = (line: number): number =>
    line < this.#words ? (this.#packed.flagSets[smallAt(this.#packed.flags, line)] ?? 0) : 0;

  readonly classesOf = (line: number): number =>
    line < this.#words ? 0 : (this.#packed.classSets[smallAt(this.#packed.words, line - this.#words)] ?? 0);

  readonly isWanted = (line: number): boolean => (this.flagsOf(line) & NameFlag.label) === 0;

  /** Head nouns are numbered among themselves; what only looks like a name is nobody's. */
  readonly entityOf = (line: number): number => {
    if (line >= this.#heads) return line - this.#heads;
    return line >= this.#decoys ? 0 : this.lines.ownerOf(line);
  };

  get heads(): string[] {
    return Array.from({ length: this.#packed.heads }, (_, head) => this.lines.text(this.#heads + head));
  }

  label(entity: number): string {
    return this.lines.text(this.lines.lineOf(entity));
  }

  /** All lines of an entity, the label first: names, and longer names that only look like them. */
  namesOf(entity: number): string[] {
    const from = this.lines.lineOf(entity);
    const to = entity + 1 < this.#packed.entities ? this.lines.lineOf(entity + 1) : this.#decoys;
    return Array.from({ length: to - from }, (_, at) => this.lines.text(from + at));
  }

  /** Entities whose label begins with a word, by the word's second hash. */
  labelledBy(hash2: number): number[] {
    const lines = [keyOf(hash2, true), keyOf(hash2, false)].flatMap((key) => this.lines.linesOf(key));
    return lines
      .filter((line) => line < this.#decoys && this.lines.lineOf(this.entityOf(line)) === line)
      .map(this.entityOf);
  }
}
