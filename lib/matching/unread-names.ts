/**
 * Names that a page may have and that no page has had yet. Most of the gazetteer's are never looked for: a page has a few
 * hundred words that begin a name. The classes of words are read the same way.
 */
import { keyOf, type NameLines } from './name-lines.ts';
import { tokenize } from './tokenize.ts';
import { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ListedNames {
  readonly lines: NameLines;
  /** Whose name a line is. */
  readonly entityOf: (line: number) => number;
  /** `NameFlag`s of a line. */
  readonly flagsOf: (line: number) => number;
  /** `WordClass`es of a line that is a word and no name. */
  readonly classesOf: (line: number) => number;
  /** Which lines are looked for. */
  readonly isWanted: (line: number) => boolean;
}

/** Where names are put that have been read: a `NameIndex`. */
interface Names {
  readonly vocabulary: Vocabulary;
  addTokens(tokens: Tokens, from: number, to: number, entity: number, flags: number): void;
}

/** What has been read of a word: the lines that begin with it as it is, those that begin with it in capitals. */
const [SMALL, CAPITAL] = [1, 2];

export class UnreadNames {
  readonly #index: Names;
  readonly #listed: ListedNames;
  readonly #tokens = new Tokens(16);
  /** By word number. */
  #read = new Uint8Array(4096);
  /** Keys of lines that have been read: words that no list has look like unread ones. */
  readonly #keys = new Set<number>();

  constructor(index: Names, listed: ListedNames) {
    this.#index = index;
    this.#listed = listed;
  }

  /** Reads the names that the words of a text begin, and numbers its words once more where that brought new ones. */
  prepare(tokens: Tokens): void {
    const { vocabulary } = this.#index;
    const before = vocabulary.size;
    for (let at = 0; at < tokens.length; at++) this.#readAt(tokens, at);
    if (vocabulary.size === before) return;
    const { word, hash1, hash2, length } = tokens;
    for (let at = 0; at < length; at++) {
      if ((word[at] ?? -1) < 0) word[at] = vocabulary.find(hash1[at] ?? 0, hash2[at] ?? 0);
    }
  }

  #readAt(tokens: Tokens, at: number): void {
    const known = tokens.word[at] ?? -1;
    const wanted = tokens.isCapital(at) ? SMALL | CAPITAL : SMALL;
    if (known >= 0 && ((this.#read[known] ?? 0) & wanted) === wanted) return;
    const [hash1, hash2] = [tokens.hash1[at] ?? 0, tokens.hash2[at] ?? 0];
    this.read(hash2, wanted === SMALL);
    this.#setRead(known >= 0 ? known : this.#index.vocabulary.find(hash1, hash2), wanted);
  }

  /** Reads the names that begin with a word, by its second hash. */
  read(hash2: number, isSmall = false): void {
    this.#readLines(keyOf(hash2, false));
    if (!isSmall) this.#readLines(keyOf(hash2, true));
  }

  #readLines(key: number): void {
    const { lines, isWanted } = this.#listed;
    const found = lines.linesOf(key);
    if (found.length === 0 || this.#keys.has(key)) return;
    this.#keys.add(key);
    for (const line of found) if (isWanted(line)) this.#add(line);
  }

  #add(line: number): void {
    const { lines, entityOf, flagsOf, classesOf } = this.#listed;
    const { vocabulary } = this.#index;
    const tokens = tokenize(lines.text(line), vocabulary, this.#tokens);
    const classes = classesOf(line);
    if (classes === 0) this.#index.addTokens(tokens, 0, tokens.length, entityOf(line), flagsOf(line));
    else vocabulary.mark(vocabulary.add(tokens.hash1[0] ?? 0, tokens.hash2[0] ?? 0), classes);
  }

  #setRead(word: number, wanted: number): void {
    if (word < 0) return;
    if (word >= this.#read.length) {
      const larger = new Uint8Array(Math.max(word + 1, this.#read.length * 2));
      larger.set(this.#read);
      this.#read = larger;
    }
    this.#read[word] = (this.#read[word] ?? 0) | wanted;
  }
}
