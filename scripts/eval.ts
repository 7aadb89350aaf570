/**
 * `npm run eval`: scores the detector on the marked texts in `../shared/gold`, with the scorer that lies there, and on the
 * project's own sentences. The texts are not ours to ship; without them only our own are scored.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCases, tally, type CaseFile } from '../test/support/ambiguity.ts';
import { bundledWorlds } from './bundled-world.ts';
import { mentionsOf, type TextDocument } from './mentions-of.ts';

const ROOT = resolve(import.meta.dirname, '..');
const GOLD = resolve(ROOT, '../shared/gold');
const worldFor = bundledWorlds();

interface Measure {
  readonly measure: string;
  readonly f1?: number;
  readonly p?: number;
  readonly r?: number;
  readonly n?: number;
  readonly share?: number;
}

function scoreSet(file: string, folder: string): Record<string, string> {
  const gold = join(GOLD, file);
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TextDocument);
  const predicted = join(folder, file);
  const lines = documents.map((document) =>
    JSON.stringify({ id: document.id, mentions: mentionsOf(worldFor(document.lang), document) }),
  );
  writeFileSync(predicted, lines.join('\n'));
  const printed = execFileSync(process.execPath, [join(GOLD, 'score.mjs'), gold, predicted], {
    encoding: 'utf8',
  });
  const measures = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Measure);
  return row(file.replace('.jsonl', ''), (name) => measures.find(({ measure }) => measure === name));
}

function row(set: string, find: (name: string) => Measure | undefined): Record<string, string> {
  const scores = (name: string): string => {
    const found = find(name);
    return found?.f1 === undefined ? '–' : `${found.f1} (${found.p}/${found.r})`;
  };
  return {
    set,
    'place, exact F1 (P/R)': scores('place, exact'),
    'organisation, exact F1 (P/R)': scores('organisation, exact'),
    'either, overlap F1 (P/R)': scores('either, overlap'),
    'false marks per 1,000 words': String(find('false marks per 1,000 words')?.n ?? '–'),
    'within 161 km': find('within 161 km')?.share === undefined ? '–' : `${find('within 161 km')?.share} %`,
  };
}

function scoreSentences(name: string, cases: CaseFile): Record<string, string> {
  const { found, expected, wrong, forbidden } = tally(worldFor('en'), cases);
  return { set: name, found: `${found} of ${expected}`, 'wrongly marked': `${wrong} of ${forbidden}` };
}

if (existsSync(GOLD)) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-eval-'));
  const sets = readdirSync(GOLD).filter((file) => file.endsWith('.jsonl'));
  console.table(sets.sort().map((file) => scoreSet(file, folder)));
  rmSync(folder, { recursive: true });
} else console.log('The marked texts (../shared/gold) are not at hand: only our own sentences are scored.');

const shared = join(GOLD, 'ambiguity.json');
console.table([
  ...(existsSync(shared) ? [scoreSentences('ambiguity.json', readCases(shared))] : []),
  scoreSentences('test/fixtures/ambiguity', readCases(join(ROOT, 'test/fixtures/ambiguity'))),
]);
