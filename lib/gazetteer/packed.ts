/**
 * The gazetteer as it travels: text columns, compiled at build time by `scripts/gazetteer`, unpacked where the background
 * starts. Entities are numbered: curated records, then first-level divisions, counties, cities.
 */
import type { EntityKind } from '../facts/schema.ts';
import type { IndexSizes } from '../matching/name-index.ts';

/** What every curated entity is recognised and placed by. Coordinates in degrees. */
export interface CuratedEntity {
  /** Left out where it is `slugOf` the label. */
  readonly id?: string;
  readonly kind: EntityKind;
  readonly type: string;
  /** ISO 3166-1 alpha-2: a country's own, the country of a seat, or the one country that a region lies in. */
  readonly country?: string;
  /** The first-level division that is the same place: "GB.SCT". */
  readonly division?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Coordinates in tenths of a degree: some ten kilometres, enough for a locator map and for what is near. */
export interface PackedPlaces {
  readonly lat: string;
  readonly lon: string;
  /** Inhabitants, two digits of them, and the power of ten for each (a digit a place). */
  readonly population: string;
  readonly powers: string;
}

export interface PackedDivisions extends PackedPlaces {
  /** GeoNames codes ("US.CA", "US.CA.037"), joined by commas. */
  readonly codes: string;
}

export interface PackedCities extends PackedPlaces {
  /** Codes of the first-level division that each city lies in, as runs: "US.CA*120,US.CO*40". */
  readonly divisions: string;
  /** GeoNames ids. */
  readonly ids: string;
  /** Positions of capitals of countries. */
  readonly capitals: string;
}

export interface PackedGazetteer {
  readonly curated: readonly CuratedEntity[];
  /** Every name, one a line, by entity; the first line of each is its label. */
  readonly names: string;
  /** Lines of each entity. */
  readonly counts: string;
  /** `NameFlag`s of each line. */
  readonly flags: string;
  readonly divisions: PackedDivisions;
  readonly counties: PackedDivisions;
  readonly cities: PackedCities;
  /** Longer names that only look like ones of ours ("Stockholm syndrome"), one a line. */
  readonly decoys: string;
  /** Words by class, separated by spaces: see `word-classes.ts`. */
  readonly words: Readonly<Record<string, string>>;
  /** Head nouns that make an organisation of a place: "foreign ministry" behind it, "University of" before it. */
  readonly headsBehind: string;
  readonly headsBefore: string;
  /** Of the name index that all of this makes: tables of the right size are filled fastest. */
  readonly sizes: IndexSizes;
}
