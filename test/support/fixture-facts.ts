/** Two fact files and documents of our own, beside the bundled file: enough to see facts of several documents meet. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compilePack, loadFiles } from '../../lib/facts/compile.ts';
import { checkDocument } from '../../lib/facts/check-document.ts';
import { mergeEntities } from '../../lib/facts/merge.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import type { SourceFile } from '../../lib/facts/parse.ts';
import type { Problem } from '../../lib/facts/problem.ts';
import type { FactFile } from '../../lib/facts/schema.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

export const FIXTURES = ['winter-count', 'count-corrected'] as const;
export type FixtureName = (typeof FIXTURES)[number];

export const fixtureSource = (name: FixtureName): SourceFile => ({
  file: `${name}.json`,
  text: read(`test/fixtures/facts/${name}.json`),
});
export const fixtureFile = (name: FixtureName): FactFile => JSON.parse(fixtureSource(name).text) as FactFile;
export const fixtureDocument = (name: FixtureName): string => read(`test/fixtures/documents/${name}.txt`);
export const packInfo: SourceFile = { file: 'pack.json', text: read('assets/facts/pack.json') };
export const BUNDLED_FILE = 'assets/facts/embassy-refuge-2002-07-24.json';
export const bundledSource: SourceFile = { file: BUNDLED_FILE, text: read(BUNDLED_FILE) };

/** The bundled file and both fixtures in one pack. */
export function grownPack(
  order: readonly SourceFile[] = [bundledSource, ...FIXTURES.map(fixtureSource)],
): Pack {
  return compilePack(packInfo, order);
}

/** Checks one fact file against its text; entities come from all `sources`. */
export function checkFile(
  file: string,
  content: FactFile,
  text: string,
  sources: readonly SourceFile[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const files = loadFiles(sources, problems);
  const records = files.flatMap((loaded) =>
    loaded.content.entities.map((record) => ({ file: loaded.file, record })),
  );
  return checkDocument({ file, content, text, entities: mergeEntities(records, problems) });
}
