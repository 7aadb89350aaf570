/** The small map on the card of a place: path data, made in the background. Pure. */
import type { Outlines, Ring } from '../gazetteer/outlines.ts';
import type { LocatorMap } from './card-model.ts';
import { areaOf, inSight, pathOf, project, thin, type Shape } from './map-path.ts';
import { makeView, MAP_SIZE, ringsOf, widerViews, widthOf, type View, type Whereabouts } from './map-view.ts';
import { words } from '../words.ts';

/** Of the drawing: with less land in sight, or less of other countries, nobody knows where it is. */
const LEAST_LAND = 0.04;
const LEAST_OTHER_LAND = 0.03;
/** Degrees of latitude: what fills a view this wide is known by its own shape. */
const WIDE = 35;
/** Degrees of latitude: out in the ocean a coast far away must do. */
const OCEAN_WIDE = 75;
const LEAST_OCEAN_LAND = 0.01;
/** Units: a country smaller than this both ways is shown by a point as well. */
const SMALL = 20;
/** In one drawing: about 12 kB of path data, which goes to the page with the card. */
const MOST_CORNERS = 1400;
/** Units; the first is below what a screen shows. */
const TOLERANCES = [0.4, 0.7, 1, 1.4, 2, 3] as const;

/** @returns undefined where the place's coordinates are unknown */
export function makeLocatorMap(outlines: Outlines, where: Whereabouts): LocatorMap | undefined {
  if (!Number.isFinite(where.lat) || !Number.isFinite(where.lon)) return undefined;
  const rings = ringsOf(outlines, where);
  const world = [...outlines.values()].flat();
  const { view, land, country } = chooseView(makeView(where, rings), world, rings);
  const point = pointOf(view, where, country);
  return {
    ...MAP_SIZE,
    ...paths(land, country),
    ...(point && { point }),
    caption: captionOf(where),
  };
}

interface Sight {
  readonly view: View;
  readonly land: readonly Shape[];
  readonly country: readonly Shape[];
}

/** The first one, or the first wider one with something to recognise. */
function chooseView(first: View, world: readonly Ring[], rings: readonly Ring[]): Sight {
  const look = (view: View): Sight => ({
    view,
    land: world.flatMap((ring) => inSight(view, ring)),
    country: rings.flatMap((ring) => inSight(view, ring)),
  });
  let sight = look(first);
  for (const wider of widerViews(first)) {
    if (isRecognised(sight)) break;
    sight = look(wider);
  }
  return sight;
}

function isRecognised({ view, land, country }: Sight): boolean {
  const all = MAP_SIZE.width * MAP_SIZE.height;
  const area = areaOf(land);
  if (area < LEAST_LAND * all) return widthOf(view) >= OCEAN_WIDE && area >= LEAST_OCEAN_LAND * all;
  return widthOf(view) >= WIDE || area - areaOf(country) >= LEAST_OTHER_LAND * all;
}

/** As fine as fits. */
function paths(land: readonly Shape[], country: readonly Shape[]): Pick<LocatorMap, 'land' | 'country'> {
  let drawn = { land, country };
  for (const tolerance of TOLERANCES) {
    drawn = { land: thinAll(drawn.land, tolerance), country: thinAll(drawn.country, tolerance) };
    if (corners(drawn.land) + corners(drawn.country) <= MOST_CORNERS) break;
  }
  return { land: pathOf(drawn.land), ...(country.length > 0 && { country: pathOf(drawn.country) }) };
}

const thinAll = (shapes: readonly Shape[], tolerance: number): Shape[] =>
  shapes.map((shape) => thin(shape, tolerance));

const corners = (shapes: readonly Shape[]): number => shapes.reduce((sum, { xs }) => sum + xs.length, 0);

/** Countries have one only where their shape is missing or hard to see. */
function pointOf(view: View, where: Whereabouts, country: readonly Shape[]): LocatorMap['point'] {
  if (where.isCountry && country.some(({ xs, ys }) => extent(xs) > SMALL || extent(ys) > SMALL))
    return undefined;
  const lon = where.lon + 360 * Math.round((view.lon - where.lon) / 360);
  const { x, y } = project(view, { lat: where.lat, lon });
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function captionOf({ label, isCountry, countryLabel }: Whereabouts): string {
  const isWithin = !isCountry && countryLabel !== undefined && countryLabel !== label;
  return isWithin ? words('card.mapWithin', { label, within: countryLabel }) : words('card.map', { label });
}
