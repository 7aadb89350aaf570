/**
 * The same settings on several devices, through the browser's own sync storage. Each field carries the time of its last
 * change; of two values the later one stays, so a change on one device never undoes one of another field on the other.
 */
import { asRecord, FIELDS } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Bytes: half of what browsers allow for one item. */
export const MAX_SYNCED = 4_096;

const SYNCED = Object.keys(FIELDS).filter((field) => field !== 'sync');

/** @returns what other devices may have; `undefined` where it is too much for sync storage */
export function toSynced(stored: unknown): Fields | undefined {
  const record = asRecord(stored);
  const changed = stampsOf(record);
  // A field that was never changed says nothing: another device's choice stands.
  const fields = SYNCED.filter((field) => changed[field] !== undefined);
  const synced = {
    version: record['version'],
    ...pick(record, fields),
    changed: pick(changed, fields),
  };
  return new TextEncoder().encode(JSON.stringify(synced)).length > MAX_SYNCED ? undefined : synced;
}

/** @returns the stored settings with whatever was changed later elsewhere; the same object where that is nothing */
export function mergeSynced(stored: unknown, synced: unknown): Fields {
  const [ours, theirs] = [asRecord(stored), asRecord(synced)];
  const [ourStamps, theirStamps] = [stampsOf(ours), stampsOf(theirs)];
  const later = SYNCED.filter((field) => (theirStamps[field] ?? 0) > (ourStamps[field] ?? 0));
  if (later.length === 0) return ours;
  return {
    ...ours,
    ...pick(theirs, later),
    version: Math.max(numberOr0(ours['version']), numberOr0(theirs['version'])),
    changed: { ...ourStamps, ...pick(theirStamps, later) },
  };
}

function stampsOf(record: Fields): Readonly<Record<string, number>> {
  const stamps = Object.entries(asRecord(record['changed']));
  return Object.fromEntries(stamps.filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}

const numberOr0 = (value: unknown): number => (Number.isFinite(value) ? Number(value) : 0);

function pick(record: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.filter((field) => field in record).map((field) => [field, record[field]]));
}
