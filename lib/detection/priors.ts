/** How likely a name is meant at all, before anything around it is looked at. In steps of "about as likely again". */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NameFlag } from '../matching/name-index.ts';
import type { World } from './world.ts';

/** Names that are marked wherever nothing speaks against them start above this. */
const SURE = 3;

/** @returns above 0: marked unless something speaks against it */
export function priorOf({ names, gazetteer }: World, candidate: number): number {
  const entity = names.entity(candidate);
  const flags = names.flags(candidate);
  if ((flags & NameFlag.fact) !== 0) return SURE + 1;
  if (!gazetteer) return SURE;
  const base = basePrior(
    gazetteer.section(entity),
    gazetteer.population(entity),
    gazetteer.isCapital(entity),
  );
  // A dictionary word and a person's name are doubted by rules of their own.
  const isDoubted = (flags & NameFlag.ambiguous) !== 0 && (flags & NameFlag.dictionary) === 0;
  return isDoubted ? base - doubt(gazetteer, entity) : base;
}

/** How much less likely a name is that its curator has marked as also meaning something else. */
function doubt(gazetteer: Gazetteer, entity: number): number {
  if (gazetteer.isCountry(entity) || gazetteer.isCapital(entity)) return 1.2;
  return gazetteer.section(entity) === 'city' ? 0.6 : 2.2;
}

function basePrior(section: string, population: number, isCapital: boolean): number {
  if (section === 'curated') return SURE;
  if (section === 'county') return 2;
  if (section === 'division') return population > 3_000_000 ? 2.2 : population > 300_000 ? 1.2 : 0.4;
  return (isCapital ? 1 : 0) + cityPrior(population);
}

function cityPrior(population: number): number {
  if (population >= 2_000_000) return 2.4;
  if (population >= 500_000) return 1.8;
  if (population >= 150_000) return 1.2;
  if (population >= 50_000) return 0.7;
  return population >= 15_000 ? 0.3 : -0.6;
}
