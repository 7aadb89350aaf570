/** Entries to columns: see `lib/gazetteer/packed.ts`. */
import { encodeDeltas, encodeRuns } from '../../lib/gazetteer/columns.ts';
import type { PackedCurated, PackedGazetteer, PackedPlaces } from '../../lib/gazetteer/packed.ts';
import { tokenize } from '../../lib/matching/tokenize.ts';
import { secondHashOf, Vocabulary } from '../../lib/matching/vocabulary.ts';
import type { CityEntry, CuratedEntry, PlaceEntry } from './entry.ts';

export function packCurated(entries: readonly CuratedEntry[]): PackedCurated {
  const records = entries.map(({ record }) => record);
  const types = [...new Set(records.map(({ type }) => type))];
  const countries = records.filter(({ type }) => type === 'country').length;
  const places = records.filter(({ kind }) => kind === 'place').length;
  if (records.slice(countries).some(({ type }) => type === 'country'))
    throw new Error('countries come first');
  if (records.slice(places).some(({ kind }) => kind === 'place')) throw new Error('places come first');
  return {
    countries,
    places,
    types,
    type: records.map(({ type }) => types.indexOf(type)),
    country: records.map(({ country = '  ' }) => country).join(''),
    ids: byNumber(entries, (entry) => (isFoundByLabel(entry) ? undefined : entry.id)),
    divisions: byNumber(records, ({ division }) => division),
    points: byNumber(records, ({ lat, lon }) =>
      lat === undefined || lon === undefined ? undefined : [lat, lon],
    ),
  };
}

/** The id is made of the label, and the first word of both is one token: what `Gazetteer.numberOf` counts on. */
const isFoundByLabel = ({ id, label, record }: CuratedEntry): boolean =>
  record.id === undefined && tokenize(label, NO_WORDS).hash2[0] === secondHashOf(id.split('-', 1)[0] ?? '');

const NO_WORDS = new Vocabulary();

function byNumber<T, V>(items: readonly T[], read: (item: T) => V | undefined): Record<number, V> {
  const found = items.flatMap((item, number) => {
    const value = read(item);
    return value === undefined ? [] : [[number, value] as const];
  });
  return Object.fromEntries(found);
}

export function packAllPlaces(
  curated: readonly CuratedEntry[],
  divisions: readonly PlaceEntry[],
  counties: readonly PlaceEntry[],
  cities: readonly CityEntry[],
): Pick<PackedGazetteer, 'divisions' | 'counties' | 'cities'> {
  const numberOf = numbersByCode(curated, divisions);
  const countryOf = (code: string): number => numberOf.get(code.slice(0, 2)) ?? -1;
  const codes = (places: readonly PlaceEntry[]): string => places.map(({ code }) => code).join();
  return {
    divisions: { codes: codes(divisions), ...packPlaces(divisions, ({ code }) => countryOf(code)) },
    counties: {
      codes: codes(counties),
      ...packPlaces(counties, ({ code }) => numberOf.get(code.slice(0, 5)) ?? countryOf(code)),
    },
    cities: {
      ids: encodeDeltas(cities.map(({ id }) => id)),
      capitals: encodeDeltas(cities.flatMap(({ isCapital }, index) => (isCapital ? [index] : []))),
      ...packPlaces(cities, ({ division }) => numberOf.get(division) ?? countryOf(division)),
    },
  };
}

/** Countries by their two letters, divisions by GeoNames' code, whether curated or not. */
function numbersByCode(
  curated: readonly CuratedEntry[],
  divisions: readonly PlaceEntry[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  curated.forEach(({ record: { type, country, division } }, number) => {
    if (type === 'country' && country !== undefined) numbers.set(country, number);
    if (division !== undefined) numbers.set(division, number);
  });
  divisions.forEach(({ code }, at) => numbers.set(code, curated.length + at));
  return numbers;
}

function packPlaces<T extends PlaceEntry>(
  places: readonly T[],
  parentOf: (place: T) => number,
): PackedPlaces {
  return {
    lat: encodeDeltas(places.map(({ lat }) => Math.round(lat * 10))),
    lon: encodeDeltas(places.map(({ lon }) => Math.round(lon * 10))),
    ...packPopulation(places),
    parents: encodeRuns(places.map(parentOf)),
  };
}

/** Two digits and a power of ten, each in a column of its own: they compress better apart. */
function packPopulation(places: readonly PlaceEntry[]): Pick<PackedPlaces, 'population' | 'powers'> {
  const rounded = places.map(({ population }) => Number(population.toPrecision(2)));
  const powers = rounded.map((population) => Math.max(0, String(population).length - 2));
  return {
    population: rounded
      .map((population, index) => String(population / 10 ** (powers[index] ?? 0)).padStart(2, '0'))
      .join(''),
    powers: powers.join(''),
  };
}
