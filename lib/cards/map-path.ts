/** Rings of land as SVG path data. Pure. */
import type { Ring } from '../gazetteer/outlines.ts';
import { ringArea } from '../gazetteer/outlines.ts';
import { MAP_SIZE, type View } from './map-view.ts';

/** Units of the drawing. */
export interface Shape {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Cut edges are stroked too: far enough outside for that not to be seen. */
const BLEED = 2;
const EDGES = {
  left: -BLEED,
  right: MAP_SIZE.width + BLEED,
  top: -BLEED,
  bottom: MAP_SIZE.height + BLEED,
} as const;

/** Degrees to units of the drawing, from its left and top. */
export function project(
  { lat, lon, squeeze, scale }: View,
  at: { lat: number; lon: number },
): { x: number; y: number } {
  return {
    x: MAP_SIZE.width / 2 + (at.lon - lon) * squeeze * scale,
    y: MAP_SIZE.height / 2 - (at.lat - lat) * scale,
  };
}

/** The ring as far as it is in sight; twice where the view goes around the globe. */
export function inSight(view: View, ring: Ring): Shape[] {
  return [-360, 0, 360].flatMap((turn) => {
    const { x: left, y: top } = project(view, { lat: ring.north, lon: ring.west + turn });
    const { x: right, y: bottom } = project(view, { lat: ring.south, lon: ring.east + turn });
    if (left > EDGES.right || right < EDGES.left || top > EDGES.bottom || bottom < EDGES.top) return [];
    const shape = projectRing(view, ring, turn);
    const isWhole = left >= EDGES.left && right <= EDGES.right && top >= EDGES.top && bottom <= EDGES.bottom;
    return isWhole ? [shape] : clip(shape);
  });
}

function projectRing(view: View, ring: Ring, turn: number): Shape {
  const across = view.squeeze * view.scale;
  const left = MAP_SIZE.width / 2 + (turn - view.lon) * across;
  const equator = MAP_SIZE.height / 2 + view.lat * view.scale;
  return {
    xs: Array.from(ring.lon, (degrees) => left + degrees * across),
    ys: Array.from(ring.lat, (degrees) => equator - degrees * view.scale),
  };
}

/** Sutherland and Hodgman: one edge of the frame after the other. https://doi.org/10.1145/360767.360802 */
function clip({ xs, ys }: Shape): Shape[] {
  const [first, second] = clipBand(xs, ys, EDGES.left, EDGES.right);
  const [downwards, across] = clipBand(second, first, EDGES.top, EDGES.bottom);
  return across.length < 3 ? [] : [{ xs: across, ys: downwards }];
}

type Line = readonly number[];

/** @param along the coordinate that the band limits, between the two values */
function clipBand(along: Line, other: Line, from: number, to: number): [Line, Line] {
  const [a, b] = clipEdge(along, other, (value) => value - from);
  return clipEdge(a, b, (value) => to - value);
}

/** @param inside how far inside of the edge a value is, negative outside */
function clipEdge(along: Line, other: Line, inside: (value: number) => number): [Line, Line] {
  const kept: [number[], number[]] = [[], []];
  let a = along.at(-1) ?? 0;
  let c = other.at(-1) ?? 0;
  for (let at = 0; at < along.length; at++) {
    const b = along[at] ?? 0;
    const d = other[at] ?? 0;
    const from = inside(a);
    const to = inside(b);
    if (from < 0 !== to < 0)
      push(kept, a + ((b - a) * from) / (from - to), c + ((d - c) * from) / (from - to));
    if (to >= 0) push(kept, b, d);
    a = b;
    c = d;
  }
  return kept;
}

function push(line: readonly [number[], number[]], x: number, y: number): void {
  line[0].push(x);
  line[1].push(y);
}

/** Square units; holes count as less. */
export function areaOf(shapes: readonly Shape[]): number {
  return Math.abs(shapes.reduce((sum, { xs, ys }) => sum + ringArea(xs, ys), 0));
}

/** Corners nearer than `tolerance` units to the one before are left out. */
export function thin({ xs, ys }: Shape, tolerance: number): Shape {
  const thinned: [number[], number[]] = [[], []];
  let lastX = Infinity;
  let lastY = Infinity;
  for (let at = 0; at < xs.length; at++) {
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    if ((x - lastX) ** 2 + (y - lastY) ** 2 < tolerance ** 2) continue;
    push(thinned, (lastX = x), (lastY = y));
  }
  return thinned[0].length < 3 ? speck(xs, ys) : { xs: thinned[0], ys: thinned[1] };
}

/** What would vanish stays as a box of its extent. */
function speck(xs: Line, ys: Line): Shape {
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { xs: [left, right, right, left], ys: [top, top, bottom, bottom] };
}

/** SVG path data: steps from corner to corner, with one decimal. */
export const pathOf = (shapes: readonly Shape[]): string => shapes.map(subpath).join('');

/** Counts in tenths, so that rounding does not add up along the way. */
function subpath({ xs, ys }: Shape): string {
  let text = '';
  let lastX = 0;
  let lastY = 0;
  for (let at = 0; at < xs.length; at++) {
    const dx = Math.round((xs[at] ?? 0) * 10) - lastX;
    const dy = Math.round((ys[at] ?? 0) * 10) - lastY;
    if (at === 0 || dx !== 0 || dy !== 0)
      text += `${at === 0 ? 'M' : 'l'}${dx / 10}${dy < 0 ? '' : ' '}${dy / 10}`;
    lastX += dx;
    lastY += dy;
  }
  return `${text}z`;
}
