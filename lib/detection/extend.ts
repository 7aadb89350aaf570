/** Names that reach further than their list: with a head noun, a division's noun, the places they hold. */
import { NameFlag } from '../matching/name-index.ts';
import { WordClass } from '../matching/word-classes.ts';
import { hasFlag, isCountry, isPlainPlace, placeAt } from './candidates.ts';
import type { KnownDecision, PatternDecision } from './decisions.ts';
import { isMission, type Head, type Run } from './organisations.ts';
import { weigh, type LineState } from './weigh.ts';

/**
 * A phrase rather than a name ("China's navy", "the South Korean embassy in Beijing") leads on to its places, and a name
 * to the country that it begins with ("US Treasury").
 */
export function withPlaces(state: LineState, decision: KnownDecision): KnownDecision {
  const { from, to } = decision;
  const isWhole = isPhrase(state, from, to);
  const inside: KnownDecision[] = [];
  for (let at = from; at < (isWhole ? to : from + 1); at++) {
    const hit = placeAt(state.reading, at, at === from ? to - 1 : to);
    const isWanted = hit && (isWhole || isCountry(state.reading.world, hit.candidates));
    const place = isWanted ? weigh(state, hit, true) : undefined;
    if (!place) continue;
    inside.push(place);
    at = place.to - 1;
  }
  return inside.length > 0 ? { ...decision, inside } : decision;
}

function isPhrase({ reading }: LineState, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!reading.isCapital(at) && !reading.is(at, WordClass.link)) return true;
  }
  return false;
}

/** "Anbar Province": the word behind says which bearer is meant, and belongs to the name. */
export function withDivision(state: LineState, decision: KnownDecision): KnownDecision {
  const { reading, line } = state;
  const { to } = decision;
  if (to >= line.to || !reading.is(to, WordClass.divisionHead) || !reading.isSpaced(to)) return decision;
  if (reading.isCapital(to + 1) && reading.is(to + 1, WordClass.organisationHead)) return decision;
  const { names, gazetteer } = reading.world;
  const divisions = decision.candidates.filter(
    (candidate) => gazetteer?.section(names.entity(candidate)) === 'division',
  );
  if (divisions.length === 0) return decision;
  const isPart = reading.isCapital(to) && !isUniversity(state, divisions, to);
  return { ...decision, candidates: divisions, to: isPart ? to + 1 : to, hasDot: false };
}

/** "Colorado State" is a university, "Sokoto State" a state. */
function isUniversity({ reading }: LineState, divisions: readonly number[], at: number): boolean {
  const word = reading.text(at, at + 1);
  if (word !== 'State') return word === 'Department';
  const { names, gazetteer } = reading.world;
  return divisions.some((candidate) => gazetteer?.code(names.entity(candidate)).startsWith('US.'));
}

/** "South Korean embassy in Beijing", "Houston police" */
export function withHead(state: LineState, place: KnownDecision, { to, head }: Head): PatternDecision {
  const seat = isMission(head) ? seatBehind(state, to) : undefined;
  return { form: 'pattern', from: place.from, to: seat?.to ?? to, head, place, seat, isOf: true };
}

function seatBehind(state: LineState, at: number): KnownDecision | undefined {
  const { reading, line } = state;
  if (at + 1 >= line.to || !/^(?:in|to)$/.test(reading.text(at, at + 1))) return undefined;
  if (!reading.isSpaced(at) || !reading.isSpaced(at + 1)) return undefined;
  const hit = placeAt(reading, at + 1, line.to);
  return hit && weigh(state, hit, false);
}

/** A name written out around its head noun, if a place in it or before it says whose it is. */
export function fromRun(state: LineState, run: Run): PatternDecision | undefined {
  const { reading } = state;
  if (run.place) {
    const isDemonym = run.place.candidates.every((candidate) =>
      hasFlag(reading.world, candidate, NameFlag.demonym),
    );
    const place = weigh(state, run.place, true);
    return place || isDemonym ? { ...run, form: 'pattern', place, seat: undefined, isOf: false } : undefined;
  }
  // "Iraqi Ministry of Culture": the place came before.
  const before = state.decisions.at(-1);
  const isBehindPlace = before?.form === 'known' && before.to === run.from && reading.isSpaced(run.from);
  if (!isBehindPlace || !isPlainPlace(reading.world, before.candidates)) return undefined;
  return { ...run, form: 'pattern', from: before.from, place: before, seat: undefined, isOf: false };
}
