/** Measures everything and prints it: a table, and for each bar whether it holds on this machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../lib/detection/world.ts';
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';
import { bundledWorlds } from '../bundled-world.ts';
import { compileGazetteer } from '../gazetteer/compile.ts';
import { CONTENDERS } from './contenders.ts';
import { listedNames, newsNames, type ListedName } from './gazetteer-names.ts';
import {
  BLOCKS_FILE,
  COLUMNS_FILE,
  LOAD_JOB,
  NAMES_FILE,
  runInFreshProcess,
  type LoadResult,
} from './jobs.ts';
import { extendNames } from './made-names.ts';
import { median, megabytesInUse, perMB, race, time, type Measured } from './measure.ts';
import { countHits, countMentions, countMentionsInBatches, countTokens, inBatches, worldOf } from './ours.ts';
import { printBars, printTable, type Bar, type Row } from './table.ts';
import { generateText, type NewsText } from './text.ts';

const CHARACTERS = 1_000_000;
/** Smaller than a page's (`lib/page/batches.ts`): with each, what those before have taught is read again. */
const BATCH_CHARACTERS = 24_000;
/** Twice as many as in news: names are what costs a detector. */
const WORDS_PER_NAME = 12;
const [LARGE, HUGE] = [150_000, 1_000_000];
const RUNS = 15;
const DETECTOR_RUNS = 7;
const COLD_LOADS = 5;
const MOST = { timesOurs: 1.5, loadMs: 30, loadMB: 12 };

export function report(): void {
  const packed = compileGazetteer();
  const known = listedNames(packed);
  const text = generateText(newsNames(packed), CHARACTERS, WORDS_PER_NAME);
  printText(text);
  const { load, contenders } = measureInFreshProcesses(packed, text);
  const world = bundledWorlds()('en');
  const { tokens, matching, larger } = measureMatching(world, known, text);
  const ours = { ...matching, names: known.length, buildMs: load.warmMs, megabytes: load.megabytes };
  printTable([tokens, ours, ...measureDetector(world, text), ...larger, ...contenders], matching);
  printNotes();
  printBars([...larger.map((row) => ratioBar(row, matching)), ...loadBars(load)]);
}

function printText({ blocks, characters, words, names }: NewsText): void {
  const cpu = cpus()[0]?.model.trim() ?? 'an unknown processor';
  const density = `${names} names, one in ${(words / names).toFixed(1)} words`;
  console.info(`Node ${process.version}, ${cpu}. Processor time as on one core; medians of warm runs.`);
  console.info(
    `Text: ${(characters / 1e6).toFixed(2)} MB of made news, ${blocks.length} paragraphs, ${words} words, ${density}.\n`,
  );
}

function measureMatching(
  world: World,
  known: readonly ListedName[],
  { blocks }: NewsText,
): { tokens: Row; matching: Row; larger: Row[] } {
  const names = extendNames(known, HUGE);
  const [large, huge] = [buildNames(names.slice(0, LARGE)), buildNames(names)];
  const timed = race(RUNS, {
    tokens: () => countTokens(world, blocks),
    matching: () => countHits(world, blocks),
    large: () => countHits(large.world, blocks),
    huge: () => countHits(huge.world, blocks),
  });
  return {
    tokens: { what: 'tokens alone', ...perMB(timed.tokens, blocks) },
    matching: { what: 'matching: tokens, names', ...perMB(timed.matching, blocks) },
    larger: [
      { what: 'matching, more names', ...large.built, ...perMB(timed.large, blocks) },
      { what: 'matching, far more names', ...huge.built, ...perMB(timed.huge, blocks) },
    ],
  };
}

interface NamesWorld {
  readonly world: World;
  readonly built: Pick<Measured, 'names' | 'buildMs' | 'megabytes'>;
}

function buildNames(names: readonly ListedName[]): NamesWorld {
  const before = megabytesInUse();
  const { value: world, ms } = time(() => worldOf(names));
  return {
    world,
    built: { names: names.length, buildMs: ms, megabytes: megabytesInUse() - before },
  };
}

function measureDetector(world: World, { blocks }: NewsText): Row[] {
  const batches = inBatches(blocks, BATCH_CHARACTERS);
  const { whole, batched } = race(DETECTOR_RUNS, {
    whole: () => countMentions(world, blocks),
    batched: () => countMentionsInBatches(world, batches),
  });
  return [
    { what: 'detector, one call', ...perMB(whole, blocks) },
    { what: `detector, ${batches.length} batches`, ...perMB(batched, blocks) },
  ];
}

function measureInFreshProcesses(
  packed: PackedGazetteer,
  { blocks }: NewsText,
): { load: LoadResult; contenders: Row[] } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const { names, ...columns } = packed;
    writeFileSync(join(folder, NAMES_FILE), names);
    writeFileSync(join(folder, COLUMNS_FILE), JSON.stringify(columns));
    writeFileSync(join(folder, BLOCKS_FILE), JSON.stringify(blocks));
    return { load: measureLoads(folder), contenders: measureContenders(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureLoads(folder: string): LoadResult {
  const loads = Array.from(
    { length: COLD_LOADS },
    () => runInFreshProcess(LOAD_JOB, folder) as LoadResult | undefined,
  ).filter((load) => load !== undefined);
  return {
    coldMs: median(loads.map(({ coldMs }) => coldMs)),
    warmMs: median(loads.map(({ warmMs }) => warmMs)),
    megabytes: median(loads.map(({ megabytes }) => megabytes)),
  };
}

function measureContenders(folder: string): Row[] {
  return Object.entries(CONTENDERS).flatMap(([job, { what }]) => {
    const measured = runInFreshProcess(job, folder) as Measured | undefined;
    return measured ? [{ what, ...measured }] : [];
  });
}

function printNotes(): void {
  console.info(`
Names are lines of the gazetteer; others than ours get each spelling once. More names: the gazetteer's, then made ones.
300 and 5,000 are the first of the list, countries before organisations. compromise takes no such list: it has a lexicon
and rules of its own; it reads 50 kB, scaled to a megabyte.
Found is what each calls so. Ours and the maps look for the longest name at each word, the RegExp takes each word once,
Aho-Corasick also finds names inside names and inside words. Exact is letter by letter; ours folds accents and has rules of
case; folded without such rules, "us" and "who" are names too.
Build is from the text of all names: the gazetteer's with JSON.parse and warm, all others' the first in their process.
`);
}

const ratioBar = ({ names = 0, msPerMB }: Row, matching: Row): Bar => ({
  what: `${names.toLocaleString('en')} names, times the gazetteer's`,
  value: msPerMB / matching.msPerMB,
  most: MOST.timesOurs,
  unit: '',
});

function loadBars({ coldMs, warmMs, megabytes }: LoadResult): Bar[] {
  return [
    { what: 'gazetteer, cold load', value: coldMs, most: MOST.loadMs, unit: ' ms' },
    { what: 'gazetteer, warm load', value: warmMs, most: MOST.loadMs, unit: ' ms' },
    { what: 'gazetteer, memory', value: megabytes, most: MOST.loadMB, unit: ' MB' },
  ];
}
