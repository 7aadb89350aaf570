/** Work for a fresh process: a first load, and contenders, which neither warm up nor slow down each other. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorld } from '../../lib/detection/world.ts';
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';
import { CONTENDERS, spellings, type Contender } from './contenders.ts';
import { megabytesInUse, perMB, race, time, type Measured } from './measure.ts';

/** Files of the folder that both processes know. */
export const NAMES_FILE = 'names.txt';
export const COLUMNS_FILE = 'columns.json';
export const BLOCKS_FILE = 'blocks.json';

export const LOAD_JOB = 'load';

export interface LoadResult {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly megabytes: number;
}

const TIME_LIMIT = 60_000;

/** @returns `undefined` where the job takes more than a minute, or fails, with a line that says so */
export function runInFreshProcess(job: string, folder: string): unknown {
  const script = process.argv[1] ?? '';
  const flags = [...process.execArgv, '--expose-gc'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script, job, folder], {
    encoding: 'utf8',
    timeout: TIME_LIMIT,
  });
  if (status === 0) return JSON.parse(stdout) as unknown;
  console.error(`${job}: nothing within ${TIME_LIMIT / 1000} s. ${stderr.slice(-500)}`);
  return undefined;
}

/** What the fresh process does: the result goes to standard output. */
export async function runJob(job: string, folder: string): Promise<void> {
  const contender = CONTENDERS[job];
  if (!contender && job !== LOAD_JOB) throw new Error(`no such job: ${job}`);
  const result = contender ? await measureContender(contender, folder) : measureLoad(folder);
  console.log(JSON.stringify(result));
}

const WARM_LOADS = 7;

/** The text counts neither before nor after: the extension carries it as strings of its code. */
function measureLoad(folder: string): LoadResult {
  const [names, columns] = [readText(folder, NAMES_FILE), readText(folder, COLUMNS_FILE)];
  const load = () => buildWorld([], joinGazetteer(names, columns));
  const before = megabytesInUse();
  const cold = time(load);
  const megabytes = megabytesInUse() - before;
  const { warm } = race(WARM_LOADS, { warm: load });
  // Named once more, so that the world is still there when memory is read.
  if (cold.value.gazetteer?.numberOf('norway') === undefined) throw new Error('the gazetteer is empty');
  return { coldMs: cold.ms, warmMs: warm.ms, megabytes };
}

const readText = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const joinGazetteer = (names: string, columns: string): PackedGazetteer => ({
  ...(JSON.parse(columns) as Omit<PackedGazetteer, 'names'>),
  names,
});

const CONTENDER_RUNS = 5;

async function measureContender(contender: Contender, folder: string): Promise<Measured> {
  const names = namesFor(contender, folder);
  const blocks = blocksFor(contender, folder);
  const build = await contender.prepare(names);
  const before = megabytesInUse();
  const { value: search, ms: buildMs } = time(build);
  const megabytes = megabytesInUse() - before;
  const read = () => blocks.reduce((sum, text) => sum + search(text), 0);
  const timed = race(CONTENDER_RUNS, { read });
  return { names: names.length, buildMs, megabytes, ...perMB(timed.read, blocks) };
}

function namesFor({ names }: Contender, folder: string): string[] {
  const packed = joinGazetteer(readText(folder, NAMES_FILE), readText(folder, COLUMNS_FILE));
  return spellings(packed).slice(0, names);
}

function blocksFor({ characters = Infinity }: Contender, folder: string): string[] {
  const blocks = JSON.parse(readText(folder, BLOCKS_FILE)) as string[];
  let room = characters;
  return blocks.filter((text) => (room -= text.length) >= 0);
}
