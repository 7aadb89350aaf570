/** Which part of the world a locator map shows. Pure: outlines and a place in, a view out. */
import type { Box, Outlines, Ring } from '../gazetteer/outlines.ts';

export interface Whereabouts {
  readonly label: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly countryLabel?: string;
  /** The place is the country itself. */
  readonly isCountry: boolean;
}

/** Units of the drawing: as wide as a card and low enough to leave it room for words. */
export const MAP_SIZE = { width: 300, height: 120 } as const;

/** Equirectangular: a degree of longitude is drawn `squeeze` times as wide as one of latitude is high. */
export interface View {
  /** Degrees: the middle of the drawing. */
  readonly lat: number;
  readonly lon: number;
  readonly squeeze: number;
  /** Units to a degree of latitude. */
  readonly scale: number;
}

/** Widths of views are in degrees of latitude, 111 km each, so that they mean the same everywhere. */
const LEAST_WIDTH = { country: 12, place: 8 } as const;
const MOST_WIDTH = 50;
/** For what lies in no one country: a sea, a strait, a region of many. */
const WIDTH_WITHOUT_COUNTRY = 40;
/** How far the view of a small island goes to find other land: from Pitcairn to the continents. */
const WIDEST_SEARCH = 150;
const WIDER = 1.4;

/** A map is this much wider than the land in question, and some degrees more: small countries are known by neighbours. */
const MARGIN = 1.2;
const SURROUNDINGS = 4;
/** Beyond 80 degrees a true cosine would stretch the map around the pole. */
const LEAST_SQUEEZE = Math.cos((80 * Math.PI) / 180);
const ASPECT = MAP_SIZE.width / MAP_SIZE.height;

export function makeView(where: Whereabouts, rings: readonly Ring[]): View {
  const land = rings.length === 0 ? undefined : mainLand(where, rings);
  const box = land ?? { west: where.lon, east: where.lon, south: where.lat, north: where.lat };
  const squeeze = squeezeAt((box.south + box.north) / 2);
  const extent = Math.max((box.east - box.west) * squeeze, (box.north - box.south) * ASPECT);
  const width = clamp(extent * MARGIN + SURROUNDINGS, ...limits(where, land !== undefined, squeeze));
  return makeViewOf(centre(where, box, width), width);
}

/** Wider and wider: an island in an empty frame is nowhere. */
export function* widerViews(view: View): Generator<View, void, void> {
  for (let width = widthOf(view); width < WIDEST_SEARCH;) {
    width = Math.min(width * WIDER, WIDEST_SEARCH);
    yield makeViewOf(view, width);
  }
}

/** Degrees of latitude. */
export const widthOf = ({ scale }: View): number => MAP_SIZE.width / scale;

function makeViewOf({ lat, lon }: { readonly lat: number; readonly lon: number }, width: number): View {
  return { lat, lon, squeeze: squeezeAt(lat), scale: MAP_SIZE.width / width };
}

function limits({ isCountry, country }: Whereabouts, hasLand: boolean, squeeze: number): [number, number] {
  if (isCountry) return [LEAST_WIDTH.country, 360 * squeeze];
  if (hasLand) return [LEAST_WIDTH.place, MOST_WIDTH];
  return [country === undefined ? WIDTH_WITHOUT_COUNTRY : LEAST_WIDTH.country, MOST_WIDTH];
}

/** The land's middle; where not all of it comes into sight, as near to it as keeps the place in sight. */
function centre({ lat, lon }: Whereabouts, box: Box, width: number): { lat: number; lon: number } {
  const middle = slide(lat, box.south, box.north, width / ASPECT);
  const across = width / squeezeAt(middle);
  return { lat: middle, lon: slide(nearestTurn(lon, box), box.west, box.east, across) };
}

/** The middle of a window of that length over a range, which the window need not hold in full. */
function slide(place: number, from: number, to: number, length: number): number {
  const half = length / MARGIN / 2;
  return to - from <= 2 * half ? (from + to) / 2 : clamp(place, from + half, to - half);
}

const squeezeAt = (lat: number): number => Math.max(LEAST_SQUEEZE, Math.cos((lat * Math.PI) / 180));

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** How far land may be to count as the same piece, in degrees of latitude: Tasmania, Sakhalin, Corsica. */
const NEAR = 4;
/** Farther land counts where it is of like size: the two halves of Malaysia, but not Alaska, French Guiana or Svalbard. */
const NEAR_FOR_PEERS = 15;
const PEER = 1 / 3;

/** Around a country's largest piece of land, or the one that a place lies on, with what is near to it. */
function mainLand(where: Whereabouts, rings: readonly Ring[]): Box {
  const at = { west: where.lon, east: where.lon, south: where.lat, north: where.lat };
  const seed = (where.isCountry ? rings[0] : nearest(rings, at)) ?? rings[0];
  if (!seed) return at;
  const grown = grow(seed, rings);
  return where.isCountry ? grown : union(grown, at);
}

function grow(seed: Ring, rings: readonly Ring[]): Box {
  let box: Box = seed;
  const apart = new Set(rings);
  apart.delete(seed);
  for (let before = -1; before !== apart.size;) {
    before = apart.size;
    for (const ring of apart) {
      if (gap(box, ring) > (ring.area >= seed.area * PEER ? NEAR_FOR_PEERS : NEAR)) continue;
      box = union(box, ring);
      apart.delete(ring);
    }
  }
  return box;
}

const nearest = (rings: readonly Ring[], box: Box): Ring | undefined =>
  rings.toSorted((a, b) => gap(a, box) - gap(b, box))[0];

/** Degrees of latitude between two boxes; 0 where they touch. */
function gap(one: Box, other: Box): number {
  const turned = turn(other, one);
  const squeeze = squeezeAt((one.south + one.north + other.south + other.north) / 4);
  const across = Math.max(0, turned.west - one.east, one.west - turned.east) * squeeze;
  const along = Math.max(0, other.south - one.north, one.south - other.north);
  return Math.hypot(across, along);
}

function union(one: Box, other: Box): Box {
  const { west, east, south, north } = turn(other, one);
  return {
    west: Math.min(one.west, west),
    east: Math.max(one.east, east),
    south: Math.min(one.south, south),
    north: Math.max(one.north, north),
  };
}

/** The same box on the side of the date line where the other one is. */
function turn(box: Box, to: Box): Box {
  const turned = nearestTurn((box.west + box.east) / 2, to) - (box.west + box.east) / 2;
  return { ...box, west: box.west + turned, east: box.east + turned };
}

const nearestTurn = (lon: number, { west, east }: Box): number =>
  lon + 360 * Math.round(((west + east) / 2 - lon) / 360);

export const ringsOf = (outlines: Outlines, { country }: Whereabouts): readonly Ring[] =>
  (country === undefined ? undefined : outlines.get(country)) ?? [];
