/** Fact files as authors write them, small and complete, for tests to bend. */
import { compilePack } from '../../../lib/facts/compile.ts';
import type { SourceFile } from '../../../lib/facts/parse.ts';
import { FactProblems, formatProblem } from '../../../lib/facts/problem.ts';

type Json = Record<string, unknown>;

export const PIN = { paragraph: 1, sentence: 1, sha256: 'a'.repeat(64) };

export const packInfo: SourceFile = source('pack.json', {
  id: 'test-pack',
  title: 'Test pack',
  version: '1.0.0',
  licence: 'MIT',
});

export function source(file: string, content: unknown): SourceFile {
  return { file, text: JSON.stringify(content) };
}

export function place(id: string, more: Json = {}): Json {
  return { id, kind: 'place', type: 'city', label: id, names: [{ text: id, kind: 'common' }], ...more };
}

export function fact(id: string, more: Json = {}): Json {
  return {
    id,
    statement: 'The ferry between the two ports sails again.',
    about: ['oslo'],
    attribution: { kind: 'document' },
    evidence: [PIN],
    ...more,
  };
}

/** A fact file about Oslo. `more` replaces whole fields. */
export function factFile(id: string, more: Json = {}): Json {
  return {
    document: { id, title: 'A quiet day in the harbour', published: '2020-05-04' },
    entities: [place('oslo')],
    series: [{ id: 'ferries', label: 'Ferries in service', unit: 'ferries' }],
    facts: [],
    ...more,
  };
}

/** What is wrong with these files, a line each: `file: record: reason`. */
export function problemsOf(...sources: readonly SourceFile[]): string[] {
  try {
    compilePack(packInfo, sources);
  } catch (error) {
    if (error instanceof FactProblems) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

/** What is wrong with one fact, in a file where everything else is right. */
export function problemsOfFact(more: Json): string[] {
  return problemsOf(source('a.json', factFile('harbour', { facts: [fact('ferry', more)] })));
}
