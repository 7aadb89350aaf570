/** From the text of a fact file to checked records; every problem names file, record and reason. */
import * as v from 'valibot';
import type { Problem } from './problem.ts';
import { idOf } from './salvage.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export interface Parsed<T> {
  /** `undefined` where there are problems. */
  readonly value?: T;
  /** What the text holds, good or bad; `undefined` where it is no JSON. */
  readonly json?: unknown;
  readonly problems: readonly Problem[];
  /** Where in `json` the problems are. */
  readonly paths: readonly (readonly (string | number)[])[];
}

export function parseRecord<S extends v.GenericSchema>(
  schema: S,
  source: SourceFile,
): Parsed<v.InferOutput<S>> {
  let json: unknown;
  try {
    json = JSON.parse(source.text);
  } catch (error) {
    const reason = `malformed JSON: ${(error as Error).message}`;
    return { problems: [{ file: source.file, record: 'file', reason }], paths: [] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output, json, problems: [], paths: [] };
  return {
    json,
    paths: result.issues.map(({ path }) => (path ?? []).map(({ key }) => key as string | number)),
    problems: result.issues.map((issue) => ({
      file: source.file,
      record: describePath(issue.path, json),
      reason: describeIssue(issue),
    })),
  };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const key = lastKey(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return `unknown field "${key}"`;
  if (issue.received === 'undefined') return `missing ${key}`;
  if (issue.type === 'picklist' || issue.type === 'variant')
    return `${issue.received} is none of ${issue.expected}`;
  return issue.message;
}

function lastKey({ path }: v.BaseIssue<unknown>): string {
  const key = path?.at(-1)?.key;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : 'value';
}

/** `facts[3] (embassy-talks).evidence[0].sha256`: the index to find it, the id to recognise it. */
function describePath(path: readonly { key?: unknown }[] | undefined, root: unknown): string {
  let here = root;
  let text = '';
  for (const { key } of path ?? []) {
    here = (here as Record<string, unknown> | undefined)?.[key as string];
    text += typeof key === 'number' ? `[${key}]${inBrackets(idOf(here))}` : `${text && '.'}${String(key)}`;
  }
  return text || 'file';
}

function inBrackets(id: string | undefined): string {
  return id === undefined ? '' : ` (${id})`;
}
