/** A compiled pack: what travels with the extension and what the background works on. Plain data, JSON all through. */
import type { Entity, Fact, FactDocument, Series } from './schema.ts';

export const PACK_FORMAT = 1;

/** A fact with the document it comes from. */
export interface PackFact extends Fact {
  readonly document: string;
}

export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  /** Publication day of the newest document: the build date of the sources, not of the build. */
  readonly asOf: string;
  readonly counts: { readonly documents: number; readonly entities: number; readonly facts: number };
  readonly documents: readonly FactDocument[];
  readonly entities: readonly Entity[];
  readonly series: readonly Series[];
  /** Newest document first, then in the order in which the document states them. */
  readonly facts: readonly PackFact[];
}
