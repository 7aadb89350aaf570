import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readOutlines, ringArea, type PackedOutlines, type Ring } from '../../../lib/gazetteer/outlines.ts';
import { compileOutlines } from '../../../scripts/gazetteer/outlines.ts';

const packed = compileOutlines();
const outlines = readOutlines(packed);

/** By the crossings of a line eastwards. https://en.wikipedia.org/wiki/Point_in_polygon */
function isInRing({ lon, lat }: Ring, x: number, y: number): boolean {
  let isIn = false;
  for (let at = 0, before = lon.length - 1; at < lon.length; before = at++) {
    const [ax, ay, bx, by] = [lon[before] ?? 0, lat[before] ?? 0, lon[at] ?? 0, lat[at] ?? 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  }
  return isIn;
}

/** Codes of the countries that are drawn there; holes take away what they lie in. */
const drawnAt = (lat: number, lon: number): string[] =>
  [...outlines]
    .filter(([, rings]) => rings.filter((ring) => isInRing(ring, lon, lat)).length % 2 === 1)
    .map(([code]) => code);

describe('packed outlines', () => {
  it('are small', () => {
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(40_000);
  });

  it('are the same each time', () => {
    expect(JSON.stringify(compileOutlines())).toBe(JSON.stringify(packed));
  });
});

describe('readOutlines', () => {
  const square: PackedOutlines = {
    codes: 'AA,BB',
    counts: '1,2',
    lengths: '4,3,4',
    lon: '0,20,0,-20,0,10,0,-10,40,0,-40',
    lat: '0,0,20,0,-20,0,10,-10,0,40,0',
  };

  it('gives each country its rings, the largest first, in degrees', () => {
    const read = readOutlines(square);

    expect([...read.keys()]).toEqual(['AA', 'BB']);
    expect([...(read.get('AA')?.[0]?.lon ?? [])]).toEqual([0, 1, 1, 0]);
    expect([...(read.get('AA')?.[0]?.lat ?? [])]).toEqual([0, 0, 1, 1]);
    expect(read.get('BB')?.map(({ lon }) => lon.length)).toEqual([4, 3]);
  });

  it('measures rings', () => {
    const ring = readOutlines(square).get('AA')?.[0];

    expect(ring).toMatchObject({ west: 0, east: 1, south: 0, north: 1 });
    expect(ring?.area).toBeCloseTo(1, 3);
  });
});

describe('the world', () => {
  it('has every country of the atlas under a code of its own', () => {
    // 177 shapes, less Somaliland and Northern Cyprus, and with French Guiana and Svalbard.
    expect(outlines.size).toBe(177);
    expect([...outlines.keys()].filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it.each([...outlines])('has a shape without gaps: %s', (_, rings) => {
    expect(rings.length).toBeGreaterThan(0);
    for (const { lon, lat } of rings) {
      expect(lon.length).toBeGreaterThanOrEqual(3);
      expect([...lon, ...lat].every(Number.isFinite)).toBe(true);
    }
  });

  it('has no ring that jumps at the date line', () => {
    const longest = ({ lon }: Ring): number =>
      Math.max(...lon.map((degrees, at) => Math.abs(degrees - (lon.at(at - 1) ?? 0))));
    const jumps = [...outlines].filter(([, rings]) => rings.some((ring) => longest(ring) > 60));

    // All around the pole: its closing edge is the pole itself.
    expect(jumps.map(([code]) => code)).toEqual(['AQ']);
  });

  it('runs holes the other way round than land', () => {
    const areas = outlines.get('ZA')?.map(({ lon, lat }) => Math.sign(ringArea(lon, lat)));

    expect(areas).toEqual([-1, 1]);
    expect(drawnAt(-29.5, 28.2)).toEqual(['LS']);
  });
});

describe('disputed borders', () => {
  it.each([
    ['UA', 'Simferopol', 44.95, 34.1],
    ['UA', 'Sevastopol', 44.62, 33.65],
    ['UA', 'Donetsk', 48, 37.8],
    ['SY', 'the Golan Heights', 33, 35.75],
    ['PS', 'East Jerusalem', 31.79, 35.25],
    ['PS', 'Ramallah', 31.9, 35.2],
    ['PS', 'Gaza', 31.45, 34.45],
    ['SO', 'Hargeisa', 9.56, 44.06],
    ['CY', 'Kyrenia', 35.3, 33.3],
    ['GE', 'Sukhumi', 43, 41.1],
    ['GE', 'Tskhinvali', 42.2, 43.97],
    ['MD', 'Tiraspol', 46.84, 29.6],
    ['AZ', 'Stepanakert', 39.82, 46.75],
    ['EH', 'Laayoune', 27.1, -13.1],
    ['EH', 'Tifariti', 26.2, -10.6],
    ['XK', 'Pristina', 42.66, 21.16],
    ['TW', 'Taipei', 25, 121.4],
    ['GY', 'Essequibo', 6.8, -59.5],
    ['FK', 'Stanley', -51.7, -58.5],
    ['IN', 'Srinagar', 34.08, 74.8],
    ['PK', 'Gilgit', 35.9, 74.3],
    ['CN', 'Aksai Chin', 35.2, 79.3],
    ['RU', 'Iturup', 45, 147.9],
    ['EG', 'Halaib', 22.4, 36],
    ['SD', 'Abyei', 9.6, 28.4],
  ])('draw with %s: %s', (code, _, lat, lon) => {
    expect(drawnAt(lat, lon)).toEqual([code]);
  });

  it('leave no gap where they were moved', () => {
    for (const lon of [35.6, 35.62, 35.64, 35.66, 35.7, 35.8]) expect(drawnAt(33.1, lon)).toHaveLength(1);
  });
});

describe('parts with a code of their own', () => {
  it.each([
    ['GF', 4, -53],
    ['SJ', 78.5, 16],
    ['FR', 42.1, 9.1],
    ['NO', 61, 9],
  ])('%s', (code, lat, lon) => {
    expect(drawnAt(lat, lon)).toEqual([code]);
  });
});
