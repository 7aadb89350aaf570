/** Rules about what shows that a place is meant: prepositions, regions behind a comma, rows of places, the document. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { NameFlag } from '../../matching/name-index.ts';
import { Gap } from '../../matching/tokens.ts';
import { WordClass } from '../../matching/word-classes.ts';
import { hasFlag, isDemonym, type Clue } from '../clue.ts';
import { everyBearer, isAfterLocative, NEVER, STRONG, WEAK, type Rule } from './rule.ts';

/** "in Reading" */
export const isLocated: Rule = (clue) => {
  if (isAfterLocative(clue, STRONG)) return 2.4;
  return isAfterLocative(clue, WEAK) ? 1 : 0;
};

/** "the city of Split", "mayor of Nice" */
export const isOfKind: Rule = ({ reading, hit: { from } }) => {
  if (!reading.is(from - 1, WordClass.of) || !reading.isSpaced(from) || !reading.isSpaced(from - 1)) return 0;
  const kinds = WordClass.placeNoun | WordClass.divisionHead | WordClass.compass | WordClass.holder;
  return reading.is(from - 2, kinds) ? 3 : 0;
};

/** "TX", "Fla.": only behind a town and a comma, or with its full stop where a place must stand. */
export const isPostal: Rule = (clue) => {
  if (!hasFlag(clue, NameFlag.postal)) return 0;
  const { reading, hit } = clue;
  const isBehindTown = reading.tokens.gap(hit.from) === Gap.comma && reading.isCapital(hit.from - 1);
  if (isBehindTown) return 1.5;
  return hasFlag(clue, NameFlag.acronym) ? NEVER : -2.5;
};

/** "Split, Croatia": the place behind the comma holds one of the name's bearers. */
export const isContained: Rule = (clue) => {
  const containers = containersOf(clue);
  const { gazetteer, names } = clue.reading.world;
  if (containers.length === 0 || !gazetteer) return 0;
  const fits = clue.hit.candidates.some((candidate) =>
    containers.some((outer) => gazetteer.isWithin(names.entity(candidate), outer)),
  );
  if (fits) return 3;
  // A town that no list has, and another of its name somewhere else.
  const isElsewhere = everyBearer(clue, (_, entity) => LOCAL.has(gazetteer.section(entity)));
  return containers.every((outer) => gazetteer.section(outer) === 'division') && isElsewhere ? -5 : 0;
};

const LOCAL: ReadonlySet<string> = new Set(['city', 'county', 'division']);

/** "…, Ohio": what stands behind a town and a comma. */
export const isContainer: Rule = ({ reading, hit, marked }) => {
  if (reading.tokens.gap(hit.from) !== Gap.comma) return 0;
  return marked === hit.from ? 1 : reading.isCapital(hit.from - 1) ? 0.5 : 0;
};

/** "Laos, Reading and Nice": in a row with a place. */
export const isListed: Rule = (clue) => {
  const { reading, hit, marked } = clue;
  if (isDemonym(clue)) return 0;
  const { from } = hit;
  const isBehindComma = marked === from && reading.tokens.gap(from) === Gap.comma;
  const isBehindAnd = marked === from - 1 && reading.is(from - 1, WordClass.andOr) && reading.isSpaced(from);
  return isBehindComma || isBehindAnd ? 1.4 : 0;
};

/** The document has named it beyond doubt somewhere else. */
export const isProved: Rule = (clue) => (clue.knowledge.isSureName(clue.hit) ? 2 : 0);

/** A small town in a region that the document is about. */
export const isInScope: Rule = ({ reading, hit, knowledge }) => {
  const { gazetteer, names } = reading.world;
  if (!gazetteer) return 0;
  let most = 0;
  for (const candidate of hit.candidates) {
    const entity = names.entity(candidate);
    if (entity < gazetteer.size && gazetteer.section(entity) === 'city')
      most = Math.max(most, knowledge.scopeOf(gazetteer.parent(entity)));
  }
  return Math.min(1.2, 0.5 * most);
};

/** The larger places that a name behind a comma may be. */
export function containersOf({
  reading,
  line,
  hit,
}: Pick<Clue, 'reading' | 'line' | 'hit'>): readonly number[] {
  const { gazetteer, names } = reading.world;
  if (!gazetteer || hit.to >= line.to || reading.tokens.gap(hit.to) !== Gap.comma) return [];
  const outer = reading.hitAt(hit.to, line.to);
  if (!outer) return [];
  return outer.candidates
    .filter((candidate) => (names.flags(candidate) & (NameFlag.demonym | NameFlag.decoy)) === 0)
    .map((candidate) => names.entity(candidate))
    .filter((entity) => entity < gazetteer.size && isLarge(gazetteer, entity));
}

function isLarge(gazetteer: Gazetteer, entity: number): boolean {
  const section = gazetteer.section(entity);
  return (
    section === 'division' ||
    section === 'county' ||
    (section === 'curated' && gazetteer.kind(entity) === 'place')
  );
}
