/** Text to tokens, one pass over its characters, without a regular expression. */
import { LINE_BREAK } from '../line-break.ts';
import { CharClass, classOf, classOfPair, fold, isApostrophe, isInvisible } from './characters.ts';
import { COLON, DOT, HYPHEN, isSpace, signFlags, signKind } from './signs.ts';
import { Flag, Gap, Shape, Tokens } from './tokens.ts';
import { HASH_SEED_1, HASH_SEED_2, mix1, mix2, type Vocabulary } from './vocabulary.ts';

/** Letters of "'s" under the hash of no word. */
const POSSESSIVE_HASH = mix1(HASH_SEED_1, 0x27);
const [SLASH, BACKSLASH, AT] = [0x2f, 0x5c, 0x40];
const BR = LINE_BREAK.charCodeAt(0);

/** Reads one text into `tokens`, which it empties first. */
export function tokenize(text: string, vocabulary: Vocabulary, tokens: Tokens = new Tokens()): Tokens {
  tokens.length = 0;
  return addTokens(text, vocabulary, tokens);
}

/** Reads one more text behind what `tokens` hold; offsets are those of this text. */
export function addTokens(text: string, vocabulary: Vocabulary, tokens: Tokens): Tokens {
  new Reader(text, vocabulary, tokens).read();
  return tokens;
}

function codesOf(text: string, tokens: Tokens): Uint16Array {
  const codes = tokens.codesFor(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

class Reader {
  readonly #text: string;
  /** The text's code units: read from an array they cost the same whatever kind of string the browser made. */
  readonly #codes: Uint16Array;
  readonly #vocabulary: Vocabulary;
  readonly #tokens: Tokens;
  #at = 0;
  #gap: number = Gap.break;
  /** Flags of the gap that the next token will carry. */
  #gapFlags = 0;
  #breaks = 0;
  #isAddress = false;
  #chunk = 0;

  constructor(text: string, vocabulary: Vocabulary, tokens: Tokens) {
    this.#text = text;
    this.#codes = codesOf(text, tokens);
    this.#vocabulary = vocabulary;
    this.#tokens = tokens;
  }

  /** 0, which is no part of a word, beyond either end. */
  #code(at: number): number {
    return this.#codes[at] ?? 0;
  }

  read(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = this.#code(this.#at);
      const kind = this.#classAt(this.#at, code);
      if (kind === CharClass.other) this.#readGap(code);
      else if (kind === CharClass.ignorable) this.#at++;
      else if (kind === CharClass.single) this.#readSingle(code);
      else if (kind !== CharClass.upper || !this.#readInitials()) this.#readWord();
    }
  }

  #classAt(at: number, code: number): number {
    if (code < 0xd800 || code > 0xdbff) return classOf(code);
    const low = this.#code(at + 1);
    return low >= 0xdc00 && low <= 0xdfff ? classOfPair(code, low) : CharClass.other;
  }

  #readGap(code: number): void {
    const start = this.#at;
    const isPair = code >= 0xd800 && code <= 0xdbff && (this.#code(start + 1) & 0xfc00) === 0xdc00;
    this.#at += isPair ? 2 : 1;
    if (code === 0x20 || isSpace(code)) this.#addSpace(code);
    else this.#addSign(code, start);
  }

  #addSpace(code: number): void {
    if (code === BR) this.#breaks++;
    if (code === BR || code === 0x0a) this.#gapFlags |= Flag.line;
    if (this.#breaks > 1) this.#gap = Gap.break;
    else if (this.#gap === Gap.none) this.#gap = Gap.space;
    else if (this.#gap === Gap.hyphen) this.#gap = Gap.other;
    this.#chunk = this.#at;
    this.#isAddress = false;
  }

  #addSign(code: number, start: number): void {
    this.#watchForAddress(code, start);
    const isFirst = this.#gap === Gap.none;
    if (isFirst && this.#isElision(code, start)) {
      this.#gap = Gap.hyphen;
      return;
    }
    const kind = signKind(code);
    this.#gapFlags |= signFlags(code);
    if (code === DOT && isFirst) this.#gapFlags |= Flag.dotOnly;
    else this.#gapFlags &= ~Flag.dotOnly;
    if (kind === Gap.hyphen) this.#gap = isFirst ? Gap.hyphen : Math.max(this.#gap, Gap.other);
    else if (kind > this.#gap || this.#gap === Gap.hyphen) this.#gap = Math.max(kind, this.#gap);
  }

  /** "l’Allemagne", "N'Djamena": joins two words as a hyphen does. */
  #isElision(code: number, start: number): boolean {
    return isApostrophe(code) && isWordClass(this.#code(start - 1)) && isUpper(this.#code(start + 1));
  }

  /** "https://…", "name.example/…", "/…", "www.…", "C:\…": all of the chunk belongs to the address. */
  #watchForAddress(code: number, start: number): void {
    const text = this.#text;
    if (code === BACKSLASH) this.#isAddress = true;
    if (code !== SLASH) return;
    const isRoot = start === this.#chunk;
    const isScheme = this.#code(start - 1) === SLASH && this.#code(start - 2) === COLON;
    this.#isAddress ||=
      isRoot || isScheme || /\.\p{Ll}{2,}$/u.test(text.slice(Math.max(0, start - 16), start));
  }

  #readSingle(code: number): void {
    const start = this.#at++;
    const hash1 = mix1(HASH_SEED_1, code);
    const hash2 = mix2(HASH_SEED_2, code);
    this.#push(start, this.#at, hash1, hash2, Shape.lower, Flag.single);
  }

  /** @returns false where the capital at hand begins a word */
  #readInitials(): boolean {
    const start = this.#at;
    let end = start;
    while (this.#code(end + 1) === DOT && classOf(this.#code(end)) === CharClass.upper) end += 2;
    if (end === start || (end === start + 2 && !this.#beginsName(end))) return false;
    let [hash1, hash2]: [number, number] = [HASH_SEED_1, HASH_SEED_2];
    for (let at = start; at < end; at++) {
      const letter = fold(this.#code(at));
      hash1 = mix1(hash1, letter);
      hash2 = mix2(hash2, letter);
    }
    this.#at = end;
    this.#push(start, end, hash1, hash2, end - start > 2 ? Shape.upper : Shape.title, Flag.dotted);
    this.#readPossessive();
    return true;
  }

  /** An initial belongs to the capitalised word behind it: "N. Korea", "N.Korea". */
  #beginsName(at: number): boolean {
    const code = this.#code(at);
    const isGap = (isSpace(code) && code !== 0x0a && code !== BR) || code === HYPHEN;
    const next = isGap ? this.#code(at + 1) : code;
    return classOf(next) === CharClass.upper;
  }

  // One loop over each character of each page: parts of it as functions would cost more than they explain.
  // oxlint-disable-next-line complexity
  #readWord(): void {
    const text = this.#text;
    const start = this.#at;
    let hash1: number = HASH_SEED_1;
    let hash2: number = HASH_SEED_2;
    let [at, end, letters, capitals, flags] = [start, start, 0, 0, 0];
    let isFirstCapital = false;
    for (; at < text.length; at++) {
      const code = this.#code(at);
      const kind = code >= 0xd800 && code <= 0xdfff ? this.#classInWord(at, code, start) : classOf(code);
      if (kind === CharClass.lower) letters++;
      else if (kind === CharClass.upper) {
        isFirstCapital ||= letters === 0;
        capitals++;
        letters++;
      } else if (kind === CharClass.plain) {
        if (code >= 0x30 && code <= 0x39) flags |= Flag.digit;
        else letters++;
      } else if (kind === CharClass.ignorable) {
        if (end === at && !isInvisible(code)) end = at + 1;
        continue;
      } else if (kind === CharClass.other && this.#isInsideWord(at, code)) continue;
      else break;
      const folded = fold(code);
      hash1 = mix1(hash1, folded & 0xffff);
      hash2 = mix2(hash2, folded & 0xffff);
      if (folded > 0xffff) {
        hash1 = mix1(hash1, folded >>> 16);
        hash2 = mix2(hash2, folded >>> 16);
      }
      end = at + 1;
    }
    this.#at = Math.max(at, start + 1);
    this.#push(start, end, hash1, hash2, shapeOf(letters, capitals, isFirstCapital), flags);
    if (isApostrophe(this.#code(this.#at))) this.#readPossessive();
  }

  /** Both halves of a letter beyond the basic plane count as parts of the word. */
  #classInWord(at: number, code: number, start: number): number {
    if (code <= 0xdbff) return this.#classAt(at, code);
    return at > start && this.#isLowOfLetter(at) ? CharClass.plain : CharClass.other;
  }

  #isLowOfLetter(at: number): boolean {
    const high = this.#code(at - 1);
    return high >= 0xd800 && high <= 0xdbff && this.#classAt(at - 1, high) !== CharClass.other;
  }

  /** "Sana'a": an apostrophe between letters, unless it begins a possessive ending or stands before a capital. */
  #isInsideWord(at: number, code: number): boolean {
    const next = this.#code(at + 1);
    return isApostrophe(code) && isWordClass(next) && !isUpper(next) && !this.#isPossessiveAt(at);
  }

  #isPossessiveAt(at: number): boolean {
    return (
      isApostrophe(this.#code(at)) &&
      (this.#code(at + 1) | 0x20) === 0x73 &&
      !isWordClass(this.#code(at + 2)) &&
      !(isApostrophe(this.#code(at + 2)) && isWordClass(this.#code(at + 3)))
    );
  }

  #readPossessive(): void {
    const start = this.#at;
    if (!this.#isPossessiveAt(start)) return;
    this.#at += 2;
    this.#push(start, this.#at, POSSESSIVE_HASH, HASH_SEED_2, Shape.lower, Flag.isPossessive);
  }

  #push(start: number, end: number, hash1: number, hash2: number, shape: number, flags: number): void {
    const dot = this.#code(end) === DOT ? Flag.dot : 0;
    const glued = this.#isGlued(start, end) ? Flag.glued : 0;
    const word = this.#vocabulary.find(hash1, hash2);
    this.#tokens.push(
      start,
      end,
      word,
      hash1,
      hash2,
      shape | (this.#gap << 2),
      flags | dot | glued | this.#gapFlags,
    );
    this.#gap = Gap.none;
    this.#gapFlags = 0;
    this.#breaks = 0;
  }

  /** "@China", "beijing.example", "me@seoul": the neighbour characters give it away. */
  #isGlued(start: number, end: number): boolean {
    const text = this.#text;
    const before = this.#code(start - 1);
    const after = this.#code(end);
    if (before === AT || after === AT || this.#isAddress) return true;
    if (before === DOT && isWordClass(this.#code(start - 2)) && !this.#isBehindInitials(start)) return true;
    if (after !== DOT) return false;
    const next = classOf(this.#code(end + 1));
    if (next === CharClass.lower) return true;
    return this.#code(start) === 0x77 && text.slice(start, end) === 'www';
  }

  #isBehindInitials(start: number): boolean {
    const last = this.#tokens.length - 1;
    return this.#tokens.end[last] === start && this.#tokens.has(last, Flag.dotted);
  }
}

function shapeOf(letters: number, capitals: number, isFirstCapital: boolean): number {
  if (capitals === 0) return Shape.lower;
  if (capitals === letters && letters > 1) return Shape.upper;
  return capitals === 1 && isFirstCapital ? Shape.title : Shape.mixed;
}

function isWordClass(code: number): boolean {
  if (Number.isNaN(code)) return false;
  const kind = classOf(code);
  return kind === CharClass.upper || kind === CharClass.lower || kind === CharClass.plain;
}

const isUpper = (code: number): boolean => !Number.isNaN(code) && classOf(code) === CharClass.upper;
