/** Settings as a file that the reader keeps, and back. A file is taken whole or not at all. */
import * as v from 'valibot';
import { asRecord, FIELDS, resolveSettings, SETTINGS_VERSION, type Settings } from './settings.ts';

const KIND = 'dateline-settings';

export type ReadSettings =
  | { readonly settings: Settings }
  | { readonly problem: 'json' | 'kind' | 'newer' }
  | { readonly problem: 'field'; readonly field: string };

export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, ...settings }, null, 2)}\n`;
}

/** A field that is missing has its default, as in a file of an older version; one that is broken is a problem. */
export function readSettingsFile(text: string): ReadSettings {
  const file = parse(text);
  if (file === undefined) return { problem: 'json' };
  const { kind, version, ...fields } = asRecord(file);
  if (kind !== KIND || !Number.isInteger(version)) return { problem: 'kind' };
  if (Number(version) > SETTINGS_VERSION) return { problem: 'newer' };
  const schema = v.partial(v.strictObject(FIELDS));
  const checked = v.safeParse(schema, fields);
  if (checked.success) return { settings: resolveSettings({ ...fields, version }) };
  return { problem: 'field', field: v.getDotPath(checked.issues[0]) ?? '' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
