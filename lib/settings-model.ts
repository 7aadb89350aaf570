/** What the reader can choose, and what each field may hold. */
import * as v from 'valibot';
import type { EntityKind } from './facts/schema.ts';

/** What is marked: everything known, or only what documents speak of. */
export type Scope = 'everything' | 'documents';
export type MarkStyle = 'underline' | 'tint' | 'none';
/** The text's own colour, or "#rrggbb". */
export type Colour = string;
export type CardSize = 'small' | 'medium' | 'large';
export type Theme = 'system' | 'light' | 'dark';

export interface Look {
  readonly style: MarkStyle;
  readonly colours: Readonly<Record<EntityKind, Colour>>;
  readonly cardSize: CardSize;
  readonly theme: Theme;
}

export interface MutedEntity {
  readonly id: string;
  /** As its card was headed when it was muted. */
  readonly label: string;
}

export interface Settings {
  /** The master switch. */
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Sites (see `siteOf`) on which Dateline stays off. */
  readonly sitesOff: readonly string[];
  /** Sites on which each page is annotated, whether it is news or not. */
  readonly sitesOn: readonly string[];
  readonly scope: Scope;
  /** Each mention, or of what no document speaks of only the first in a section. */
  readonly everyMention: boolean;
  /** News pages only, or all. */
  readonly pages: 'news' | 'all';
  /** Never marked. Pages do not learn of it: the background leaves them out of its answers. */
  readonly muted: readonly MutedEntity[];
  readonly look: Look;
  /** How long the pointer rests on a mention before its card opens. */
  readonly openDelayMs: number;
  /** Number of mentions on the toolbar button. */
  readonly badge: boolean;
  /** Kept in the browser's sync storage, too. Of this device alone: never synced itself. */
  readonly sync: boolean;
}

/** In extension storage. */
export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { place: true, organisation: true },
  sitesOff: [],
  sitesOn: [],
  scope: 'everything',
  everyMention: false,
  pages: 'news',
  muted: [],
  look: {
    style: 'underline',
    colours: { place: 'text', organisation: 'text' },
    cardSize: 'medium',
    theme: 'system',
  },
  openDelayMs: 250,
  badge: false,
  sync: false,
};

export const MAX_DELAY_MS = 1_000;
const MAX_SITES = 5_000;
const MAX_MUTED = 2_000;

export const SiteSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253), v.regex(/^[^\s/]+$/));
export const MutedSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000)),
  label: v.pipe(v.string(), v.maxLength(200)),
});
export const ColourSchema = v.pipe(v.string(), v.regex(/^(?:text|#[0-9a-f]{6})$/));

const kindsOf = <S extends v.GenericSchema<string | boolean>>(schema: S) => ({
  place: schema,
  organisation: schema,
});

/** By field: what is sound. Of everything else only `resolveSettings` makes something. */
export const FIELDS = {
  enabled: v.boolean(),
  kinds: v.object(kindsOf(v.boolean())),
  sitesOff: v.pipe(v.array(SiteSchema), v.maxLength(MAX_SITES), v.readonly()),
  sitesOn: v.pipe(v.array(SiteSchema), v.maxLength(MAX_SITES), v.readonly()),
  scope: v.picklist(['everything', 'documents'] satisfies readonly Scope[]),
  everyMention: v.boolean(),
  pages: v.picklist(['news', 'all']),
  muted: v.pipe(v.array(MutedSchema), v.maxLength(MAX_MUTED), v.readonly()),
  look: v.object({
    style: v.picklist(['underline', 'tint', 'none'] satisfies readonly MarkStyle[]),
    colours: v.object(kindsOf(ColourSchema)),
    cardSize: v.picklist(['small', 'medium', 'large'] satisfies readonly CardSize[]),
    theme: v.picklist(['system', 'light', 'dark'] satisfies readonly Theme[]),
  }),
  openDelayMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DELAY_MS)),
  badge: v.boolean(),
  sync: v.boolean(),
} as const;
