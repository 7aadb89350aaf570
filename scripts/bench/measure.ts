/**
 * Time and memory. Time is processor time of the whole process, as on one core: collecting garbage and compiling count
 * wherever they run, and other programs on a shared machine disturb it less than wall time.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export function time<T>(work: () => T): Timed<T> {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

/** Runs before those that count: the compiler has seen the code by then. */
const WARM_UP = 3;

/** Medians of several works, which take turns: a busy minute of the machine hits all of them alike. */
export function race<K extends string, T>(
  runs: number,
  works: Readonly<Record<K, () => T>>,
): Record<K, Timed<T>> {
  const entries = Object.entries<() => T>(works);
  const rounds = Array.from({ length: WARM_UP + runs }, () => entries.map(([, work]) => time(work)));
  const medians = entries.map(([name], at) => {
    const own = rounds.slice(WARM_UP).map((round) => round[at] as Timed<T>);
    return [name, { value: own[0]?.value, ms: median(own.map(({ ms }) => ms)) }] as const;
  });
  return Object.fromEntries(medians) as Record<K, Timed<T>>;
}

/** What reading a text takes, whatever the text's length. */
export interface Pace {
  readonly msPerMB: number;
  readonly foundPerMB: number;
}

/** The same with what had to be built for it. */
export interface Measured extends Pace {
  readonly names: number;
  readonly buildMs: number;
  readonly megabytes: number;
}

export function perMB({ ms, value }: Timed<number>, blocks: readonly string[]): Pace {
  const megabytes = blocks.reduce((sum, { length }) => sum + length, 0) / 1e6;
  return { msPerMB: ms / megabytes, foundPerMB: value / megabytes };
}

let collectGarbage: (() => void) | undefined;

/** Megabytes that are in use: objects, and the typed arrays beside them. */
export function megabytesInUse(): number {
  if (!collectGarbage) {
    setFlagsFromString('--expose-gc');
    collectGarbage = runInNewContext('gc') as () => void;
  }
  // Twice: buffers of typed arrays are freed in the background, and the second collection waits for that.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
