/** What a card shows, as plain data: made in the background, drawn by `components/`. */
import type { Entity, EntityKind } from '../facts/schema.ts';

export interface SourceLine {
  readonly title: string;
  /** "24 July 2002" */
  readonly published: string;
  readonly publisher?: string;
  readonly address?: string;
  /** Where the fact stands: "paragraph 4, sentence 1". */
  readonly place: string;
}

/** Another fact that corrects this one, or is corrected by it. */
export interface Correction {
  readonly fact: string;
  /** Publication day of the other fact's document, in words. */
  readonly asOf: string;
  readonly title: string;
}

export interface FactLine {
  readonly id: string;
  readonly statement: string;
  /** Publication day of the document, ISO and in words, and how long ago that is; `isOld` from a year on. */
  readonly asOf: {
    readonly day: string;
    readonly text: string;
    readonly age: string;
    readonly isOld?: boolean;
  };
  /** When what is stated happened, where the document says so. */
  readonly when?: string;
  /** Who says so, and the day they said it. */
  readonly by: string;
  readonly said?: string;
  /** A newer document says so explicitly; the older statement stays visible. */
  readonly correctedBy?: Correction;
  readonly corrects?: Correction;
  readonly source: SourceLine;
}

/**
 * A stretch of an axis, in percent of it. Its ends are what the source says: a number or day that is meant itself
 * (`bound`), one that is passed (`beyond`: "more than 20"), one by its order alone (`about`: "thousands"), or none
 * (`open`).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: SpanEnd;
  readonly end: SpanEnd;
}
export type SpanEnd = 'bound' | 'beyond' | 'about' | 'open';

/** Rows drawn along one axis, in the order of the rows that they belong to. */
export interface Scale {
  readonly spans: readonly Span[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export interface FigureRow {
  readonly fact: string;
  readonly value: string;
  readonly of: string;
  readonly by: string;
  readonly asOf: string;
}

/** Figures that count the same thing, side by side. */
export interface FigureTable {
  readonly label: string;
  readonly unit: string;
  readonly rows: readonly FigureRow[];
  /** Left out where no axis holds the figures. */
  readonly scale?: Scale;
}

/** Times that facts speak of, the earliest first, and the days on which their documents were published. */
export interface Timeline {
  readonly entries: readonly { readonly label: string; readonly what: readonly string[] }[];
  readonly scale: Scale;
}

export interface RelatedEntity {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
}

/** A datum of general knowledge, with the work it comes from. */
export interface ProfileLine {
  /** "Capital", "Population" */
  readonly label: string;
  /** "Seoul", "about 9,400,000 (2023)" */
  readonly value: string;
  /** "GeoNames", "Dateline’s own table": whom to credit. */
  readonly source: string;
}

/** Where a place is, as plain path data (SVG). Borders are illustrative. */
export interface LocatorMap {
  /** Of the drawing, in the units of its paths. */
  readonly width: number;
  readonly height: number;
  /** All land in sight. */
  readonly land: string;
  /** The country in question. */
  readonly country?: string;
  readonly point?: { readonly x: number; readonly y: number };
  /** For those who do not see it: "Seoul, in South Korea". */
  readonly caption: string;
}

export interface CardModel {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly type: string;
  readonly label: string;
  /** "in China": the entity this one is part of. */
  readonly within?: string;
  /** General knowledge, no document's fact. */
  readonly background?: string;
  /** The country for whose government the name may stand in its sentence: a hint. */
  readonly government?: string;
  readonly facts: readonly FactLine[];
  readonly figures: readonly FigureTable[];
  readonly timeline?: Timeline;
  readonly related: readonly RelatedEntity[];
  readonly profile: readonly ProfileLine[];
  readonly map?: LocatorMap;
  /** Other bearers of the name, the likeliest first; "Cambridge (Massachusetts, United States)". */
  readonly others: readonly RelatedEntity[];
}
