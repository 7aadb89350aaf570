/**
 * The gazetteer at run time: who an entity number is, and where. Typed arrays over the packed text; labels are cut out
 * of it only when they are asked for.
 */
import type { EntityKind } from '../facts/schema.ts';
import { decodeDeltas, decodeNumbers, decodeRuns } from './columns.ts';
import { slugOf } from './slug.ts';
import type { CuratedEntity, PackedDivisions, PackedGazetteer } from './packed.ts';

export type Section = 'curated' | 'division' | 'county' | 'city';

export class Gazetteer {
  readonly size: number;
  readonly #packed: PackedGazetteer;
  /** Where each section begins. */
  readonly #divisions: number;
  readonly #counties: number;
  readonly #cities: number;
  readonly #labelStarts: Int32Array;
  readonly #cityIds: Int32Array;
  readonly #codes: readonly string[];
  /** Curated ids, made when one is first asked for: most readers never do. */
  #byId: ReadonlyMap<string, number> | undefined;
  readonly #capitals: ReadonlySet<number>;
  readonly #lat: Float32Array;
  readonly #lon: Float32Array;
  readonly #population: Int32Array;
  readonly #country: Int32Array;
  readonly #parent: Int32Array;

  constructor(packed: PackedGazetteer) {
    this.#packed = packed;
    const { curated, divisions, counties, cities } = packed;
    const divisionCodes = codesOf(divisions);
    const countyCodes = codesOf(counties);
    this.#codes = [...divisionCodes, ...countyCodes];
    this.#cityIds = decodeDeltas(cities.ids);
    this.#divisions = curated.length;
    this.#counties = this.#divisions + divisionCodes.length;
    this.#cities = this.#counties + countyCodes.length;
    this.size = this.#cities + this.#cityIds.length;
    this.#lat = new Float32Array(this.size).fill(NaN);
    this.#lon = new Float32Array(this.size).fill(NaN);
    this.#population = new Int32Array(this.size);
    this.#country = new Int32Array(this.size).fill(-1);
    this.#parent = new Int32Array(this.size).fill(-1);
    this.#labelStarts = labelStarts(packed, this.size);
    this.#capitals = new Set([...decodeDeltas(cities.capitals)].map((at) => this.#cities + at));
    this.#placeAll();
    this.#linkAll();
  }

  #placeAll(): void {
    const { curated, divisions, counties, cities } = this.#packed;
    curated.forEach(({ lat, lon }, number) => {
      if (lat !== undefined) this.#lat[number] = lat;
      if (lon !== undefined) this.#lon[number] = lon;
    });
    for (const [from, { lat, lon, population, powers }] of [
      [this.#divisions, divisions],
      [this.#counties, counties],
      [this.#cities, cities],
    ] as const) {
      placeTenths(this.#lat, from, decodeDeltas(lat));
      placeTenths(this.#lon, from, decodeDeltas(lon));
      placePopulation(this.#population, from, decodeNumbers(population), powers);
    }
    this.#loseTownless();
  }

  /** A division without towns has no middle of towns either. */
  #loseTownless(): void {
    for (let number = this.#divisions; number < this.#cities; number++) {
      if (this.#population[number] === 0 && this.#lat[number] === 0 && this.#lon[number] === 0) {
        this.#lat[number] = NaN;
        this.#lon[number] = NaN;
      }
    }
  }

  #linkAll(): void {
    const countries = new Map<string, number>();
    const byCode = new Map<string, number>();
    this.#packed.curated.forEach(({ type, country = '', division }, number) => {
      if (type === 'country') countries.set(country, number);
      if (division !== undefined) byCode.set(division, number);
    });
    const countryOf = (code: string): number => countries.get(code.slice(0, 2)) ?? -1;
    this.#packed.curated.forEach(({ country, type }, number) => {
      this.#country[number] = type === 'country' || country === undefined ? -1 : countryOf(country);
    });
    this.#codes.forEach((code, at) => {
      const number = this.#divisions + at;
      byCode.set(code, number);
      this.#country[number] = countryOf(code);
      const isCounty = number >= this.#counties;
      this.#parent[number] = isCounty ? (byCode.get(code.slice(0, 5)) ?? -1) : this.#country[number];
    });
    this.#linkCities(countryOf, byCode);
  }

  #linkCities(countryOf: (code: string) => number, byCode: ReadonlyMap<string, number>): void {
    let at = this.#cities;
    for (const run of this.#packed.cities.divisions.split(',')) {
      const [code = '', length = '1'] = run.split('*');
      const end = at + Number(length);
      const country = countryOf(code);
      this.#country.fill(country, at, end);
      this.#parent.fill(byCode.get(code) ?? country, at, end);
      at = end;
    }
    for (let city = this.#cities; city < this.size; city++) {
      const country = this.#country[city] ?? -1;
      if (country >= 0)
        this.#population[country] = (this.#population[country] ?? 0) + (this.#population[city] ?? 0);
    }
  }

  section(number: number): Section {
    if (number < this.#divisions) return 'curated';
    if (number < this.#counties) return 'division';
    return number < this.#cities ? 'county' : 'city';
  }

  curated(number: number): CuratedEntity | undefined {
    return this.#packed.curated[number];
  }

  label(number: number): string {
    const start = this.#labelStarts[number] ?? 0;
    const { names } = this.#packed;
    const end = names.indexOf('\n', start);
    return names.slice(start, end < 0 ? names.length : end);
  }

  /** All lines, the label first: names, and longer names that only look like them. */
  names(number: number): string[] {
    const { names } = this.#packed;
    const start = this.#labelStarts[number] ?? 0;
    const next = number + 1 < this.size ? (this.#labelStarts[number + 1] ?? names.length) : names.length + 1;
    return names.slice(start, next - 1).split('\n');
  }

  /** GeoNames' code of a division or county: "US.CA". */
  code(number: number): string {
    return this.#codes[number - this.#divisions] ?? '';
  }

  /** Stable between versions: our own word for curated entities, GeoNames' for the rest. */
  id(number: number): string {
    if (number < this.#divisions) return this.#curatedId(number);
    if (number >= this.#cities) return `geonames:${this.#cityIds[number - this.#cities]}`;
    return `division:${this.#codes[number - this.#divisions]}`;
  }

  #curatedId(number: number): string {
    return this.#packed.curated[number]?.id ?? slugOf(this.label(number));
  }

  numberOf(id: string): number | undefined {
    this.#byId ??= new Map(this.#packed.curated.map((_, number) => [this.#curatedId(number), number]));
    return this.#byId.get(id) ?? this.#numberOfCode(id);
  }

  /** The same for a few ids while the extension starts: only what could have the id is looked at. */
  find(id: string): number | undefined {
    const first = id.charAt(0);
    for (let number = 0; number < this.#divisions; number++) {
      const label = this.#packed.names.charAt(this.#labelStarts[number] ?? 0).toLowerCase();
      const isPossible = label === first || label > 'z' || this.#packed.curated[number]?.id === id;
      if (isPossible && this.#curatedId(number) === id) return number;
    }
    return this.#numberOfCode(id);
  }

  #numberOfCode(id: string): number | undefined {
    const [, scheme, rest = ''] = /^(geonames|division):([\w.]+)$/.exec(id) ?? [];
    if (scheme === 'geonames' && /^\d+$/.test(rest))
      return found(this.#cityIds.indexOf(Number(rest)), this.#cities);
    return scheme === 'division' ? found(this.#codes.indexOf(rest), this.#divisions) : undefined;
  }

  kind(number: number): EntityKind {
    return this.#packed.curated[number]?.kind ?? 'place';
  }

  isCountry(number: number): boolean {
    return this.#packed.curated[number]?.type === 'country';
  }

  isCapital(number: number): boolean {
    return this.#capitals.has(number);
  }

  /** Degrees; NaN where nothing is known. */
  lat(number: number): number {
    return this.#lat[number] ?? NaN;
  }

  lon(number: number): number {
    return this.#lon[number] ?? NaN;
  }

  /** Inhabitants, to two digits; of countries and divisions those of their towns. 0 where unknown. */
  population(number: number): number {
    return this.#population[number] ?? 0;
  }

  /** The country that an entity lies or sits in, or -1. */
  country(number: number): number {
    return this.#country[number] ?? -1;
  }

  /** The next larger place, or -1. */
  parent(number: number): number {
    return this.#parent[number] ?? -1;
  }

  /** Whether one place lies in the other: by region or by country. */
  isWithin(inner: number, outer: number): boolean {
    for (let at = this.parent(inner); at >= 0; at = this.parent(at)) if (at === outer) return true;
    return this.country(inner) === outer;
  }

  /** Kilometres between two places along a great circle; NaN where a place is unknown. */
  distance(one: number, other: number): number {
    const rad = Math.PI / 180;
    const [lat1, lat2] = [this.lat(one) * rad, this.lat(other) * rad];
    const [dLat, dLon] = [lat2 - lat1, (this.lon(other) - this.lon(one)) * rad];
    const half = Math.sin(dLat / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(dLon / 2) ** 2;
    return 12_742 * Math.asin(Math.sqrt(half));
  }
}

function placeTenths(column: Float32Array, from: number, tenths: Int32Array): void {
  for (let at = 0; at < tenths.length; at++) column[from + at] = (tenths[at] ?? 0) / 10;
}

function placePopulation(column: Int32Array, from: number, digits: Int32Array, powers: string): void {
  for (let at = 0; at < digits.length; at++) {
    column[from + at] = (digits[at] ?? 0) * (TENS[powers.charCodeAt(at) - 0x30] ?? 1);
  }
}

const TENS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8];

const codesOf = ({ codes }: PackedDivisions): string[] => (codes === '' ? [] : codes.split(','));

const found = (at: number, base: number): number | undefined => (at < 0 ? undefined : base + at);

/** Where each entity's first line begins in the text of all names. */
function labelStarts({ names, counts }: PackedGazetteer, size: number): Int32Array {
  const starts = new Int32Array(size);
  const lines = decodeRuns(counts);
  let at = 0;
  for (let entity = 0; entity < size; entity++) {
    starts[entity] = at;
    for (let line = lines[entity] ?? 0; line > 0; line--) {
      const end = names.indexOf('\n', at);
      at = end < 0 ? names.length : end + 1;
    }
  }
  return starts;
}
