/**
 * What the reader chose, as it is stored. Stored values are never trusted: anything broken or foreign falls back, field by
 * field. Older shapes are brought up by `migrations`.
 */
import * as v from 'valibot';
import { DEFAULT_SETTINGS, FIELDS, MutedSchema, SiteSchema, type Settings } from './settings-model.ts';

export * from './settings-model.ts';
export { applyChange, SettingsChangeSchema, type SettingsChange } from './settings-changes.ts';

export const SETTINGS_VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;
type AnySchema = v.GenericSchema;
type Entries = Readonly<Record<string, AnySchema>>;

/** Each takes the shape of its version to the next: `migrations[0]` from version 0 (no version at all) to 1. */
const migrations: readonly ((stored: Stored) => Stored)[] = [
  (stored) => stored,
  // Version 2 has more fields, and all of version 1 under the same names: those that are missing have their defaults.
  (stored) => stored,
];

/** @param stored what storage holds: anything at all */
export function resolveSettings(stored: unknown): Settings {
  const record = asRecord(stored);
  const current = migrations.slice(versionOf(record)).reduce((shape, migrate) => migrate(shape), record);
  const [sitesOn, sitesOff] = [sitesIn(current['sitesOn']), sitesIn(current['sitesOff'])];
  return {
    ...soundFields(FIELDS, current, DEFAULT_SETTINGS),
    // One site cannot be both. Off is the choice that is harder to miss.
    sitesOn: sitesOn.filter((site) => !sitesOff.includes(site)),
    sitesOff,
    muted: mutedIn(current['muted']),
  };
}

/** What is sound of `values`, and of `fallback` the rest; objects are gone through field by field. */
function soundFields<T extends object>(entries: Entries, values: Stored, fallback: T): T {
  const sound = Object.entries(entries).map(([name, schema]) => {
    const [value, instead] = [values[name], (fallback as Stored)[name]];
    const inner = (schema as { entries?: Entries }).entries;
    if (inner) return [name, soundFields(inner, asRecord(value), instead as object)];
    return [name, v.is(schema, value) ? value : instead];
  });
  return Object.fromEntries(sound) as T;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const sitesIn = (value: unknown): string[] =>
  [...new Set(listIn(value).filter((site) => v.is(SiteSchema, site)))].sort();

function mutedIn(value: unknown): Settings['muted'] {
  const sound = listIn(value).filter((entity) => v.is(MutedSchema, entity));
  return [...new Map(sound.map(({ id, label }) => [id, { id, label }])).values()];
}

/**
 * What to write back. Fields that we do not know (a newer version's) are kept, and so is its version number; each field
 * that changes is stamped, so that devices can tell which of two values is the later one.
 * @param stored what storage holds now
 * @param now milliseconds since the epoch
 */
export function storeSettings(stored: unknown, settings: Settings, now: number): Record<string, unknown> {
  const before = asRecord(stored);
  const known = resolveSettings(stored);
  const changed = (Object.keys(FIELDS) as (keyof Settings)[]).filter(
    (field) => JSON.stringify(known[field]) !== JSON.stringify(settings[field]),
  );
  return {
    ...before,
    ...settings,
    kinds: { ...asRecord(before['kinds']), ...settings.kinds },
    look: { ...asRecord(before['look']), ...settings.look },
    version: Math.max(SETTINGS_VERSION, versionOf(before)),
    changed: {
      ...asRecord(before['changed']),
      ...Object.fromEntries(changed.map((field) => [field, laterThan(before, field, now)])),
    },
  };
}

/** A clock that was put back must not make a change older than the one before it: another device would undo it. */
function laterThan(before: Stored, field: string, now: number): number {
  const last = asRecord(before['changed'])[field];
  return typeof last === 'number' && last >= now && Number.isSafeInteger(last) ? last + 1 : now;
}

const versionOf = ({ version }: Stored): number =>
  Number.isInteger(version) ? Math.max(0, Number(version)) : 0;

export function asRecord(value: unknown): Stored {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Stored) : {};
}
