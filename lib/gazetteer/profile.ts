/** What the gazetteer says of an entity beyond its names, for its card: read when the first card opens. */

export interface CuratedProfile {
  /** One line of our own. */
  readonly line?: string;
  readonly capital?: string;
  readonly languages?: readonly string[];
  /** Part of the world: "South Asia". */
  readonly area?: string;
  /** Inhabitants, of countries. */
  readonly population?: number;
  readonly seat?: string;
  /** What seat and years were checked against. */
  readonly source?: string;
  /** Years. */
  readonly founded?: number;
  readonly dissolved?: number;
  readonly from?: number;
  readonly to?: number;
  /** Ids of curated places. */
  readonly successors?: readonly string[];
  readonly within?: readonly string[];
  /** Names in official languages, each in its own script. */
  readonly local?: readonly string[];
  /** Former names with the last year in official use, where known. */
  readonly former?: readonly string[];
}

/** In the order of the gazetteer's curated entities. */
export type CuratedProfiles = readonly CuratedProfile[];

/** Years that the packages' figures are of; `scripts/gazetteer` takes them from the packages. */
export interface Editions {
  readonly geonames: string;
  readonly cldr: string;
  readonly cldrYear: string;
}

export interface Profiles {
  readonly curated: CuratedProfiles;
  readonly editions: Editions;
}
