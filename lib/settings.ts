/**
 * What the reader chose. Stored values are never trusted: anything broken or foreign falls back, field by field.
 * Only this shape ever leaves the module; older shapes are brought up by `migrations`.
 */
import * as v from 'valibot';
import type { EntityKind } from './facts/schema.ts';

export const SETTINGS_VERSION = 1;

/** What is marked: everything known, or only what documents speak of. */
export type Scope = 'everything' | 'documents';

export interface Settings {
  /** The master switch. */
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Sites (see `siteOf`) on which Dateline stays off. */
  readonly sitesOff: readonly string[];
  readonly scope: Scope;
  /** Each mention, or of what no document speaks of only the first in a section. */
  readonly everyMention: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  kinds: { place: true, organisation: true },
  sitesOff: [],
  scope: 'everything',
  everyMention: false,
};

const flag = (fallback: boolean) => v.optional(v.fallback(v.boolean(), fallback), fallback);
const ScopeSchema = v.picklist(['everything', 'documents'] satisfies readonly Scope[]);
const SiteSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253), v.regex(/^[^\s/]+$/));

const StoredSchema = v.fallback(
  v.object({
    enabled: flag(DEFAULT_SETTINGS.enabled),
    kinds: v.optional(
      v.fallback(
        v.object({
          place: flag(DEFAULT_SETTINGS.kinds.place),
          organisation: flag(DEFAULT_SETTINGS.kinds.organisation),
        }),
        DEFAULT_SETTINGS.kinds,
      ),
      DEFAULT_SETTINGS.kinds,
    ),
    sitesOff: v.pipe(
      v.optional(v.fallback(v.array(v.unknown()), []), []),
      v.transform((sites) => [...new Set(sites.filter((site) => v.is(SiteSchema, site)))].sort()),
    ),
    scope: v.optional(v.fallback(ScopeSchema, DEFAULT_SETTINGS.scope), DEFAULT_SETTINGS.scope),
    everyMention: flag(DEFAULT_SETTINGS.everyMention),
  }),
  { ...DEFAULT_SETTINGS, sitesOff: [] },
);

/** Each takes the shape of its version to the next: `migrations[0]` from version 0 (no version at all) to 1. */
const migrations: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
  (stored) => stored,
];

/** @param stored what storage holds: anything at all */
export function resolveSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return DEFAULT_SETTINGS;
  const record = stored as Record<string, unknown>;
  const version = Number.isInteger(record['version']) ? Number(record['version']) : 0;
  const current = migrations.slice(Math.max(0, version)).reduce((shape, migrate) => migrate(shape), record);
  return v.parse(StoredSchema, current);
}

/**
 * What to write back. Fields that we do not know (a newer version's) are kept, and so is its version number.
 * @param stored what storage holds now
 */
export function storeSettings(stored: unknown, settings: Settings): Record<string, unknown> {
  const before = asRecord(stored);
  const version = Math.max(
    SETTINGS_VERSION,
    Number.isInteger(before['version']) ? Number(before['version']) : 0,
  );
  return { ...before, ...settings, kinds: { ...asRecord(before['kinds']), ...settings.kinds }, version };
}

function asRecord(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

/** A change is one of these; anything else is no change. Checked where it arrives. */
export const SettingsChangeSchema = v.variant('change', [
  v.strictObject({ change: v.literal('enabled'), on: v.boolean() }),
  v.strictObject({ change: v.literal('kind'), kind: v.picklist(['place', 'organisation']), on: v.boolean() }),
  v.strictObject({ change: v.literal('site'), site: SiteSchema, on: v.boolean() }),
  v.strictObject({ change: v.literal('scope'), scope: ScopeSchema }),
  v.strictObject({ change: v.literal('everyMention'), on: v.boolean() }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.change) {
    case 'enabled':
      return { ...settings, enabled: change.on };
    case 'kind':
      return { ...settings, kinds: { ...settings.kinds, [change.kind]: change.on } };
    case 'site': {
      const others = settings.sitesOff.filter((site) => site !== change.site);
      return { ...settings, sitesOff: change.on ? others : [...others, change.site].sort() };
    }
    case 'scope':
      return { ...settings, scope: change.scope };
    case 'everyMention':
      return { ...settings, everyMention: change.on };
  }
}
