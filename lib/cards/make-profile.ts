/** The part of a card that comes from the gazetteer: what it is, where, and a few data, each with whom to credit. */
import { readDerived, type Derived } from '../detection/derived.ts';
import { bearersOf, labelOf } from '../detection/entities.ts';
import { prominence } from '../detection/resolve.ts';
import type { World } from '../detection/world.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Outlines } from '../gazetteer/outlines.ts';
import type { CuratedProfile, Editions, Profiles } from '../gazetteer/profile.ts';
import type { CardModel, LocatorMap, ProfileLine, RelatedEntity } from './card-model.ts';
import { makeLocatorMap } from './locator-map.ts';
import { formatNumber, joined, listed, words, type WordKey } from '../words.ts';

export interface Atlas {
  readonly world: World;
  /** Both are read when the first card asks for them. */
  readonly profiles: () => Profiles;
  readonly outlines: () => Outlines;
}

export type Profile = Pick<
  CardModel,
  'id' | 'kind' | 'type' | 'label' | 'within' | 'background' | 'profile' | 'map' | 'others' | 'related'
>;

const own = (): string => words('profile.own');
type ProfileKey = WordKey & `profile.${string}`;
const MAX_OTHERS = 5;
const MAX_NAMES = 4;

/** @returns undefined for an entity that the gazetteer does not know */
export function makeProfile(atlas: Atlas, id: string): Profile | undefined {
  const derived = readDerived(id);
  if (derived) return derivedProfile(atlas, id, derived);
  const { gazetteer } = atlas.world;
  const number = gazetteer?.numberOf(id);
  if (!gazetteer || number === undefined) return undefined;
  const curated = atlas.profiles().curated[number];
  const map = makeMap(atlas, gazetteer, number);
  const within = withinOf(gazetteer, number, curated);
  return {
    id,
    kind: gazetteer.kind(number),
    type: typeOf(gazetteer, number),
    label: gazetteer.label(number),
    ...(within !== undefined && { within }),
    ...(curated?.line !== undefined && { background: curated.line }),
    profile: [...linesOf(atlas, gazetteer, number, curated)],
    ...(map && { map }),
    others: othersOf(atlas.world, gazetteer, number),
    related: relatedOf(gazetteer, number, curated),
  };
}

function typeOf(gazetteer: Gazetteer, number: number): string {
  switch (gazetteer.section(number)) {
    case 'curated':
      return gazetteer.curated(number)?.type ?? '';
    case 'division':
      return words(DIVISION_TYPES[gazetteer.code(number).slice(0, 2)] ?? 'type.region');
    case 'county':
      return words('type.county');
    case 'city':
      if (gazetteer.isCapital(number)) return words('type.capital');
      return words(gazetteer.population(number) >= 100_000 ? 'type.city' : 'type.town');
  }
}

/** What first-level divisions are called, where all of a country are the same. */
const DIVISION_TYPES: Readonly<Record<string, WordKey & `type.${string}`>> = {
  US: 'type.state',
  IN: 'type.state',
  MX: 'type.state',
  BR: 'type.state',
  NG: 'type.state',
  DE: 'type.state',
  AT: 'type.state',
  MY: 'type.state',
  AR: 'type.province',
  CA: 'type.provinceOrTerritory',
  AU: 'type.stateOrTerritory',
  CN: 'type.provinceOrRegion',
  KP: 'type.province',
  AF: 'type.province',
  IR: 'type.province',
  TR: 'type.province',
  IQ: 'type.governorate',
  SY: 'type.governorate',
  YE: 'type.governorate',
  EG: 'type.governorate',
  JP: 'type.prefecture',
  CH: 'type.canton',
};

function withinOf(
  gazetteer: Gazetteer,
  number: number,
  curated: CuratedProfile | undefined,
): string | undefined {
  if (gazetteer.kind(number) !== 'place') return undefined;
  const named = (curated?.within ?? []).flatMap((id) => labelFor(gazetteer, id) ?? []);
  if (named.length > 0) return listed(named);
  return placesAround(gazetteer, number) || undefined;
}

/** "California, United States" */
function placesAround(gazetteer: Gazetteer, number: number): string {
  const chain: number[] = [];
  for (let at = gazetteer.parent(number); at >= 0; at = gazetteer.parent(at)) chain.push(at);
  const country = gazetteer.country(number);
  if (country >= 0 && !chain.includes(country)) chain.push(country);
  const heading = gazetteer.label(number);
  return joined([...new Set(chain.map((at) => gazetteer.label(at)))].filter((label) => label !== heading));
}

const labelFor = (gazetteer: Gazetteer, id: string): string | undefined => {
  const number = gazetteer.numberOf(id);
  return number === undefined ? undefined : gazetteer.label(number);
};

function* linesOf(
  { profiles }: Atlas,
  gazetteer: Gazetteer,
  number: number,
  curated: CuratedProfile | undefined,
): Generator<ProfileLine, void, void> {
  const { editions } = profiles();
  if (curated) yield* curatedLines(gazetteer, number, curated, editions);
  if (gazetteer.section(number) !== 'city') return;
  const population = gazetteer.population(number);
  if (population > 0) {
    yield {
      label: words('profile.population'),
      value: about(population, editions.geonames),
      source: `GeoNames ${editions.geonames}`,
    };
  }
  const [, ...others] = gazetteer.names(number);
  if (others.length > 0) yield ownLine('profile.alsoWritten', joined(others.slice(0, MAX_NAMES)));
}

const ownLine = (label: ProfileKey, value: string): ProfileLine => ({
  label: words(label),
  value,
  source: own(),
});

function* curatedLines(
  gazetteer: Gazetteer,
  number: number,
  curated: CuratedProfile,
  { cldr, cldrYear }: Editions,
): Generator<ProfileLine, void, void> {
  const { capital, languages, area, population, from, to, local, former } = curated;
  if (area !== undefined) yield ownLine('profile.area', area);
  if (capital !== undefined) yield ownLine('profile.capital', capital);
  if (population !== undefined)
    yield {
      label: words('profile.population'),
      value: about(population, cldrYear),
      source: `Unicode CLDR ${cldr}`,
    };
  if (languages) yield ownLine('profile.languages', joined(languages));
  if (local)
    yield { label: words('profile.localNames'), value: joined(local), source: `Unicode CLDR ${cldr}` };
  if (former) yield ownLine('profile.earlierNames', joined(former.slice(0, MAX_NAMES)));
  if (from !== undefined && to !== undefined)
    yield ownLine('profile.existed', words('profile.years', { from, to }));
  if (gazetteer.kind(number) === 'organisation') yield* organisationLines(gazetteer, number, curated);
}

/** Seat and years stand with the page that they were checked against; the country alone is our own table's. */
function* organisationLines(
  gazetteer: Gazetteer,
  number: number,
  { seat, founded, dissolved, source = own() }: CuratedProfile,
): Generator<ProfileLine, void, void> {
  const country = gazetteer.country(number) < 0 ? undefined : gazetteer.label(gazetteer.country(number));
  if (seat !== undefined)
    yield { label: words('profile.seat'), value: joined([seat, country ?? ''].filter(Boolean)), source };
  else if (country !== undefined) yield ownLine('profile.country', country);
  if (founded !== undefined) yield { label: words('profile.founded'), value: String(founded), source };
  if (dissolved !== undefined) yield { label: words('profile.ended'), value: String(dissolved), source };
}

/** "about 9,400,000 (2023)": figures of this kind are never exact. */
function about(population: number, year: string): string {
  const rounded = Number(population.toPrecision(population > 1_000_000 ? 3 : 2));
  return words('profile.about', { number: formatNumber(rounded), year });
}

function makeMap({ outlines }: Atlas, gazetteer: Gazetteer, number: number): LocatorMap | undefined {
  if (gazetteer.kind(number) !== 'place') return undefined;
  const isCountry = gazetteer.isCountry(number);
  const country = isCountry ? number : gazetteer.country(number);
  const code = gazetteer.curated(country)?.country;
  return makeLocatorMap(outlines(), {
    label: gazetteer.label(number),
    lat: gazetteer.lat(number),
    lon: gazetteer.lon(number),
    ...(code !== undefined && { country: code, countryLabel: gazetteer.label(country) }),
    isCountry,
  });
}

/** Other bearers of the heading, the most prominent first. */
function othersOf(world: World, gazetteer: Gazetteer, number: number): RelatedEntity[] {
  return bearersOf(world, gazetteer.label(number))
    .filter((other) => other !== number)
    .sort((a, b) => prominence(gazetteer, b) - prominence(gazetteer, a))
    .slice(0, MAX_OTHERS)
    .map((other) => relate(gazetteer, other, whichOne(gazetteer, other)));
}

/** "Ontario, Canada" for a city; for anything else what it is: "region in Ukraine", "country". */
function whichOne(gazetteer: Gazetteer, number: number): string {
  const around = placesAround(gazetteer, number);
  if (around === '') return typeOf(gazetteer, number);
  return gazetteer.section(number) === 'city'
    ? around
    : words('profile.typeIn', { type: typeOf(gazetteer, number), within: around });
}

function relate(gazetteer: Gazetteer, number: number, what?: string): RelatedEntity {
  const label = gazetteer.label(number);
  return {
    id: gazetteer.id(number),
    label: what === undefined ? label : words('profile.which', { label, what }),
    kind: gazetteer.kind(number),
  };
}

/** Places to go on to: successors of a former state, the country of a city or an organisation. */
function relatedOf(
  gazetteer: Gazetteer,
  number: number,
  curated: CuratedProfile | undefined,
): RelatedEntity[] {
  const ids = [...(curated?.successors ?? []), ...(curated?.within ?? [])];
  const numbers = ids.flatMap((id) => gazetteer.numberOf(id) ?? []);
  for (const at of [gazetteer.parent(number), gazetteer.country(number)]) if (at >= 0) numbers.push(at);
  return [...new Set(numbers)].map((other) => relate(gazetteer, other));
}

/** Organisations that only their names tell of: the card says just that, and leads on to the places they hold. */
function derivedProfile(atlas: Atlas, id: string, derived: Derived): Profile {
  const { world } = atlas;
  const parts = ['place', 'seat'].flatMap(
    (key) => (derived as Readonly<Record<string, string | undefined>>)[key] ?? [],
  );
  const related = parts.flatMap((part) => relatedById(world, part) ?? []);
  // Where it sits, or what it belongs to.
  const where = world.gazetteer?.numberOf(parts.at(-1) ?? '');
  const map = world.gazetteer && where !== undefined ? makeMap(atlas, world.gazetteer, where) : undefined;
  return {
    id,
    kind: derived.form === 'in' ? 'place' : 'organisation',
    type: derivedType(derived),
    label: labelOf(world, id) ?? '',
    background: derivedBackground(derived, joined(related.map(({ label }) => label))),
    profile: [],
    ...(map && { map }),
    others: [],
    related,
  };
}

function relatedById({ gazetteer }: World, id: string): RelatedEntity | undefined {
  const number = gazetteer?.numberOf(id);
  return gazetteer && number !== undefined ? relate(gazetteer, number) : undefined;
}

const derivedType = (derived: Derived): string =>
  derived.form === 'introduced'
    ? derived.as
    : derived.form === 'spelt'
      ? words('type.spelt')
      : derived.form === 'in'
        ? words('type.place')
        : derived.head;

function derivedBackground(derived: Derived, within: string): string {
  switch (derived.form) {
    case 'introduced':
      return words('profile.introduced', { as: derived.as });
    case 'spelt':
      return words('profile.spelt', { acronym: derived.acronym, name: derived.name });
    case 'in':
      return words('profile.placed', { within });
    case 'of':
    case 'name':
      return words('profile.nameAlone');
  }
}
