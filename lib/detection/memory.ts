/**
 * What a document has taught so far. The page keeps it between its questions, so that the background may forget
 * everything in between. Plain data.
 */
export interface Memory {
  /** Entities of packs that were named beyond doubt. */
  readonly proved: readonly string[];
  /** Folded words that are parts of a person's name here. */
  readonly persons: readonly string[];
  /** Those that came right behind a title: "Mr. London". */
  readonly titled: readonly string[];
  /** Organisations that the document itself introduced. */
  readonly learnt: readonly LearntName[];
  /** Which place a name of several bearers means here, and how often places were named: ids to counts. */
  readonly places: Readonly<Record<string, number>>;
}

/** "the aid group Silver Lantern", "Northern Relief Network (NRN)" */
export interface LearntName {
  readonly name: string;
  /** Id of the derived entity: see `derived.ts`. */
  readonly entity: string;
}

export const NO_MEMORY: Memory = { proved: [], persons: [], titled: [], learnt: [], places: {} };
