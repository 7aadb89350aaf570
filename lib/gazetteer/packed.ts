/**
 * The gazetteer as it travels: text columns, compiled at build time by `scripts/gazetteer`. Entities are numbered: curated
 * records (countries, other places, organisations), then first-level divisions, counties, cities. Columns that a page needs
 * are read in place, a fixed number of characters an entity; others are unpacked when they are first asked for.
 */
import type { EntityKind } from '../facts/schema.ts';

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

export interface PackedCurated {
  /** How many are countries, which come first, and how many are places. */
  readonly countries: number;
  readonly places: number;
  /** Every type once; the type of each record is a position in it. */
  readonly types: readonly string[];
  readonly type: readonly number[];
  /** Two letters each, or two spaces. */
  readonly country: string;
  /** Of those whose id is not made of the label, or begins with another word. */
  readonly ids: Readonly<Record<number, string>>;
  readonly divisions: Readonly<Record<number, string>>;
  /** Degrees. */
  readonly points: Readonly<Record<number, readonly [lat: number, lon: number]>>;
}

/** Coordinates in tenths of a degree: some ten kilometres, enough for a locator map and for what is near. */
export interface PackedPlaces {
  readonly lat: string;
  readonly lon: string;
  /** Inhabitants: two digits, and the power of ten that they are to be multiplied by (a digit). */
  readonly population: string;
  readonly powers: string;
  /** The next larger place of each, as runs of entity numbers; -1 for none. */
  readonly parents: string;
}

export interface PackedDivisions extends PackedPlaces {
  /** GeoNames codes ("US.CA", "US.CA.037"), joined by commas. */
  readonly codes: string;
}

export interface PackedCities extends PackedPlaces {
  /** GeoNames ids. */
  readonly ids: string;
  /** Positions of capitals of countries. */
  readonly capitals: string;
}

export interface PackedNames {
  /**
   * All that is looked for, one a line: names by entity, the first of each its label and the others behind a tab; longer
   * names that only look like ones of ours ("Stockholm syndrome"); head nouns that make an organisation of the place before
   * them ("foreign ministry"); words of a class, folded (`word-classes.ts`).
   */
  readonly names: string;
  /** How many there are of each. */
  readonly entities: number;
  readonly decoys: number;
  readonly heads: number;
  /** `NameFlag`s: each set of them once, and which one a name has, a character each. */
  readonly flagSets: readonly number[];
  readonly flags: string;
  /** The same for the `WordClass`es of words. */
  readonly classSets: readonly number[];
  readonly words: string;
}

export interface PackedGazetteer extends PackedNames {
  readonly curated: PackedCurated;
  readonly divisions: PackedDivisions;
  readonly counties: PackedDivisions;
  readonly cities: PackedCities;
}
