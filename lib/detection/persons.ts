/** Who is a person in this document: behind a title, or a given name with a surname. Kept for the whole document. */
import { foldWord } from '../matching/characters.ts';
import { NameFlag } from '../matching/name-index.ts';
import { Flag, Gap, Shape } from '../matching/tokens.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { Line } from './clue.ts';
import { priorOf } from './priors.ts';
import type { Hit, Reading } from './reading.ts';

export interface PersonMemory {
  readonly persons: ReadonlySet<string>;
  /** Surnames that came right behind a title: "Mr. London". */
  readonly titled: ReadonlySet<string>;
}

/** A name has no more words than this, initials and particles counted. */
const MAX_NAME = 5;
const MAX_LENGTH = 40;
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin ben da de del della di dos du el ibn la le van von der den ter y'.split(' '),
);

const NO_SURNAME =
  WordClass.organisationHead |
  WordClass.placeHead |
  WordClass.month |
  WordClass.weekday |
  WordClass.function |
  WordClass.title |
  WordClass.divisionHead;

/** @returns how firmly: behind a title, as a part of a full name, or not at all */
export function personAtAll(
  reading: Reading,
  { persons, titled }: PersonMemory,
  at: number,
): 'titled' | 'named' | undefined {
  if (persons.size === 0) return undefined;
  const word = foldWord(reading.text(at, at + 1));
  return titled.has(word) ? 'titled' : persons.has(word) ? 'named' : undefined;
}

/** Adds the words of all persons' names of a block. */
export function collectPersons(
  reading: Reading,
  line: Line,
  persons: Set<string>,
  titled: Set<string>,
): void {
  if (line.isAllCaps) return;
  for (let at = line.from; at < line.to;) {
    const end = personAt(reading, line, at);
    for (let part = at; part < end; part++)
      if (isNamePart(reading, part)) persons.add(foldWord(reading.text(part, part + 1)));
    if (end === at + 1) titled.add(foldWord(reading.text(at, end)));
    at = Math.max(at + 1, end);
  }
}

/** Whether the word is part of a person's name right here: a neighbour is one too. */
export function isInName(reading: Reading, { persons }: PersonMemory, at: number): boolean {
  const isPart = (part: number): boolean =>
    reading.isCapital(part) && persons.has(foldWord(reading.text(part, part + 1)));
  return (
    (reading.isSpaced(at) && isPart(at - 1)) ||
    (at + 1 < reading.tokens.length && reading.isSpaced(at + 1) && isPart(at + 1))
  );
}

function isNamePart(reading: Reading, at: number): boolean {
  const length = (reading.tokens.end[at] ?? 0) - (reading.tokens.start[at] ?? 0);
  return reading.isCapital(at) && !reading.tokens.has(at, Flag.dotted) && length > 2 && length < MAX_LENGTH;
}

/** @returns the token behind a person's name that begins here, or `at` */
function personAt(reading: Reading, line: Line, at: number): number {
  if (!isWritten(reading, at) || reading.tokens.has(at, Flag.glued)) return at;
  const end = nameEnd(reading, line, at);
  if (isTitled(reading, at)) return isTitledPlace(reading, line, at, end) ? at : end;
  if (end - at < 2 || reading.is(end - 1, NO_SURNAME)) return at;
  return isGivenName(reading, line, at, end) ? end : at;
}

/** Given names and surnames are no acronyms. */
const isWritten = (reading: Reading, at: number): boolean => {
  const shape = reading.tokens.shape(at);
  return shape === Shape.title || shape === Shape.mixed;
};

const NAMESAKES: ReadonlySet<string> = new Set([
  'jordan',
  'israel',
  'georgia',
  'chad',
  'cuba',
  'kenya',
  'german',
  'roman',
  'dane',
]);

function isTitled(reading: Reading, at: number): boolean {
  if (!reading.isSpaced(at) || !reading.is(at - 1, WordClass.title)) return false;
  return reading.isCapital(at - 1) || !reading.isSentenceStart(at - 1);
}

function isGivenName(reading: Reading, line: Line, at: number, end: number): boolean {
  const long = reading.hitAt(at, line.to);
  if (long && long.to - long.from > 1) return false;
  const isKnownSurname = reading.is(end - 1, WordClass.surname | WordClass.firstName);
  if (reading.is(at, WordClass.firstName)) return !line.isHeadline || isKnownSurname;
  if (!reading.is(at, WordClass.placeFirstName) || line.isHeadline) return false;
  if (isCountry(reading, long)) return false;
  const surname = reading.hitAt(end - 1, line.to);
  return (
    (isKnownSurname || !surname || !isWellKnown(reading, surname)) &&
    !reading.is(at + 1, WordClass.nameTail) &&
    !isLocated(reading, at)
  );
}

/** "in Victoria Police": behind "in" stands a place. */
const isLocated = (reading: Reading, at: number): boolean => reading.is(at - 1, WordClass.strongLocative);

/** The run of words that can be one name: capitals, initials, particles between them. */
function nameEnd(reading: Reading, line: Line, at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < Math.min(line.to, at + MAX_NAME) && isNextPart(reading, next); next++) {
    if (reading.isCapital(next)) {
      if (next > at + 1 && startsOther(reading, line, next)) break;
      if (reading.is(next, NO_SURNAME) && !reading.is(next, WordClass.surname | WordClass.firstName)) {
        return reading.is(next, WordClass.title | WordClass.month | WordClass.weekday | WordClass.function)
          ? end
          : next + 1;
      }
      if (isCountry(reading, reading.hitAt(next, line.to))) break;
      end = next + 1;
    } else if (!PARTICLES.has(reading.text(next, next + 1))) break;
  }
  return end;
}

function isNextPart(reading: Reading, next: number): boolean {
  const gap = reading.tokens.gap(next);
  if (reading.tokens.has(next, Flag.line | Flag.isPossessive)) return false;
  return (
    gap === Gap.space || gap === Gap.hyphen || (gap === Gap.none && reading.tokens.has(next - 1, Flag.dotted))
  );
}

/** A known name of several words is no surname: "Maria New York". */
function startsOther(reading: Reading, line: Line, at: number): boolean {
  const hit = reading.hitAt(at, line.to);
  return hit !== undefined && hit.to - hit.from > 1;
}

/** "envoy Beijing", "Security Adviser China": titles come to stand before places too, in headlines above all. */
function isTitledPlace(reading: Reading, line: Line, at: number, end: number): boolean {
  if (reading.is(end - 1, WordClass.organisationHead | WordClass.placeHead)) return true;
  const hit = reading.hitAt(at, line.to);
  if (!hit) return false;
  if (hit.to - hit.from > 1) return !reading.is(at, WordClass.firstName | WordClass.surname);
  if (isCountry(reading, hit)) return true;
  const isAlone = end - at === 1;
  return isAlone && !HONORIFICS.test(reading.text(at - 1, at)) && isWellKnown(reading, hit);
}

const HONORIFICS =
  /^(?:king|queen|prince|princess|pope|emperor|empress|saint|mr|mrs|ms|miss|messrs|dr|sir|dame|lord|lady|sen|gov|rep|gen|col|capt|sgt|lt|prof|rev|judge|justice|senator)$/i;

const isWellKnown = (reading: Reading, { candidates }: Hit): boolean =>
  candidates.some((candidate) => priorOf(reading.world, candidate) >= 1.8);

/** Countries and demonyms, but for those that people are called: Jordan, Israel. */
function isCountry(reading: Reading, hit: Hit | undefined): boolean {
  if (!hit || NAMESAKES.has(foldWord(reading.text(hit.from, hit.to)))) return false;
  const { names, gazetteer } = reading.world;
  return hit.candidates.some(
    (candidate) =>
      (names.flags(candidate) & NameFlag.demonym) !== 0 ||
      gazetteer?.isCountry(names.entity(candidate)) === true,
  );
}
