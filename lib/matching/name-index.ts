/**
 * All names there are, as a trie over word numbers in typed arrays: one look-up a word, longest name first.
 * Built once where the background starts; shared by every page.
 */
import type { Entity, NameKind } from '../facts/schema.ts';
import { nameVariants } from './name-variants.ts';
import { tokenize } from './tokenize.ts';
import { Flag, Shape, Tokens } from './tokens.ts';
import { UnreadNames, type ListedNames } from './unread-names.ts';
import { doubled, Vocabulary } from './vocabulary.ts';

/** What is known of a name, beyond its words. */
export const NameFlag = {
  demonym: 1,
  /** Needs the entity to be named beyond doubt elsewhere on the page. */
  short: 2,
  /** Everyday words: in a headline it needs proof. */
  commonWords: 4,
  /** Also a person's, another place's or a common word: needs evidence around it. */
  ambiguous: 8,
  /** A longer name that only looks like one of ours: takes its words and marks nothing. */
  decoy: 16,
  /** Matches in capitals only. */
  acronym: 32,
  /** Written with a full stop at the end ("Fla."). */
  dot: 64,
  /** A head noun that makes an organisation of the place before or behind it. */
  head: 128,
  /** The former name of something. */
  former: 256,
  /** Shown as a heading and never looked for. */
  label: 512,
  /** Comes out of a document's facts: beyond what the gazetteer knows. */
  fact: 1024,
  /** Short for a first-level region ("Fla.", "TX"): counts behind a place and a comma. */
  postal: 2048,
  /** A word of the dictionary. */
  dictionary: 4096,
} as const;

/** Two bits a word tell its case. */
export const MAX_TOKENS = 16;
const SHAPE_BITS = 2;

export class NameIndex {
  readonly vocabulary: Vocabulary;
  /** Entities of packs, by number. */
  readonly #ids = new Map<number, string>();
  readonly #kinds = new Map<number, Entity['kind']>();
  readonly #numbers = new Map<string, number>();
  readonly #base: number;
  /** For names that come one by one. */
  readonly #scratch = new Tokens();
  #roots: Int32Array;
  #parents: Int32Array;
  #words: Int32Array;
  #nodes: Int32Array;
  #edges = 0;
  #nodeCount = 1;
  #heads: Int32Array;
  #candidates = 1;
  #entities: Int32Array;
  #flags: Int32Array;
  #shapes: Int32Array;
  #next: Int32Array;
  readonly #unread: UnreadNames | undefined;

  /**
   * @param expected names; more fit, at the price of moving the tables
   * @param base how many entities the gazetteer numbers
   * @param unread names that are there from the start, each read when a text has its first word
   */
  constructor(expected = 256, base = 0, unread?: ListedNames) {
    const count = Math.max(16, expected);
    const [nodes, names] = [2 * count, 2 * count];
    const slots = 1 << Math.ceil(Math.log2(count * 1.5));
    this.vocabulary = new Vocabulary(count);
    this.#base = base;
    this.#roots = new Int32Array(count);
    this.#parents = new Int32Array(slots);
    this.#words = new Int32Array(slots);
    this.#nodes = new Int32Array(slots);
    this.#heads = new Int32Array(nodes + 1);
    this.#entities = new Int32Array(names + 1);
    this.#flags = new Int32Array(names + 1);
    this.#shapes = new Int32Array(names + 1);
    this.#next = new Int32Array(names + 1);
    this.#unread = unread && new UnreadNames(this, unread);
  }

  /** Reads what a text may name. Without this its names are not found. */
  prepare(tokens: Tokens): void {
    this.#unread?.prepare(tokens);
  }

  /** @returns the node of a first word, or 0 */
  root(word: number): number {
    return word < 0 ? 0 : (this.#roots[word] ?? 0);
  }

  /** @returns the node of the next word, or 0 */
  step(node: number, word: number): number {
    if (word < 0) return 0;
    const mask = this.#nodes.length - 1;
    for (let slot = hash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const next = this.#nodes[slot] ?? 0;
      if (next === 0 || (this.#parents[slot] === node && this.#words[slot] === word)) return next;
    }
  }

  /** @returns the first of the names that end at a node, or 0; `next` has the others */
  first(node: number): number {
    return this.#heads[node] ?? 0;
  }

  next(candidate: number): number {
    return this.#next[candidate] ?? 0;
  }

  entity(candidate: number): number {
    return this.#entities[candidate] ?? -1;
  }

  flags(candidate: number): number {
    return this.#flags[candidate] ?? 0;
  }

  /** Listed with a small first letter: "the Gulf". */
  startsLower(candidate: number): boolean {
    return ((this.#shapes[candidate] ?? 0) & 3) === Shape.lower;
  }

  /** Whether the name's words may be written as the text has them: "china" is no China, "CHINA" is. */
  agreesInCase(candidate: number, tokens: Tokens, from: number, length: number): boolean {
    const wanted = this.#shapes[candidate] ?? 0;
    for (let offset = 0; offset < length; offset++) {
      const want = (wanted >>> (offset * SHAPE_BITS)) & 3;
      const found = tokens.shape(from + offset);
      if (want !== Shape.lower && found !== want && (found !== Shape.upper || want === Shape.upper))
        return false;
    }
    const flags = this.flags(candidate);
    return (flags & NameFlag.dot) === 0 || tokens.has(from + length - 1, Flag.dot);
  }

  /** Adds the names of a text, one a line, each with the entity and the flags of its line. */
  addLines(tokens: Tokens, entities: Int32Array, flags: Int32Array): void {
    let line = 0;
    for (let from = 0; from < tokens.length; line++) {
      let to = from + 1;
      while (to < tokens.length && !tokens.has(to, Flag.line)) to++;
      const flag = flags[line] ?? 0;
      if ((flag & NameFlag.label) === 0) this.addTokens(tokens, from, to, entities[line] ?? 0, flag);
      from = to;
    }
  }

  addName(text: string, entity: number, flags: number): void {
    const tokens = tokenize(text, this.vocabulary, this.#scratch);
    this.#unread?.read(tokens.hash2[0] ?? 0);
    const isDotted = text.endsWith('.') && !tokens.has(tokens.length - 1, Flag.dotted);
    this.addTokens(tokens, 0, tokens.length, entity, flags | (isDotted ? NameFlag.dot : 0));
  }

  /** @param tokens words need not be in the vocabulary yet */
  addTokens(tokens: Tokens, from: number, to: number, entity: number, flags: number): void {
    if (to - from > MAX_TOKENS) throw new RangeError(`a name of more than ${MAX_TOKENS} words`);
    let [node, shapes] = [0, 0];
    for (let at = from; at < to; at++) {
      const word = this.vocabulary.add(tokens.hash1[at] ?? 0, tokens.hash2[at] ?? 0);
      node = node === 0 ? this.#rootFor(word) : this.#nodeFor(node, word);
      shapes |= tokens.shape(at) << ((at - from) * SHAPE_BITS);
    }
    if (node !== 0) this.#addCandidate(node, entity, flags, shapes);
  }

  /** Entities of packs have numbers behind those of the gazetteer, unless the gazetteer has the same entity. */
  idOf(number: number): string | undefined {
    return this.#ids.get(number);
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  kindOf(number: number): Entity['kind'] | undefined {
    return this.#kinds.get(number);
  }

  /** @param known the gazetteer's number of the same entity */
  addEntity(
    { id, kind, names, notIn = [] }: Pick<Entity, 'id' | 'kind' | 'names' | 'notIn'>,
    known?: number,
  ): void {
    const number = known ?? this.#base + this.#ids.size;
    this.#ids.set(number, id);
    this.#kinds.set(number, kind);
    this.#numbers.set(id, number);
    for (const name of names) {
      const flags = NameFlag.fact | flagsOfKind(name.kind) | (name.commonWords ? NameFlag.commonWords : 0);
      for (const text of nameVariants(name)) this.addName(text, number, flags);
    }
    for (const text of notIn) this.addName(text, number, NameFlag.decoy | NameFlag.fact);
  }

  #rootFor(word: number): number {
    while (word >= this.#roots.length) this.#roots = doubled(this.#roots);
    return (this.#roots[word] ||= this.#newNode());
  }

  #nodeFor(parent: number, word: number): number {
    const known = this.step(parent, word);
    if (known !== 0) return known;
    if (this.#edges * 1.25 >= this.#nodes.length) this.#growEdges();
    const node = this.#newNode();
    this.#place(parent, word, node);
    return node;
  }

  #newNode(): number {
    const node = this.#nodeCount++;
    if (node >= this.#heads.length) this.#heads = doubled(this.#heads);
    return node;
  }

  #place(parent: number, word: number, node: number): void {
    const mask = this.#nodes.length - 1;
    let slot = hash(parent, word) & mask;
    while (this.#nodes[slot] !== 0) slot = (slot + 1) & mask;
    this.#parents[slot] = parent;
    this.#words[slot] = word;
    this.#nodes[slot] = node;
    this.#edges++;
  }

  #growEdges(): void {
    const [parents, words, nodes] = [this.#parents, this.#words, this.#nodes];
    this.#parents = new Int32Array(nodes.length * 2);
    this.#words = new Int32Array(nodes.length * 2);
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#edges = 0;
    nodes.forEach((node, slot) => {
      if (node !== 0) this.#place(parents[slot] ?? 0, words[slot] ?? 0, node);
    });
  }

  #addCandidate(node: number, entity: number, flags: number, shapes: number): void {
    const candidate = this.#candidates++;
    if (candidate >= this.#entities.length) this.#growCandidates();
    this.#entities[candidate] = entity;
    this.#flags[candidate] = flags;
    this.#shapes[candidate] = shapes;
    const head = this.#heads[node] ?? 0;
    if (head === 0) this.#heads[node] = candidate;
    else {
      let last = head;
      while ((this.#next[last] ?? 0) !== 0) last = this.#next[last] ?? 0;
      this.#next[last] = candidate;
    }
  }

  #growCandidates(): void {
    this.#entities = doubled(this.#entities);
    this.#flags = doubled(this.#flags);
    this.#shapes = doubled(this.#shapes);
    this.#next = doubled(this.#next);
  }
}

function hash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

export function flagsOfKind(kind: NameKind): number {
  if (kind === 'demonym') return NameFlag.demonym;
  if (kind === 'short') return NameFlag.short;
  if (kind === 'former') return NameFlag.former;
  return kind === 'acronym' ? NameFlag.acronym : 0;
}
