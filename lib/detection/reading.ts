/** The texts of one call as one run of tokens, and every place in it where a known name stands. */
import { NameFlag } from '../matching/name-index.ts';
import { addTokens } from '../matching/tokenize.ts';
import { Flag, Gap, Shape, Tokens } from '../matching/tokens.ts';
import { isHangul, isKatakana } from '../matching/characters.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { World } from './world.ts';

/** A known name at its place. */
export interface Hit {
  /** Tokens: first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** In the name index: the same for all places where a name stands. */
  readonly node: number;
  /** Candidates of the name index that agree in case. */
  readonly candidates: readonly number[];
  /** The next shorter name that begins here. */
  readonly shorter: Hit | undefined;
}

export class Reading {
  readonly world: World;
  readonly tokens: Tokens;
  readonly blocks: readonly string[];
  /** The first token of each block, and one more for the end. */
  readonly #blockStarts: Int32Array;
  /** The block of each token. */
  readonly #blockOf: Int32Array;
  /** The longest name at each token, looked up once: its place in `#hits` + 1, -1 for none, 0 for not yet. */
  readonly #hitAt: Int32Array;
  readonly #hits: Hit[] = [];

  constructor(world: World, blocks: readonly string[]) {
    this.world = world;
    this.blocks = blocks;
    this.tokens = new Tokens(64 + (blocks.reduce((sum, text) => sum + text.length, 0) >> 2));
    this.#blockStarts = new Int32Array(blocks.length + 1);
    blocks.forEach((text, block) => {
      addTokens(text, world.names.vocabulary, this.tokens);
      this.#blockStarts[block + 1] = this.tokens.length;
    });
    world.names.prepare(this.tokens);
    this.#blockOf = new Int32Array(this.tokens.length);
    blocks.forEach((_, block) => this.#blockOf.fill(block, ...this.range(block)));
    this.#hitAt = new Int32Array(this.tokens.length);
  }

  /** @returns first token of a block and the one behind its last */
  range(block: number): readonly [from: number, to: number] {
    return [this.#blockStarts[block] ?? 0, this.#blockStarts[block + 1] ?? 0];
  }

  blockOf(token: number): number {
    return this.#blockOf[token] ?? 0;
  }

  /** The words from one token to before another, as written. */
  text(from: number, to: number): string {
    const block = this.blocks[this.blockOf(from)] ?? '';
    return block.slice(this.tokens.start[from] ?? 0, this.tokens.end[to - 1] ?? 0);
  }

  classes(at: number): number {
    return at >= 0 && at < this.tokens.length
      ? this.world.names.vocabulary.classesOf(this.tokens.word[at] ?? -1)
      : 0;
  }

  is(at: number, classes: number): boolean {
    return (this.classes(at) & classes) !== 0;
  }

  isCapital(at: number): boolean {
    return this.tokens.isCapital(at);
  }

  /** Whether a token belongs to the same phrase as the one before: white space, one hyphen, or "St. Louis". */
  isJoined(at: number): boolean {
    const { tokens } = this;
    const gap = tokens.gap(at);
    if (gap === Gap.space || gap === Gap.hyphen) return true;
    if (gap === Gap.none) {
      return tokens.has(at, Flag.isPossessive | Flag.single) || tokens.has(at - 1, Flag.dotted | Flag.single);
    }
    return gap === Gap.stop && tokens.has(at, Flag.dotOnly) && this.is(at - 1, WordClass.abbreviation);
  }

  /** Joined by white space, not by a hyphen. */
  isSpaced(at: number): boolean {
    return this.isJoined(at) && this.tokens.gap(at) !== Gap.hyphen;
  }

  /** A capital proves nothing here: the first word of a sentence, a line or a quotation. */
  isSentenceStart(at: number): boolean {
    const { tokens } = this;
    const gap = tokens.gap(at);
    if (gap === Gap.break || tokens.has(at, Flag.line)) return true;
    if (gap === Gap.stop) return !this.isJoined(at);
    return gap !== Gap.none && tokens.has(at, Flag.quote | Flag.colon | Flag.openBracket);
  }

  *hits(from: number, to: number): Generator<Hit, void, void> {
    for (let at = from; at < to; at++) {
      const hit = this.hitAt(at, to);
      if (hit) yield hit;
    }
  }

  /** The longest known name that begins at a token and ends by another. */
  hitAt(at: number, to: number): Hit | undefined {
    if (at >= this.tokens.length) return undefined;
    let hit = this.#hits[(this.#hitAt[at] || this.#remember(at)) - 1];
    while (hit && hit.to > to) hit = hit.shorter;
    return hit;
  }

  #remember(at: number): number {
    if (this.world.names.root(this.tokens.word[at] ?? -1) === 0) return (this.#hitAt[at] = -1);
    const hit = this.#lookUp(at, this.#blockStarts[this.blockOf(at) + 1] ?? 0);
    return (this.#hitAt[at] = hit ? this.#hits.push(hit) : -1);
  }

  #lookUp(at: number, to: number): Hit | undefined {
    const { names } = this.world;
    const { tokens } = this;
    let node = names.root(tokens.word[at] ?? -1);
    let best: Hit | undefined;
    for (let end = at + 1; node !== 0; end++) {
      if (tokens.has(end - 1, Flag.glued)) break;
      if (names.first(node) !== 0) best = this.#hit(node, at, end, best) ?? best;
      if (end >= to || !(this.isJoined(end) || this.#isBehindComma(end))) break;
      node = names.step(node, tokens.word[end] ?? -1);
    }
    return best;
  }

  /** "Washington, D.C." */
  #isBehindComma(at: number): boolean {
    return this.tokens.gap(at) === Gap.comma && this.tokens.shape(at) === Shape.upper;
  }

  #hit(node: number, from: number, to: number, shorter: Hit | undefined): Hit | undefined {
    const { names } = this.world;
    const candidates: number[] = [];
    for (let candidate = names.first(node); candidate !== 0; candidate = names.next(candidate)) {
      if ((names.flags(candidate) & NameFlag.head) !== 0) continue;
      if (names.agreesInCase(candidate, this.tokens, from, to - from)) candidates.push(candidate);
    }
    if (candidates.length === 0 || this.#isInsideWord(from, to)) return undefined;
    return { from, to, node, candidates, shorter };
  }

  /** Scripts without spaces: no name begins inside a Korean word or ends inside a run of Katakana. */
  #isInsideWord(from: number, to: number): boolean {
    const { tokens } = this;
    if (!tokens.has(from, Flag.single)) return false;
    const text = this.blocks[this.blockOf(from)] ?? '';
    const [start, end] = [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
    const [before, first, last, after] = [start - 1, start, end - 1, end].map((at) => text.charCodeAt(at));
    if (isHangul(first ?? 0)) return isHangul(before ?? 0);
    return (
      (isKatakana(first ?? 0) && isKatakana(before ?? 0)) || (isKatakana(last ?? 0) && isKatakana(after ?? 0))
    );
  }
}
