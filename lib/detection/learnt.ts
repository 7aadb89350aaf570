/** Organisations that a document itself introduces: "the aid group Silver Lantern", "Northern Relief Network (NRN)". */
import { tokenize } from '../matching/tokenize.ts';
import { Flag, Gap, Shape } from '../matching/tokens.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { Line } from './clue.ts';
import { derivedId } from './derived.ts';
import type { LearntName } from './memory.ts';
import { priorOf } from './priors.ts';
import type { Reading } from './reading.ts';

const MAX_WORDS = 7;
/** "known as the" */
const MAX_LEAD = 5;
/** A hostile page could fill the memory that it keeps for us. */
const MAX_LENGTH = 120;
const MAX_NAMES = 500;

interface LearntWords {
  /** Hash pairs of the name's words, one after the other. */
  readonly hashes: readonly number[];
  readonly name: LearntName;
}

/** Names to the entities they were introduced as, looked up by the hash of the first word. */
export class LearntNames {
  readonly #byFirst = new Map<number, LearntWords[]>();
  readonly #all = new Map<string, LearntName>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary, known: readonly LearntName[] = []) {
    this.#vocabulary = vocabulary;
    for (const name of known) this.add(name);
  }

  get all(): readonly LearntName[] {
    return [...this.#all.values()];
  }

  add(name: LearntName): void {
    if (this.#all.has(name.name) || name.name.length > MAX_LENGTH || this.#all.size >= MAX_NAMES) return;
    this.#all.set(name.name, name);
    const { length, hash1, hash2 } = tokenize(name.name, this.#vocabulary);
    const hashes = Array.from({ length }, (_, at) => [hash1[at] ?? 0, hash2[at] ?? 0]).flat();
    const key = hashes[0] ?? 0;
    this.#byFirst.set(key, [...(this.#byFirst.get(key) ?? []), { hashes, name }]);
  }

  /** @returns the longest learnt name that begins at a token */
  at(reading: Reading, at: number, to: number): { readonly to: number; readonly entity: string } | undefined {
    if (this.#all.size === 0 || !reading.isCapital(at)) return undefined;
    let longest: LearntWords | undefined;
    for (const words of this.#byFirst.get(reading.tokens.hash1[at] ?? 0) ?? []) {
      if (words.hashes.length > (longest?.hashes.length ?? 0) && isAt(reading, words, at, to))
        longest = words;
    }
    return longest && { to: at + longest.hashes.length / 2, entity: longest.name.entity };
  }
}

function isAt(reading: Reading, { hashes }: LearntWords, from: number, to: number): boolean {
  const { hash1, hash2 } = reading.tokens;
  for (let word = 0; word * 2 < hashes.length; word++) {
    const at = from + word;
    if (at >= to || (word > 0 && !reading.isJoined(at))) return false;
    if (hash1[at] !== hashes[word * 2] || hash2[at] !== hashes[word * 2 + 1]) return false;
    if (!reading.isCapital(at) && !reading.is(at, WordClass.link)) return false;
  }
  return true;
}

export function collectLearnt(reading: Reading, line: Line, names: LearntNames): void {
  if (line.isAllCaps) return;
  for (let at = line.from; at < line.to; at++) {
    if (!reading.isCapital(at)) continue;
    for (const name of [
      introducedAt(reading, line, at),
      describedBehind(reading, line, at),
      ...spelledOutAt(reading, line, at),
    ]) {
      if (name) names.add(name);
    }
  }
}

/** "the aid group Silver Lantern": a lower-case noun for an organisation, and a name that no list knows. */
function introducedAt(reading: Reading, line: Line, at: number): LearntName | undefined {
  const noun = nounBefore(reading, line, at);
  if (line.isHeadline || noun < line.from || !reading.is(noun, WordClass.organisationDescriptor))
    return undefined;
  if (reading.isCapital(noun) || reading.tokens.gap(at) !== Gap.space) return undefined;
  return introduce(reading, at, runEnd(reading, line, at), descriptor(reading, line, noun));
}

function introduce(reading: Reading, at: number, end: number, as: string): LearntName | undefined {
  if (isKnown(reading, at, end) || isNoName(reading, at) || isPersonLike(reading, at)) return undefined;
  const name = reading.text(at, end);
  return { name, entity: derivedId({ form: 'introduced', name, as }) };
}

/** "a militia called the Red Scarves": back over the words that only lead to the name. */
function nounBefore(reading: Reading, line: Line, at: number): number {
  let noun = at - 1;
  const least = Math.max(line.from, at - MAX_LEAD);
  while (noun > least && reading.is(noun, WordClass.naming)) noun--;
  return noun === at - 1 || !reading.is(noun + 1, WordClass.the) ? noun : -1;
}

/** "Silent Harbor, an environmental group, has sued": the noun comes behind. */
function describedBehind(reading: Reading, line: Line, at: number): LearntName | undefined {
  if (line.isHeadline || !reading.isCapital(at + 1) || (reading.isCapital(at - 1) && reading.isJoined(at)))
    return undefined;
  const end = runEnd(reading, line, at);
  if (end - at < 2 || reading.tokens.gap(end) !== Gap.comma || !/^an?$/.test(reading.text(end, end + 1)))
    return undefined;
  for (
    let noun = end + 1;
    noun < Math.min(line.to, end + 5) && reading.tokens.gap(noun) === Gap.space;
    noun++
  ) {
    if (reading.isCapital(noun)) return undefined;
    const isLast =
      noun + 1 >= line.to ||
      reading.tokens.gap(noun + 1) !== Gap.space ||
      /^(?:based|that|which|in|of|for)$/.test(reading.text(noun + 1, noun + 2));
    if (isLast && reading.is(noun, WordClass.organisationDescriptor)) {
      return introduce(reading, at, end, reading.text(end + 1, noun + 1));
    }
  }
  return undefined;
}

/** A list has the name, or a place that the name begins with. */
function isKnown(reading: Reading, at: number, end: number): boolean {
  const hit = reading.hitAt(at, end);
  if (!hit) return false;
  return hit.to === end || hit.candidates.some((candidate) => priorOf(reading.world, candidate) >= 2);
}

const NO_NAME = WordClass.function | WordClass.month | WordClass.weekday;

/** "newspaper Editor Ann Lee", and yet "Justice for Tomorrow". */
const isNoName = (reading: Reading, at: number): boolean =>
  reading.is(at, NO_NAME) || (reading.is(at, WordClass.title) && reading.isCapital(at + 1));

/** "company John Smith": an appositive about a person. */
const isPersonLike = (reading: Reading, at: number): boolean =>
  reading.is(at, WordClass.firstName | WordClass.placeFirstName);

/** "human rights group": the noun with the adjectives before it. */
function descriptor(reading: Reading, line: Line, noun: number): string {
  let from = noun;
  while (from > Math.max(line.from, noun - 2) && isAdjective(reading, from)) from--;
  return reading.text(from, noun + 1);
}

const NO_ADJECTIVE =
  WordClass.function |
  WordClass.locative |
  WordClass.speechVerb |
  WordClass.naming |
  WordClass.link |
  WordClass.title;

const isAdjective = (reading: Reading, at: number): boolean =>
  reading.tokens.gap(at) === Gap.space &&
  !reading.isCapital(at - 1) &&
  !reading.is(at - 1, NO_ADJECTIVE) &&
  !/^(?:local|largest|biggest|second|former|new|old|own|other|which|said|using|main|leading|called|named|\d+)$|ly$|ed$/.test(
    reading.text(at - 1, at),
  );

function runEnd(reading: Reading, line: Line, at: number): number {
  let end = at + 1;
  for (let next = end; next < Math.min(line.to, at + MAX_WORDS) && reading.isJoined(next); next++) {
    if (reading.tokens.has(next, Flag.isPossessive)) break;
    if (reading.isCapital(next)) end = next + 1;
    else if (next > end || !reading.is(next, WordClass.link) || reading.is(next, WordClass.the)) break;
  }
  return end;
}

/** "Northern Relief Network (NRN)": the initials agree. */
function* spelledOutAt(reading: Reading, line: Line, at: number): Generator<LearntName> {
  const { tokens } = reading;
  const isBracketed =
    tokens.has(at, Flag.openBracket) && (at + 1 >= line.to || tokens.has(at + 1, Flag.closeBracket));
  if (!isBracketed || tokens.shape(at) !== Shape.upper) return;
  const acronym = reading.text(at, at + 1);
  if (!/^[A-Z]{2,7}$/.test(acronym)) return;
  const from = initialsBegin(reading, line, at, acronym);
  if (from === undefined || !soundsLikeOrganisation(reading, from, at)) return;
  const name = reading.text(from, at);
  const known = reading.hitAt(from, at);
  if (known?.to === at) return;
  const entity = derivedId({ form: 'spelt', name, acronym });
  yield { name, entity };
  if (!reading.hitAt(at, line.to)) yield { name: acronym, entity };
}

/** "Northern Relief Network", and no "Computer Aided Design". */
function soundsLikeOrganisation(reading: Reading, from: number, to: number): boolean {
  const heads = WordClass.organisationHead | WordClass.organisationFirst | WordClass.organisationDescriptor;
  for (let at = from; at < to; at++) if (reading.is(at, heads)) return true;
  return false;
}

/** Walks back over capitalised words and the small words between them. */
function initialsBegin(reading: Reading, line: Line, at: number, acronym: string): number | undefined {
  let left = acronym.length;
  for (let word = at - 1; word >= Math.max(line.from, at - MAX_WORDS - 3); word--) {
    if (word < at - 1 && !reading.isJoined(word + 1)) return undefined;
    const initial = reading.text(word, word + 1).charAt(0);
    if (!reading.isCapital(word)) {
      if (
        !reading.is(word, WordClass.function) &&
        !/^(?:for|of|and|the|de|des|du|y|e)$/.test(reading.text(word, word + 1))
      )
        return undefined;
      continue;
    }
    left--;
    if (initial.toUpperCase() !== acronym[left]) return undefined;
    if (left === 0) return word;
  }
  return undefined;
}
