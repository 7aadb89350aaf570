/** What the sources page shows, as plain data: every document and every fact of the packs at hand. */
import type { Evidence } from '../facts/schema.ts';
import type { FactLine, RelatedEntity } from './card-model.ts';

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** ISO day, and in words. */
  readonly published: string;
  readonly publishedText: string;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly address?: string | undefined;
  readonly licence?: string | undefined;
  readonly factCount: number;
}

export interface SourceFact extends FactLine {
  /** Id of its document. */
  readonly document: string;
  readonly entities: readonly RelatedEntity[];
  /** Years that the fact's document and time touch, for the filter: "2002". */
  readonly years: readonly string[];
  /** "up to 300,000 fled to China" */
  readonly figure?: string;
  readonly evidence: readonly Evidence[];
}

export interface SourcesModel {
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly licence: string;
    readonly asOf: string;
  };
  readonly documents: readonly SourceDocument[];
  /** Newest document first, then in the order in which the document states them. */
  readonly facts: readonly SourceFact[];
  /** Entities that have facts, by label. */
  readonly entities: readonly RelatedEntity[];
}
