/**
 * Checks fact files against each other and makes one pack of them.
 * Deterministic: the same files in any order give the same bytes.
 */
import * as v from 'valibot';
import { mergeEntities, mergeSeries, byId } from './merge.ts';
import { PACK_FORMAT, type Pack, type PackFact } from './pack.ts';
import { parseRecord, type Parsed, type SourceFile } from './parse.ts';
import { FactProblems, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { idsIn, withoutBadRecords, type RecordIds } from './salvage.ts';
import { FactFileSchema, PackInfoSchema, type FactFile, type PackInfo } from './schema.ts';

export interface LoadedFile {
  readonly file: string;
  /** Without its bad records, if it has any. */
  readonly content: FactFile;
  /** Of all its records, good or bad. */
  readonly ids: RecordIds;
}

/** @throws {FactProblems} with every problem of every file. */
export function compilePack(info: SourceFile, sources: readonly SourceFile[]): Pack {
  const problems: Problem[] = [];
  const packInfo = keep(parseRecord(PackInfoSchema, info), problems);
  const files = loadFiles(sources, problems);
  const pack = assemble(packInfo, files, problems);
  if (problems.length > 0 || !pack) throw new FactProblems(problems);
  return pack;
}

export function loadFiles(sources: readonly SourceFile[], problems: Problem[]): LoadedFile[] {
  const files = sources.flatMap((source) => loadFile(source, problems) ?? []);
  return files.sort((a, b) => byId(a.content.document, b.content.document));
}

function loadFile(source: SourceFile, problems: Problem[]): LoadedFile | undefined {
  const parsed = parseRecord(FactFileSchema, source);
  problems.push(...parsed.problems);
  const content = parsed.value ?? salvage(parsed);
  return content && { file: source.file, content, ids: idsIn(parsed.json) };
}

function salvage({ json, paths }: Parsed<FactFile>): FactFile | undefined {
  const rest = v.safeParse(FactFileSchema, withoutBadRecords(json, paths));
  return rest.success ? rest.output : undefined;
}

function keep<T>(parsed: { value?: T; problems: readonly Problem[] }, problems: Problem[]): T | undefined {
  problems.push(...parsed.problems);
  return parsed.value;
}

function assemble(
  info: PackInfo | undefined,
  files: readonly LoadedFile[],
  problems: Problem[],
): Pack | undefined {
  const entities = mergeEntities(sourced(files, 'entities'), problems);
  const series = mergeSeries(sourced(files, 'series'), problems);
  checkReferences({ files, entities }, problems);
  if (!info) return undefined;
  const documents = files.map(({ content }) => content.document).sort(byNewest);
  const facts = collectFacts(files, new Map(documents.map((document, index) => [document.id, index])));
  return {
    format: PACK_FORMAT,
    id: info.id,
    title: info.title,
    version: info.version,
    licence: info.licence,
    asOf: documents[0]?.published ?? '',
    counts: { documents: documents.length, entities: entities.length, facts: facts.length },
    documents,
    entities,
    series,
    facts,
  };
}

function sourced<K extends 'entities' | 'series'>(files: readonly LoadedFile[], list: K) {
  return files.flatMap(({ file, content }) => content[list].map((record) => ({ file, record }))) as {
    file: string;
    record: FactFile[K][number];
  }[];
}

const byNewest = (a: { published: string; id: string }, b: { published: string; id: string }): number =>
  a.published === b.published ? byId(a, b) : a.published < b.published ? 1 : -1;

/** Array sort is stable, so facts of one document keep the order in which it states them. */
function collectFacts(files: readonly LoadedFile[], order: ReadonlyMap<string, number>): PackFact[] {
  const rank = (fact: PackFact): number => order.get(fact.document) ?? 0;
  return files
    .flatMap(({ content }) => content.facts.map((fact) => ({ ...fact, document: content.document.id })))
    .sort((a, b) => rank(a) - rank(b));
}
