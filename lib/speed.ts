/**
 * How fast the pointer moves: the mean of its last moves. Pure: samples in, a speed out. One report a frame comes in, so
 * two of the same time mean a clock made coarse against fingerprinting; then there is no speed, only rest.
 */

export interface Sample {
  readonly x: number;
  readonly y: number;
  /** Milliseconds. */
  readonly time: number;
}

export interface Track {
  /** The last samples, oldest first: as many moves as are averaged, and one. */
  readonly samples: readonly Sample[];
  readonly isClockCoarse: boolean;
}

/** Moves that are averaged: a single one jumps between frames. */
const MOVES = 2;
/** After a gap longer than this, two frames, the pointer has begun anew. */
export const MAX_GAP_MS = 32;

export const noTrack: Track = { samples: [], isClockCoarse: false };

export function follow({ samples, isClockCoarse }: Track, sample: Sample): Track {
  const gap = sample.time - (samples.at(-1)?.time ?? -Infinity);
  const before = gap > MAX_GAP_MS || gap < 0 ? [] : samples.slice(-MOVES);
  return { samples: [...before, sample], isClockCoarse: isClockCoarse || gap === 0 };
}

/** In pixels a millisecond; 0 where nothing can be said. */
export function speedOf({ samples, isClockCoarse }: Track): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (isClockCoarse || !first || !last || last.time <= first.time) return 0;
  const way = samples.reduce((sum, sample, index) => sum + distance(samples[index - 1] ?? sample, sample), 0);
  return way / (last.time - first.time);
}

const distance = (a: Sample, b: Sample): number => Math.hypot(b.x - a.x, b.y - a.y);
