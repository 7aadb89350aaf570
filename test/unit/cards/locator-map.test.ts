import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocatorMap } from '../../../lib/cards/card-model.ts';
import { makeLocatorMap } from '../../../lib/cards/locator-map.ts';
import { makeView, ringsOf, widthOf, type Whereabouts } from '../../../lib/cards/map-view.ts';
import { readOutlines } from '../../../lib/gazetteer/outlines.ts';
import { compileOutlines } from '../../../scripts/gazetteer/outlines.ts';

interface CountryRow {
  readonly iso2: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
}

const TABLE = resolve(import.meta.dirname, '../../../assets/gazetteer/countries.json');
const countries = JSON.parse(readFileSync(TABLE, 'utf8')) as CountryRow[];
const outlines = readOutlines(compileOutlines());

function country(code: string): Whereabouts {
  const row = countries.find(({ iso2 }) => iso2 === code);
  if (!row) throw new Error(`no country ${code}`);
  const { label, lat, lon } = row;
  return { label, lat, lon, country: code, countryLabel: label, isCountry: true };
}

const city = (label: string, lat: number, lon: number, code: string, countryLabel = code): Whereabouts => ({
  label,
  lat,
  lon,
  country: code,
  countryLabel,
  isCountry: false,
});

const SEOUL = city('Seoul', 37.57, 126.98, 'KR', 'South Korea');
const NEW_YORK = city('New York', 40.7, -74, 'US');
const SUVA = city('Suva', -18.14, 178.44, 'FJ');
const TAVEUNI = city('Taveuni', -16.85, -179.97, 'FJ');
const VLADIVOSTOK = city('Vladivostok', 43.1, 131.9, 'RU');
const ANADYR = city('Anadyr', 64.7, 177.5, 'RU');
const UELEN = city('Uelen', 66.2, -169.8, 'RU');
const ANCHORAGE = city('Anchorage', 61.2, -149.9, 'US');
const HONOLULU = city('Honolulu', 21.3, -157.9, 'US');
const MALABO = city('Malabo', 3.75, 8.78, 'GQ');
const EASTER_ISLAND = city('Hanga Roa', -27.15, -109.43, 'CL');
const CITIES = [
  SEOUL,
  NEW_YORK,
  SUVA,
  TAVEUNI,
  VLADIVOSTOK,
  ANADYR,
  UELEN,
  ANCHORAGE,
  HONOLULU,
  MALABO,
  EASTER_ISLAND,
  city('Reykjavik', 64.15, -21.94, 'IS'),
  city('Longyearbyen', 78.22, 15.63, 'SJ'),
  city('Hong Kong', 22.3, 114.17, 'HK'),
  city('Las Palmas', 28.1, -15.4, 'ES'),
];

function draw(where: Whereabouts): LocatorMap {
  const map = makeLocatorMap(outlines, where);
  if (!map) throw new Error(`no map of ${where.label}`);
  return map;
}

const widthFor = (where: Whereabouts): number => widthOf(makeView(where, ringsOf(outlines, where)));

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a path as `makeLocatorMap` writes it, in units. */
function extentOf(path = ''): Extent {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, step, dx, dy] of path.matchAll(/([Ml])(-?[\d.]+) ?(-?[\d.]+)/g)) {
    [x, y] = step === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    xs.push(x);
    ys.push(y);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const PATH = /^(?:M-?\d+(?:\.\d)?(?: |(?=-))-?\d+(?:\.\d)?(?:l-?\d+(?:\.\d)?(?: |(?=-))-?\d+(?:\.\d)?)*z)+$/;

function expectSound({ land, country = '', point = { x: 150, y: 60 }, width, height }: LocatorMap): void {
  expect(land).toMatch(PATH);
  expect(country === '' || PATH.test(country)).toBe(true);
  expect(land.length + country.length).toBeLessThan(12_000);
  expect(Math.min(point.x, point.y, width - point.x, height - point.y)).toBeGreaterThan(5);
}

describe('every country', () => {
  it.each(countries.map(({ iso2 }) => iso2))('is drawn: %s', (code) => {
    const map = draw(country(code));

    expectSound(map);
    expect(map.country !== undefined, 'the country in question').toBe(outlines.has(code));
    expect(map.country !== undefined || map.point !== undefined, 'something to see').toBe(true);
  });

  it.each([...outlines.keys()].filter((code) => code !== 'AQ'))(
    'comes into sight whole or in the main: %s',
    (code) => {
      const ring = outlines.get(code)?.[0];
      const middle = {
        lat: ((ring?.north ?? 0) + (ring?.south ?? 0)) / 2,
        lon: ((ring?.east ?? 0) + (ring?.west ?? 0)) / 2,
      };
      const { width, height, country } = draw({ label: code, ...middle, country: code, isCountry: true });

      const { left, right, top, bottom } = extentOf(country);
      expect((left + right) / 2).toBeGreaterThan(width / 4);
      expect((left + right) / 2).toBeLessThan((width * 3) / 4);
      expect((top + bottom) / 2).toBeGreaterThan(height / 4);
      expect((top + bottom) / 2).toBeLessThan((height * 3) / 4);
    },
  );
});

describe('a country', () => {
  it('has no point where its shape is seen', () => {
    expect(draw(country('FR')).point).toBeUndefined();
  });

  it.each(['SG', 'MT', 'VA', 'KI', 'LU', 'FJ'])(
    'has a point where its shape is missing or small: %s',
    (code) => {
      expect(draw(country(code)).point).toBeDefined();
    },
  );

  it.each([
    ['France, without French Guiana', 'FR', 15, 35],
    ['the United States, without Alaska and Hawaii', 'US', 50, 80],
    ['Russia, with what lies beyond the date line', 'RU', 90, 135],
    ['both halves of Malaysia', 'MY', 20, 35],
    ['Fiji, not all around the globe', 'FJ', 12, 15],
    ['Singapore', 'SG', 12, 12],
  ])('is as wide as its main land: %s', (_, code, least, most) => {
    expect(widthFor(country(code))).toBeGreaterThanOrEqual(least);
    expect(widthFor(country(code))).toBeLessThanOrEqual(most);
  });

  it('is drawn across the date line in one piece', () => {
    const { left, right } = extentOf(draw(country('RU')).country);

    expect(left).toBeGreaterThan(20);
    expect(right).toBeLessThan(280);
  });

  it.each(['FJ', 'KI', 'BM', 'MU', 'IS', 'PN'])(
    'has other land around it, even far out at sea: %s',
    (code) => {
      const { land, country: own = '' } = draw(country(code));

      expect(land.length).toBeGreaterThan(own.length + 100);
    },
  );
});

describe('a city', () => {
  it.each(CITIES)('lies in the drawing: $label', (where) => {
    const map = draw(where);

    expect(map.point).toBeDefined();
    expectSound(map);
  });

  it.each(CITIES)('has a view neither too narrow nor too wide: $label', (where) => {
    expect(widthFor(where)).toBeGreaterThanOrEqual(8);
    expect(widthFor(where)).toBeLessThanOrEqual(50);
  });

  it.each([SUVA, TAVEUNI, ANADYR, UELEN])(
    'lies in its country on either side of the date line: $label',
    (where) => {
      const { country: path, point } = draw(where);
      const { left, right } = extentOf(path);

      expect(point?.x).toBeGreaterThanOrEqual(left - 3);
      expect(point?.x).toBeLessThanOrEqual(right + 3);
    },
  );

  it('is shown with the part of the country that it lies in', () => {
    const { country: path, point } = draw(ANCHORAGE);
    const { left, right, top, bottom } = extentOf(path);

    expect(point?.x).toBeGreaterThan(left);
    expect(point?.x).toBeLessThan(right);
    expect(point?.y).toBeGreaterThan(top);
    expect(point?.y).toBeLessThan(bottom);
  });

  it('of a large country lies off the middle rather than leave the country', () => {
    expect(draw(NEW_YORK).point?.x).toBeGreaterThan(180);
    expect(draw(VLADIVOSTOK).point?.y).toBeGreaterThan(60);
  });

  it('of a country without a shape is a point in its surroundings', () => {
    const map = draw(city('Hong Kong', 22.3, 114.17, 'HK'));

    expect(map.country).toBeUndefined();
    expect(map.point).toEqual({ x: 150, y: 60 });
  });
});

describe('a place in no one country', () => {
  it.each([
    ['Black Sea', 43, 34],
    ['Pacific Ocean', 0, -160],
    ['North Pole', 90, 0],
    ['South Pole', -90, 0],
    ['Bering Strait', 65.8, -169],
    ['Null Island', 0, 0],
  ])('is a point in its surroundings: %s', (label, lat, lon) => {
    const map = draw({ label, lat, lon, isCountry: false });

    expect(map.country).toBeUndefined();
    expect(map.point).toEqual({ x: 150, y: 60 });
    expectSound(map);
  });
});

describe('the caption', () => {
  it.each([
    ['Map: Seoul, in South Korea.', SEOUL],
    ['Map: South Korea.', country('KR')],
    ['Map: Singapore.', city('Singapore', 1.29, 103.85, 'SG', 'Singapore')],
    ['Map: Black Sea.', { label: 'Black Sea', lat: 43, lon: 34, isCountry: false }],
  ])('says "%s"', (caption, where) => {
    expect(draw(where).caption).toBe(caption);
  });
});

describe('makeLocatorMap', () => {
  it('draws nothing where nobody knows where', () => {
    expect(makeLocatorMap(outlines, { ...SEOUL, lat: NaN })).toBeUndefined();
    expect(makeLocatorMap(outlines, { ...SEOUL, lon: NaN })).toBeUndefined();
  });

  it('draws the same each time', () => {
    expect(draw(SEOUL)).toEqual(draw(SEOUL));
  });

  it('leaves out what is not in sight', () => {
    const { left, right, top, bottom } = extentOf(draw(SEOUL).land);

    expect(Math.min(left, top)).toBeGreaterThan(-5);
    expect(right).toBeLessThan(305);
    expect(bottom).toBeLessThan(125);
  });

  it('is fast once it is warm', () => {
    const times = countries.map(({ iso2 }) => {
      const start = performance.now();
      draw(country(iso2));
      return performance.now() - start;
    });

    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(5);
  });
});
