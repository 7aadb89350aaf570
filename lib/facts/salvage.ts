/**
 * What can still be checked of a file with bad records: the file without them. So an author sees every problem at once,
 * and no record is blamed for another that was only misspelt.
 */
type Json = Record<string, unknown>;
type Key = string | number;

export interface RecordIds {
  readonly entities: readonly string[];
  readonly series: readonly string[];
  readonly facts: readonly string[];
}

const LISTS = ['entities', 'series', 'facts', 'leftOut'] as const;
/** Stand for what a bad document record does not tell; no check may compare them. */
export const UNKNOWN_ID = 'document-without-usable-id';
export const UNKNOWN_DAY = '9999-12-31';

/** @param paths where the bad values are */
export function withoutBadRecords(json: unknown, paths: readonly (readonly Key[])[]): unknown {
  if (!isRecord(json)) return undefined;
  const kept: Json = {};
  for (const list of LISTS) kept[list] = dropBad(json[list], list, paths);
  const isDocumentBad = paths.some(([first]) => first === 'document');
  kept['document'] = isDocumentBad
    ? { id: goodIdOf(json['document'], paths), title: '?', published: UNKNOWN_DAY }
    : json['document'];
  return kept;
}

/** Ids of all records, good or bad: what others may refer to. */
export function idsIn(json: unknown): RecordIds {
  const list = (name: keyof RecordIds): string[] => {
    const records = isRecord(json) ? json[name] : undefined;
    return Array.isArray(records) ? records.flatMap((record) => idOf(record) ?? []) : [];
  };
  return { entities: list('entities'), series: list('series'), facts: list('facts') };
}

function goodIdOf(document: unknown, paths: readonly (readonly Key[])[]): string {
  const isBad = paths.some(([first, field]) => first === 'document' && field === 'id');
  return (isBad ? undefined : idOf(document)) ?? UNKNOWN_ID;
}

function dropBad(records: unknown, list: string, paths: readonly (readonly Key[])[]): unknown[] {
  if (!Array.isArray(records)) return [];
  const bad = new Set(paths.filter(([first]) => first === list).map(([, index]) => index));
  return records.filter((_, index) => !bad.has(index));
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function idOf(record: unknown): string | undefined {
  const id = isRecord(record) ? record['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
