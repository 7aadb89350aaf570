/**
 * The gazetteer at run time: who an entity number is, and where. Nothing but the lines of names is unpacked at start; what
 * a card or a resolver asks for is read in place, or unpacked when it is first asked for.
 */
import type { EntityKind } from '../facts/schema.ts';
import { secondHashOf } from '../matching/vocabulary.ts';
import { decodeDeltas } from './columns.ts';
import { NameTable } from './name-table.ts';
import type { CuratedEntity, PackedGazetteer } from './packed.ts';
import { PlaceColumns } from './place-columns.ts';
import { slugOf } from './slug.ts';

export type Section = 'curated' | 'division' | 'county' | 'city';

export class Gazetteer {
  readonly size: number;
  readonly table: NameTable;
  readonly #packed: PackedGazetteer;
  readonly #places: PlaceColumns;
  /** Where each section begins. */
  readonly #divisions: number;
  readonly #counties: number;
  readonly #cities: number;
  #readOwnIds: ReadonlyMap<string, number> | undefined;
  #readIds: Int32Array | undefined;
  #readCodes: readonly string[] | undefined;
  #readCapitals: ReadonlySet<number> | undefined;
  #readCountries: ReadonlyMap<string, number> | undefined;
  #readTotals: Float64Array | undefined;

  constructor(packed: PackedGazetteer) {
    const { curated, divisions, counties, cities } = packed;
    this.#packed = packed;
    this.table = new NameTable(packed);
    this.#places = new PlaceColumns(divisions, counties, cities);
    this.#divisions = curated.type.length;
    this.#counties = this.#divisions + divisions.powers.length;
    this.#cities = this.#counties + counties.powers.length;
    this.size = this.#cities + cities.powers.length;
  }

  section(number: number): Section {
    if (number < this.#divisions) return 'curated';
    if (number < this.#counties) return 'division';
    return number < this.#cities ? 'county' : 'city';
  }

  curated(number: number): CuratedEntity | undefined {
    const { types, type, country, ids, divisions, points } = this.#packed.curated;
    if (number < 0 || number >= type.length) return undefined;
    const code = country.slice(2 * number, 2 * number + 2).trim();
    const [id, division, point] = [ids[number], divisions[number], points[number]];
    return {
      ...(id !== undefined && { id }),
      kind: this.kind(number),
      type: types[type[number] ?? 0] ?? '',
      ...(code !== '' && { country: code }),
      ...(division !== undefined && { division }),
      ...(point && { lat: point[0], lon: point[1] }),
    };
  }

  label(number: number): string {
    return this.table.label(number);
  }

  /** All lines, the label first: names, and longer names that only look like them. */
  names(number: number): string[] {
    return this.table.namesOf(number);
  }

  /** GeoNames' code of a division or county: "US.CA". */
  code(number: number): string {
    return this.#codes[number - this.#divisions] ?? '';
  }

  get #codes(): readonly string[] {
    const { divisions, counties } = this.#packed;
    return (this.#readCodes ??= `${divisions.codes},${counties.codes}`.split(',').filter(Boolean));
  }

  /** Stable between versions: our own word for curated entities, GeoNames' for the rest. */
  id(number: number): string {
    if (number < this.#divisions) return this.#curatedId(number);
    if (number >= this.#cities) return `geonames:${this.#cityIds[number - this.#cities]}`;
    return `division:${this.code(number)}`;
  }

  get #cityIds(): Int32Array {
    return (this.#readIds ??= decodeDeltas(this.#packed.cities.ids));
  }

  #curatedId(number: number): string {
    return this.#packed.curated.ids[number] ?? slugOf(this.label(number));
  }

  numberOf(id: string): number | undefined {
    const [, scheme, rest = ''] = /^(geonames|division):([\w.]+)$/.exec(id) ?? [];
    if (scheme === 'geonames' && /^\d+$/.test(rest))
      return found(this.#cityIds.indexOf(Number(rest)), this.#cities);
    if (scheme === 'division') return found(this.#codes.indexOf(rest), this.#divisions);
    return this.#findCurated(id);
  }

  /** Most ids are made of the label, so they begin with the same word. */
  #findCurated(id: string): number | undefined {
    for (const number of this.table.labelledBy(secondHashOf(id.split('-', 1)[0] ?? ''))) {
      if (number < this.#divisions && this.#curatedId(number) === id) return number;
    }
    return this.#ownIds.get(id);
  }

  get #ownIds(): ReadonlyMap<string, number> {
    const { ids } = this.#packed.curated;
    return (this.#readOwnIds ??= new Map(Object.entries(ids).map(([number, id]) => [id, Number(number)])));
  }

  kind(number: number): EntityKind {
    const isOrganisation = number >= this.#packed.curated.places && number < this.#divisions;
    return isOrganisation ? 'organisation' : 'place';
  }

  isCountry(number: number): boolean {
    return number >= 0 && number < this.#packed.curated.countries;
  }

  isCapital(number: number): boolean {
    this.#readCapitals ??= new Set(decodeDeltas(this.#packed.cities.capitals));
    return this.#readCapitals.has(number - this.#cities);
  }

  /** Degrees; NaN where nothing is known. */
  lat(number: number): number {
    if (number >= this.#divisions) return this.#places.lat(number - this.#divisions);
    return this.#packed.curated.points[number]?.[0] ?? NaN;
  }

  lon(number: number): number {
    if (number >= this.#divisions) return this.#places.lon(number - this.#divisions);
    return this.#packed.curated.points[number]?.[1] ?? NaN;
  }

  /** Inhabitants, to two digits; of countries and divisions those of their towns. 0 where unknown. */
  population(number: number): number {
    if (number >= this.size) return 0;
    if (number >= this.#divisions) return this.#places.population(number - this.#divisions);
    return this.isCountry(number) ? (this.#totals[number] ?? 0) : 0;
  }

  get #totals(): Float64Array {
    if (this.#readTotals) return this.#readTotals;
    const totals = new Float64Array(this.#packed.curated.countries);
    for (let city = this.#cities; city < this.size; city++) {
      const country = this.country(city);
      if (country >= 0) totals[country] = (totals[country] ?? 0) + this.population(city);
    }
    return (this.#readTotals = totals);
  }

  /** The country that an entity lies or sits in, or -1. */
  country(number: number): number {
    if (number < this.#divisions) return this.isCountry(number) ? -1 : this.#countryOfCurated(number);
    const parent = this.parent(number);
    return parent < 0 || this.isCountry(parent) ? parent : this.country(parent);
  }

  #countryOfCurated(number: number): number {
    this.#readCountries ??= this.#listCountries();
    return this.#readCountries.get(this.#packed.curated.country.slice(2 * number, 2 * number + 2)) ?? -1;
  }

  #listCountries(): ReadonlyMap<string, number> {
    const { country, countries } = this.#packed.curated;
    const codeAt = (number: number): string => country.slice(2 * number, 2 * number + 2);
    return new Map(Array.from({ length: countries }, (_, number) => [codeAt(number), number]));
  }

  /** The next larger place, or -1. */
  parent(number: number): number {
    return number < this.#divisions || number >= this.size
      ? -1
      : this.#places.parent(number - this.#divisions);
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

const found = (at: number, base: number): number | undefined => (at < 0 ? undefined : base + at);
