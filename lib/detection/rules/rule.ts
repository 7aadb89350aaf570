/** What a rule is, and what several of them ask. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { WordClass } from '../../matching/word-classes.ts';
import type { Clue } from '../clue.ts';

/** A rule that gives this refuses whatever the others say. */
export const NEVER = -100;

/** Evidence in the steps of `priors.ts`; 0 has nothing to say. */
export type Rule = (clue: Clue) => number;

/** Prepositions behind which people hardly ever stand, and those behind which they may. */
export const STRONG = 2;
export const WEAK = 1;

export function isAfterLocative({ reading, hit }: Clue, strength: number): boolean {
  const at = hit.from - 1;
  if (!reading.isSpaced(hit.from)) return false;
  // "northern Syria", and no "Northern Trust".
  if (reading.is(at, WordClass.compass) && reading.isCapital(at)) return false;
  if (reading.is(at, WordClass.strongLocative)) return true;
  return strength === WEAK && reading.is(at, WordClass.locative | WordClass.placeVerb);
}

/** Some bearer of the name answers yes. */
export function someBearer(
  { reading, hit }: Clue,
  ask: (gazetteer: Gazetteer, entity: number) => boolean,
): boolean {
  const { gazetteer, names } = reading.world;
  return (
    gazetteer !== undefined && hit.candidates.some((candidate) => ask(gazetteer, names.entity(candidate)))
  );
}

/** All bearers of the name answer yes. */
export function everyBearer(
  { reading, hit }: Clue,
  ask: (gazetteer: Gazetteer, entity: number) => boolean,
): boolean {
  const { gazetteer, names } = reading.world;
  return (
    gazetteer !== undefined && hit.candidates.every((candidate) => ask(gazetteer, names.entity(candidate)))
  );
}

export const isTown = (clue: Clue): boolean =>
  everyBearer(clue, (gazetteer, entity) => gazetteer.section(entity) === 'city');

/** How long the first word of the name is, in code units. */
export const lengthOf = ({ reading: { tokens }, hit: { from } }: Clue): number =>
  (tokens.end[from] ?? 0) - (tokens.start[from] ?? 0);
