/**
 * Several documents, one card: entities and series that carry the same id are one record, whatever the order of files.
 * Names and exclusions add up; everything else must agree, or be said only once.
 */
import { groupBy } from '../group-by.ts';
import type { Problem } from './problem.ts';
import type { Entity, Name, Series } from './schema.ts';

type Sourced<T> = { readonly file: string; readonly record: T };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

export function mergeEntities(sources: readonly Sourced<Entity>[], problems: Problem[]): Entity[] {
  return mergeRecords('entities', sources, problems, ({ names, notIn, ...rest }, merged) => ({
    ...rest,
    names: mergeNames([...(merged?.names ?? []), ...names]),
    ...optionalList('notIn', [...(merged?.notIn ?? []), ...(notIn ?? [])]),
  }));
}

export function mergeSeries(sources: readonly Sourced<Series>[], problems: Problem[]): Series[] {
  return mergeRecords('series', sources, problems, (record) => record);
}

function mergeRecords<T extends { id: string }>(
  list: string,
  sources: readonly Sourced<T>[],
  problems: Problem[],
  combine: (record: T, merged: T | undefined) => T,
): T[] {
  const merged = new Map<string, T>();
  for (const { file, record } of sources) {
    const before = merged.get(record.id);
    const after = combine(record, before);
    for (const field of before ? disagreements(before, after) : []) {
      const reason = `${field} differs from what another file says of the same id`;
      problems.push({ file, record: `${list} (${record.id})`, reason });
    }
    merged.set(record.id, { ...before, ...after });
  }
  return [...merged.values()].sort(byId);
}

/** Fields that both records carry with different plain values. Lists have been added up before. */
function disagreements<T extends object>(a: T, b: T): string[] {
  return Object.keys(a).filter((key) => {
    const [left, right] = [a[key as keyof T], b[key as keyof T]];
    return right !== undefined && typeof left === 'string' && left !== right;
  });
}

function mergeNames(names: readonly Name[]): Name[] {
  const merged = [...groupBy(names, ({ text, kind }) => `${text}\n${kind}`).values()].flatMap(mergeName);
  return merged.sort((a, b) => byText(a.text, b.text) || byText(a.kind, b.kind));
}

/** One file that knows a name for everyday words is enough: the careful reading holds for all. */
function mergeName(same: readonly Name[]): Name[] {
  const careful = same.find(({ commonWords }) => commonWords);
  return same.slice(0, 1).map((name) => careful ?? name);
}

function optionalList(key: 'notIn', list: readonly string[]): { notIn?: string[] } {
  return list.length > 0 ? { [key]: [...new Set(list)].sort(byText) } : {};
}
