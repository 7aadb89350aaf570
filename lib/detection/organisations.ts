/** Organisations by pattern: a known place and a head noun make one, with its links. */
import { NameFlag } from '../matching/name-index.ts';
import { Flag, Gap } from '../matching/tokens.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { Line } from './clue.ts';
import type { Hit, Reading } from './reading.ts';

/** "Chinese government", "France's foreign ministry": what follows a place. */
export interface Head {
  readonly to: number;
  /** As our list writes it: "foreign ministry". */
  readonly head: string;
}

/** @param at the token behind the place */
export function headBehind(reading: Reading, line: Line, at: number): Head | undefined {
  const { tokens } = reading;
  const from = tokens.has(at, Flag.isPossessive) ? at + 1 : at;
  if (from >= line.to || tokens.gap(from) !== Gap.space || tokens.has(from, Flag.line)) return undefined;
  const found = longestHead(reading, line, from);
  if (!found) return undefined;
  // "the Houston Police Department", and no "police departments".
  return found;
}

function longestHead(reading: Reading, line: Line, from: number): Head | undefined {
  const { names, heads } = reading.world;
  const { tokens } = reading;
  let best: Head | undefined;
  let node = names.root(tokens.word[from] ?? -1);
  for (let end = from + 1; node !== 0; end++) {
    for (let candidate = names.first(node); candidate !== 0; candidate = names.next(candidate)) {
      if ((names.flags(candidate) & NameFlag.head) !== 0)
        best = { to: end, head: heads[names.entity(candidate)] ?? '' };
    }
    if (end >= line.to || !reading.isSpaced(end)) break;
    node = names.step(node, tokens.word[end] ?? -1);
  }
  return best;
}

/** Missions sit somewhere: "in Beijing", "to Japan". */
const MISSIONS = /embassy|consulate|mission|high commission/;

export const isMission = (head: string): boolean => MISSIONS.test(head);

/** A name written out around a head noun: "University of Nairobi", "Westminster International University". */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** The known place that the name holds. */
  readonly place: Hit | undefined;
  /** The head comes first, so a known place ends the name: "Bank of Uganda". */
  readonly isFirst: boolean;
}

const MAX_WORDS = 8;

/** Runs of a block that could be an organisation's name, by where they begin. */
export function organisationRuns(
  reading: Reading,
  line: Line,
  isPlace: (hit: Hit) => boolean,
): Map<number, Run> {
  const runs = new Map<number, Run>();
  if (line.isAllCaps || line.isHeadline) return runs;
  for (let at = line.from; at < line.to; at++) {
    if (!reading.isCapital(at) || reading.tokens.has(at, Flag.glued)) continue;
    const run = firstHeaded(reading, line, at, isPlace) ?? lastHeaded(reading, line, at, isPlace);
    if (!run) continue;
    runs.set(run.from, run);
    at = run.to - 1;
  }
  return runs;
}

/** "Ministry of Culture", "University of Nairobi", "Bank of Uganda" */
function firstHeaded(
  reading: Reading,
  line: Line,
  at: number,
  isPlace: (hit: Hit) => boolean,
): Run | undefined {
  if (
    !reading.is(at, WordClass.organisationFirst) ||
    !reading.is(at + 1, WordClass.link) ||
    reading.is(at + 1, WordClass.the | WordClass.andOr)
  )
    return undefined;
  let next = at + 2;
  if (reading.is(next, WordClass.the)) next++;
  if (next >= line.to || !reading.isCapital(next) || !reading.isSpaced(next)) return undefined;
  const head = reading.text(at, at + 1).toLowerCase();
  const place = reading.hitAt(next, line.to);
  if (place && isPlace(place) && reading.is(at + 1, WordClass.of)) {
    return { from: at, to: place.to, head, place, isFirst: true };
  }
  return { from: at, to: runEnd(reading, line, next), head, place: undefined, isFirst: true };
}

/** "Westminster International University": capitalised words up to a head noun. */
function lastHeaded(
  reading: Reading,
  line: Line,
  at: number,
  isPlace: (hit: Hit) => boolean,
): Run | undefined {
  if (reading.is(at, WordClass.function | WordClass.title) && !reading.hitAt(at, line.to)) return undefined;
  let last = runEnd(reading, line, at);
  while (last > at + 1 && !reading.is(last - 1, WordClass.organisationHead)) last--;
  const from = afterForeignLink(reading, at, last);
  if (last - from < 2) return undefined;
  const head = reading.text(last - 1, last).toLowerCase();
  const behind = placeBehindOf(reading, line, last, isPlace);
  if (behind) return { from, to: behind.to, head, place: behind, isFirst: false };
  return {
    from,
    to: subjectEnd(reading, line, last),
    head,
    place: placeIn(reading, from, last, isPlace),
    isFirst: false,
  };
}

/** "Sue Black of the University of Westminster" begins behind the first "of", "Bank of Ireland Group" does not. */
function afterForeignLink(reading: Reading, from: number, to: number): number {
  const heads = WordClass.organisationHead | WordClass.organisationFirst;
  let start = from;
  for (let at = from + 1; at < to; at++) {
    const isLink = !reading.isCapital(at) && reading.is(at, WordClass.of);
    if (isLink && !reading.is(at - 1, heads)) start = reading.is(at + 1, WordClass.the) ? at + 2 : at + 1;
  }
  return start;
}

/** "Florida Department of Law Enforcement": what the head is for belongs to the name. */
function subjectEnd(reading: Reading, line: Line, at: number): number {
  if (!reading.is(at, WordClass.link) || reading.is(at, WordClass.the | WordClass.andOr)) return at;
  if (!reading.is(at - 1, WordClass.organisationFirst) || !reading.isSpaced(at)) return at;
  const next = reading.is(at + 1, WordClass.the) ? at + 2 : at + 1;
  return next < line.to && reading.isCapital(next) && reading.isSpaced(next)
    ? runEnd(reading, line, next)
    : at;
}

/** "State Bank of Vietnam" */
function placeBehindOf(
  reading: Reading,
  line: Line,
  at: number,
  isPlace: (hit: Hit) => boolean,
): Hit | undefined {
  if (at + 1 >= line.to || !reading.is(at, WordClass.of) || !reading.is(at - 1, WordClass.organisationFirst))
    return undefined;
  const next = reading.is(at + 1, WordClass.the) ? at + 2 : at + 1;
  const hit = reading.isSpaced(next) ? reading.hitAt(next, line.to) : undefined;
  return hit && isPlace(hit) ? hit : undefined;
}

function placeIn(
  reading: Reading,
  from: number,
  to: number,
  isPlace: (hit: Hit) => boolean,
): Hit | undefined {
  for (let at = from; at < to; at++) {
    const hit = reading.hitAt(at, to);
    if (hit && isPlace(hit)) return hit;
  }
  return undefined;
}

function runEnd(reading: Reading, line: Line, at: number): number {
  let end = at + 1;
  for (let next = end; next < Math.min(line.to, at + MAX_WORDS) && isInRun(reading, next); next++) {
    if (reading.is(next, WordClass.title) && !reading.is(next, WordClass.organisationHead)) break;
    if (reading.isCapital(next)) end = next + 1;
    else if (!isLink(reading, at, next)) break;
  }
  return end;
}

/** "Health and Human Services", but no "Government of Iraq and the Kurdistan Regional Government". */
function isLink(reading: Reading, from: number, at: number): boolean {
  if (reading.is(at, WordClass.the)) return reading.is(at - 1, WordClass.of);
  if (!reading.is(at, WordClass.andOr)) return reading.is(at, WordClass.link);
  return (
    !reading.is(at - 1, WordClass.organisationHead) &&
    reading.hitAt(from, at)?.to !== at &&
    reading.isCapital(at + 1)
  );
}

function isInRun(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.has(at, Flag.isPossessive | Flag.line | Flag.glued)) return false;
  return reading.isJoined(at);
}
