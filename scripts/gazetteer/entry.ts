import type { CuratedEntity } from '../../lib/gazetteer/packed.ts';

/** A name as the gazetteer carries it, with its `NameFlag`s. */
export interface Line {
  readonly text: string;
  readonly flags: number;
}

export interface Entry {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly isCurated: boolean;
}

export interface CuratedEntry extends Entry {
  readonly id: string;
  readonly record: CuratedEntity;
  /** Folded names, for finding the first-level division that is the same place. */
  readonly keys: ReadonlySet<string>;
}

/** Coordinates in degrees. */
export interface PlaceEntry extends Entry {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

export interface CityEntry extends PlaceEntry {
  readonly id: number;
  readonly division: string;
  readonly isCapital: boolean;
}
