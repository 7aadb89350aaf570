/** Entries for first-level divisions, counties and cities, from the packages and our tables of further names. */
import { foldWord } from '../../lib/matching/characters.ts';
import { flagsOfKind, NameFlag } from '../../lib/matching/name-index.ts';
import { readTable } from './curated.ts';
import { makeDictionary } from './dictionary.ts';
import type { CityEntry, CuratedEntry, Line, PlaceEntry } from './entry.ts';
import { readCounties, readDivisions, readTowns, type Division, type Town } from './geonames.ts';
import type { NameKind } from '../../lib/facts/schema.ts';

/** Inhabitants from which a town is in; lower where most English-language local news is written. */
const TOWN = 15_000;
const ENGLISH_TOWN = 5_000;
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
/** Sections of towns, historical and abandoned places, religious places, farms. */
const NO_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLF', 'PPLR', 'STLMT']);

const dictionary = makeDictionary();

interface CityNames {
  readonly geonames: number;
  readonly label: string;
  readonly names: readonly { text: string; kind: NameKind; ambiguous?: true; until?: number }[];
}

export function cityEntries(): { readonly all: readonly Town[]; readonly chosen: readonly CityEntry[] } {
  const curated = new Map(
    readTable<CityNames>('cities', /^names-/).map((record) => [record.geonames, record]),
  );
  const all = readTowns();
  const chosen = all.filter((town) => curated.has(town.id) || isLargeEnough(town));
  const entries = chosen.map((town) => cityEntry(town, curated.get(town.id)));
  return { all, chosen: entries.sort(byDivision) };
}

const byDivision = (a: CityEntry, b: CityEntry): number =>
  a.division === b.division ? a.id - b.id : a.division < b.division ? -1 : 1;

function isLargeEnough({ feature, country, population }: Town): boolean {
  if (feature === 'PPLC') return true;
  return !NO_TOWNS.has(feature) && population >= (ENGLISH.has(country) ? ENGLISH_TOWN : TOWN);
}

function cityEntry(town: Town, curated: CityNames | undefined): CityEntry {
  const label = curated?.label ?? town.name;
  const further = (curated?.names ?? []).map(({ text, kind, ambiguous }) => ({
    text,
    flags: flagsOfKind(kind) | (ambiguous ? NameFlag.ambiguous : 0),
  }));
  const own = curated?.names.some(({ text }) => text === label) ? [] : [{ text: label, flags: 0 }];
  return {
    ...place(town.name, town),
    label,
    lines: [...own, ...further, { text: town.name, flags: 0 }, ...spellings(label)],
    id: town.id,
    code: String(town.id),
    division: town.division,
    isCapital: town.feature === 'PPLC',
  };
}

/** "Saint Paul" and "St. Paul", "Fort Worth" and "Ft. Worth". */
function spellings(name: string): Line[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['Saint ', 'St. '],
    ['St. ', 'Saint '],
    ['Fort ', 'Ft. '],
    ['Mount ', 'Mt. '],
  ];
  return pairs
    .filter(([from]) => name.startsWith(from))
    .map(([from, to]) => ({ text: to + name.slice(from.length), flags: 0 }));
}

/** What division names carry at their end and news leaves out. */
const DIVISION_ENDS =
  / (?:Oblast'?|oblast|Kray|Krai|Province|Region|Governorate|Republic|State|District|Prefecture|County|Voivodeship|Department|Autonomous Region|City|Parish|Canton|Division)$/;

interface FirstLevel {
  readonly code: string;
  readonly names: readonly string[];
  /** Where most people do not live in the middle. */
  readonly lat?: number;
  readonly lon?: number;
}

/** Divisions that no region of our own table is already. */
export function divisionEntries(curated: readonly CuratedEntry[], towns: readonly Town[]): PlaceEntry[] {
  const known = new Set(curated.map(({ record }) => record.division));
  const further = new Map(readTable<FirstLevel>('.', /^first-level/).map((record) => [record.code, record]));
  const sums = sumBy(towns, ({ division }) => division);
  return readDivisions()
    .filter(({ code, name }) => !known.has(code) && !isPlain(name))
    .map((division) => {
      const own = further.get(division.code);
      const extra = (own?.names ?? []).map(furtherName);
      const entry = divisionEntry(division, [...extra, ...stripped(division.name)], sums.get(division.code));
      return own?.lat === undefined ? entry : { ...entry, lat: own.lat, lon: own.lon ?? entry.lon };
    });
}

function furtherName(text: string): Line {
  const isPostal = /^[A-Z]{2}$/.test(text) && text !== 'BC';
  const isShort = isPostal || text.endsWith('.');
  const isAcronym = /^[A-Z]{2,3}$/.test(text);
  const evidence = isShort ? NameFlag.postal : isAcronym ? NameFlag.ambiguous : 0;
  return { text, flags: (isAcronym ? NameFlag.acronym : 0) | evidence };
}

function stripped(name: string): Line[] {
  const base = name.replace(DIVISION_ENDS, '');
  return base === name || base.length < 3 || isPlain(base) ? [] : [{ text: base, flags: 0 }];
}

/** "Western", "North Side", "Capital": names of divisions that nobody writes without more. */
const isPlain = (name: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.every((word) => PLAIN.has(word)) || (words.length === 1 && dictionary.has(name.toLowerCase()));
};

const PLAIN: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower middle side capital federal region'.split(
    ' ',
  ),
);

export function countyEntries(towns: readonly Town[]): PlaceEntry[] {
  const sums = sumBy(towns, ({ county }) => county);
  return readCounties()
    .filter(({ name }) => / (?:County|Parish|Borough)$/.test(name))
    .map((county) => divisionEntry(county, [], sums.get(county.code)));
}

function divisionEntry({ code, name }: Division, further: readonly Line[], sum: Sum | undefined): PlaceEntry {
  const { lat = 0, lon = 0, population = 0 } = sum ?? {};
  return {
    ...place(name, { lat, lon, population }),
    code,
    label: name,
    lines: [{ text: name, flags: 0 }, ...further],
  };
}

/** Regions of our own table that are a first-level division too: "Scotland", "Tibet". */
export function withDivisions(curated: readonly CuratedEntry[]): CuratedEntry[] {
  const divisions = readDivisions();
  return curated.map((entry) => {
    const { record, keys } = entry;
    if (record.kind !== 'place' || record.type === 'country' || record.country === undefined) return entry;
    const twin = divisions.find(
      ({ code, name }) => code.startsWith(`${record.country}.`) && keys.has(foldWord(name)),
    );
    return twin ? { ...entry, record: { ...record, division: twin.code } } : entry;
  });
}

interface Sum {
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** The middle of a division's towns by inhabitants, and how many live in them. */
function sumBy(towns: readonly Town[], codeOf: (town: Town) => string): Map<string, Sum> {
  const sums = new Map<string, { lat: number; lon: number; population: number; weight: number }>();
  for (const town of towns) {
    if (NO_TOWNS.has(town.feature)) continue;
    const sum = sums.get(codeOf(town)) ?? { lat: 0, lon: 0, population: 0, weight: 0 };
    const weight = Math.max(1, town.population);
    sum.lat += town.lat * weight;
    sum.lon += town.lon * weight;
    sum.weight += weight;
    sum.population += town.population;
    sums.set(codeOf(town), sum);
  }
  return new Map(
    [...sums].map(([code, { lat, lon, population, weight }]) => [
      code,
      { lat: lat / weight, lon: lon / weight, population },
    ]),
  );
}

function place(label: string, { lat, lon, population }: Sum): Omit<PlaceEntry, 'code'> {
  return { label, lines: [], isCurated: false, lat, lon, population };
}
