/**
 * Which bearer of a name is meant. What counts: what the text says right behind it ("London, Ontario"), the other places
 * of the document, how large each bearer is, and that a name keeps its sense throughout a document.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** A marked name with those it may stand for, by entity number. */
export interface Naming {
  /** The same for all mentions of one name: its node in the index. */
  readonly name: number;
  readonly bearers: readonly number[];
  /** Places named right behind it, after a comma. */
  readonly containers: readonly number[];
}

export interface Sense {
  readonly entity: number;
  /** 0 to 1: how far ahead of the next bearer. */
  readonly confidence: number;
}

/** How often the document names places in a region or country: its geographic scope. */
export type Tally = Map<number, number>;

/** One step of the prior is worth this much in how sure we are. */
const STEEPNESS = 1.6;
/** A second sense counts less for the scope of the document than one beyond doubt. */
const DOUBTFUL = 0.1;

/** Larger and more often written about first: about the power of ten of its inhabitants. */
export function prominence(gazetteer: Gazetteer, entity: number): number {
  if (entity >= gazetteer.size) return 9;
  const people = Math.log10(gazetteer.population(entity) + 1000);
  switch (gazetteer.section(entity)) {
    case 'curated':
      return gazetteer.isCountry(entity) ? 8.6 : 7.8;
    case 'division':
      return people - 0.2;
    case 'county':
      return people - 1;
    case 'city':
      return people + (gazetteer.isCapital(entity) ? 1 : 0);
  }
}

export function resolve(
  gazetteer: Gazetteer,
  namings: readonly Naming[],
  before: Tally,
): { senses: Sense[]; tally: Tally } {
  const first = tallyUp(gazetteer, namings, firstGuesses(gazetteer, namings), before);
  const stated = statedSenses(gazetteer, namings);
  const senses = namings.map((naming) => sense(gazetteer, naming, stated.get(naming.name), first));
  return {
    senses,
    tally: tallyUp(
      gazetteer,
      namings,
      senses.map(({ entity }) => entity),
      before,
    ),
  };
}

const firstGuesses = (gazetteer: Gazetteer, namings: readonly Naming[]): number[] =>
  namings.map((naming) => best(fitting(gazetteer, naming), (entity) => prominence(gazetteer, entity)));

/** Bearers that lie in what is named behind them; all of them where none does. */
export function fitting(gazetteer: Gazetteer, { bearers, containers }: Naming): readonly number[] {
  const likely = withoutNamedAfter(gazetteer, bearers);
  if (containers.length === 0 || bearers.length < 2) return likely;
  const inside = bearers.filter((bearer) => containers.some((outer) => gazetteer.isWithin(bearer, outer)));
  return inside.length > 0 ? withoutNamedAfter(gazetteer, inside) : likely;
}

/** Odesa is the city: a region that is named after its city is called "Odesa region" where it is meant. */
function withoutNamedAfter(gazetteer: Gazetteer, bearers: readonly number[]): readonly number[] {
  if (bearers.length < 2) return bearers;
  const parents = new Set(bearers.filter((at) => isCity(gazetteer, at)).map((at) => gazetteer.parent(at)));
  const kept = bearers.filter((at) => !parents.has(at) || gazetteer.isCountry(at));
  return kept.length > 0 ? kept : bearers;
}

const isCity = (gazetteer: Gazetteer, entity: number): boolean =>
  entity < gazetteer.size && gazetteer.section(entity) === 'city';

/** "London, Ontario" once is London, Ontario throughout. */
function statedSenses(gazetteer: Gazetteer, namings: readonly Naming[]): Map<number, readonly number[]> {
  const stated = new Map<number, readonly number[]>();
  for (const naming of namings) {
    const inside = fitting(gazetteer, naming);
    if (isStated(gazetteer, naming, inside)) stated.set(naming.name, inside);
  }
  return stated;
}

/** The text itself says in what the place lies. */
const isStated = (gazetteer: Gazetteer, { containers }: Naming, inside: readonly number[]): boolean =>
  inside.some((bearer) => containers.some((outer) => gazetteer.isWithin(bearer, outer)));

function sense(
  gazetteer: Gazetteer,
  naming: Naming,
  stated: readonly number[] | undefined,
  tally: Tally,
): Sense {
  const inside = fitting(gazetteer, naming);
  const bearers = isStated(gazetteer, naming, inside) ? inside : (stated ?? inside);
  const weights = bearers.map((entity) => ({
    entity,
    weight: prominence(gazetteer, entity) + support(gazetteer, entity, tally),
  }));
  weights.sort((a, b) => b.weight - a.weight);
  const [top, second] = weights;
  const margin = (top?.weight ?? 0) - (second?.weight ?? -Infinity);
  return { entity: top?.entity ?? -1, confidence: 1 / (1 + Math.exp(-STEEPNESS * (margin + 0.4))) };
}

/** What the other places of the document say for a bearer. */
function support(gazetteer: Gazetteer, entity: number, tally: Tally): number {
  if (entity >= gazetteer.size) return 0;
  const region =
    gazetteer.section(entity) === 'city' || gazetteer.section(entity) === 'county'
      ? gazetteer.parent(entity)
      : entity;
  const country = gazetteer.isCountry(entity) ? entity : gazetteer.country(entity);
  const near = gazetteer.isCountry(region) ? 0 : (tally.get(region) ?? 0);
  return 2.0 * Math.log2(1 + near) + 0.8 * Math.log2(1 + (tally.get(country) ?? 0));
}

function tallyUp(
  gazetteer: Gazetteer,
  namings: readonly Naming[],
  entities: readonly number[],
  before: Tally,
): Tally {
  const tally: Tally = new Map(before);
  const add = (place: number, weight: number): void => {
    if (place >= 0) tally.set(place, (tally.get(place) ?? 0) + weight);
  };
  const seen = new Map<number, number>();
  namings.forEach((naming, index) => {
    const entity = entities[index] ?? -1;
    if (entity < 0 || entity >= gazetteer.size) return;
    // The tenth mention of one place says little more about the document's scope than the third.
    const times = (seen.get(naming.name) ?? 0) + 1;
    seen.set(naming.name, times);
    const weight = (fitting(gazetteer, naming).length === 1 ? 1 : DOUBTFUL) / times;
    add(entity, weight);
    const region = gazetteer.parent(entity);
    const country = gazetteer.country(entity);
    add(region, weight);
    if (country !== region) add(country, weight);
  });
  return tally;
}

function best(entities: readonly number[], weigh: (entity: number) => number): number {
  let top = entities[0] ?? -1;
  for (const entity of entities) if (weigh(entity) > weigh(top)) top = entity;
  return top;
}
