/** `npm run facts -- check|list|new`: the tools that keep fact files right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFiles } from '../lib/facts/compile.ts';
import { coverage } from '../lib/facts/coverage.ts';
import { checkDocument } from '../lib/facts/check-document.ts';
import { draftFacts } from '../lib/facts/draft.ts';
import { mergeEntities } from '../lib/facts/merge.ts';
import { formatProblem, type Problem } from '../lib/facts/problem.ts';
import { splitDocument, normaliseText } from '../lib/facts/sentences.ts';
import { readFactFiles, readPack } from './read-pack.ts';

const ROOT = resolve(import.meta.dirname, '..');

const USAGE = `Usage:
  npm run facts -- check [--documents DIR] [--facts DIR]   re-check every pin against the documents at hand
  npm run facts -- list [--documents DIR] [--facts DIR]    entities, facts, and which sentences carry them
  npm run facts -- new FILE [--title TITLE]                start a fact file from a document`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: resolve(ROOT, '../shared/documents') },
    facts: { type: 'string', default: resolve(ROOT, 'assets/facts') },
    title: { type: 'string' },
  },
});

interface Loaded {
  readonly files: ReturnType<typeof loadFiles>;
  readonly entities: ReturnType<typeof mergeEntities>;
  readonly texts: readonly string[];
}

function load(): Loaded {
  readPack(values.facts);
  const problems: Problem[] = [];
  const files = loadFiles(readFactFiles(values.facts), problems);
  const records = files.flatMap(({ file, content }) => content.entities.map((record) => ({ file, record })));
  return { files, entities: mergeEntities(records, problems), texts: readDocuments() };
}

function readDocuments(): string[] {
  if (!existsSync(values.documents)) return [];
  const names = readdirSync(values.documents).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(values.documents, name), 'utf8'));
}

function findDocument(texts: readonly string[], title: string): string | undefined {
  return texts.find((text) => normaliseText(text).includes(normaliseText(title)));
}

async function check(): Promise<void> {
  const { files, entities, texts } = load();
  const problems: Problem[] = [];
  let checked = 0;
  for (const { file, content } of files) {
    const text = findDocument(texts, content.document.title);
    if (text === undefined) console.info(`${file}: not checked, its document is not in ${values.documents}`);
    else {
      problems.push(...(await checkDocument({ file, content, entities, text })));
      checked += content.facts.length;
    }
  }
  for (const problem of problems) console.error(formatProblem(problem));
  console.info(`${checked} facts checked against their documents, ${problems.length} problems.`);
  // Nothing checked is no success: a mistyped folder must not pass.
  if (problems.length > 0 || checked === 0) process.exitCode = 1;
}

function list(): void {
  const { files, entities, texts } = load();
  for (const { id, kind, type, names } of entities) {
    console.info(`${kind} ${id} (${type}): ${names.map(({ text }) => text).join(', ')}`);
  }
  for (const { content } of files) {
    console.info(
      `\n${content.document.published} “${content.document.title}”: ${content.facts.length} facts`,
    );
    for (const { id, statement } of content.facts) console.info(`  ${id}: ${statement}`);
    const text = findDocument(texts, content.document.title);
    if (text !== undefined) listCoverage(coverage(content, splitDocument(text, content.document.title)));
  }
}

function listCoverage(sentences: ReturnType<typeof coverage>): void {
  const accounted = sentences.filter(({ facts, reason }) => facts.length > 0 || reason !== undefined).length;
  console.info(
    `  Coverage: ${accounted} of ${sentences.length} sentences carry a fact or have a reason why not.`,
  );
  for (const { paragraph, sentence, facts, reason } of sentences) {
    const what = facts.length > 0 ? facts.join(', ') : (reason ?? 'NOTHING, and no reason is recorded');
    console.info(`  ${paragraph}.${sentence}: ${what}`);
  }
}

async function start(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error(USAGE);
  const { entities } = load();
  const draft = await draftFacts(readFileSync(file, 'utf8'), entities, values.title);
  for (const note of draft.notes) console.error(note);
  console.info(JSON.stringify(draft.file, null, 2));
}

async function main(): Promise<void> {
  const [command, file] = positionals;
  if (command === 'check') await check();
  else if (command === 'list') list();
  else if (command === 'new') await start(file);
  else throw new Error(USAGE);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
