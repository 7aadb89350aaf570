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

/** Runs that come before those that count: the compiler has seen the code by then. */
const WARM_UP = 3;

/** Medians of several works, which take turns: a busy minute of the machine hits all of them alike. */
export function race<T>(runs: number, works: readonly (() => T)[]): Timed<T>[] {
  const rounds = Array.from({ length: WARM_UP + runs }, () => works.map(time));
  return works.map((_, at) => {
    const own = rounds.slice(WARM_UP).flatMap((round) => round[at] ?? []);
    return { value: own[0]?.value as T, ms: median(own.map(({ ms }) => ms)) };
  });
}

let collect: (() => void) | undefined;

/** Megabytes that are in use: objects, and typed arrays beside them. */
export function megabytesInUse(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
