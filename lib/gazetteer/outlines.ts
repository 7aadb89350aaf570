/** Outlines of countries for locator maps: packed at build time by `scripts/gazetteer/outlines.ts`. */
import { decodeDeltas, decodeNumbers } from './columns.ts';

/**
 * Coordinates travel as whole twentieths of a degree, at most 3 km off: less than the source leaves out, while tenths
 * bend short coasts visibly where a map is eight degrees wide.
 */
export const STEPS_PER_DEGREE = 20;

export interface PackedOutlines {
  /** ISO 3166-1 alpha-2 of each country, joined by commas. */
  readonly codes: string;
  /** Rings of each country. */
  readonly counts: string;
  /** Corners of each ring; the last joins the first. */
  readonly lengths: string;
  /** All corners, in steps, as differences. Rings over the date line run on beyond 180 degrees instead of jumping. */
  readonly lon: string;
  readonly lat: string;
}

/** Degrees. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Around a piece of land or, the other way round, a hole in one. */
export interface Ring extends Box {
  /** Degrees. */
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  /** Square degrees as they are at the equator, 12,300 square kilometres each. */
  readonly area: number;
}

/** Rings by ISO 3166-1 alpha-2, the largest first. */
export type Outlines = ReadonlyMap<string, readonly Ring[]>;

export function readOutlines(packed: PackedOutlines): Outlines {
  const counts = decodeNumbers(packed.counts);
  const rings = readRings(packed);
  let at = 0;
  return new Map(
    packed.codes.split(',').map((code, country) => {
      const own = rings.slice(at, (at += counts[country] ?? 0));
      return [code, own.sort((a, b) => b.area - a.area)];
    }),
  );
}

function readRings(packed: PackedOutlines): Ring[] {
  const lon = inDegrees(packed.lon);
  const lat = inDegrees(packed.lat);
  let at = 0;
  return [...decodeNumbers(packed.lengths)].map((length) => {
    const [from, to] = [at, (at += length)];
    return makeRing(lon.subarray(from, to), lat.subarray(from, to));
  });
}

const inDegrees = (text: string): Float32Array =>
  Float32Array.from(decodeDeltas(text), (steps) => steps / STEPS_PER_DEGREE);

function makeRing(lon: Float32Array, lat: Float32Array): Ring {
  const [south, north] = [Math.min(...lat), Math.max(...lat)];
  const flatArea = ringArea(lon, lat) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return { lon, lat, west: Math.min(...lon), east: Math.max(...lon), south, north, area: Math.abs(flatArea) };
}

/** Negative where the ring runs clockwise with y upwards. https://en.wikipedia.org/wiki/Shoelace_formula */
export function ringArea(xs: ArrayLike<number>, ys: ArrayLike<number>): number {
  let twice = 0;
  for (let at = 0, before = xs.length - 1; at < xs.length; before = at++) {
    twice += (xs[before] ?? 0) * (ys[at] ?? 0) - (xs[at] ?? 0) * (ys[before] ?? 0);
  }
  return twice / 2;
}
