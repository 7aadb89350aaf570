// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LocatorMap } from '../../../components/LocatorMap.tsx';
import { clear, draw, textOf } from '../support/render.ts';

const LAND = { width: 300, height: 120, land: 'M0 0l99 0l0 99z', caption: 'Map: Oslo, in Norway.' };
const COUNTRY = { ...LAND, country: 'M9 9l20 0l0 20z' };

afterEach(clear);

describe('LocatorMap', () => {
  it('is a picture that says what it shows', async () => {
    const box = await draw(<LocatorMap map={LAND} />);

    const picture = box.querySelector('svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).toBe('Map: Oslo, in Norway.');
  });

  it('is drawn in the units of its paths', async () => {
    const box = await draw(<LocatorMap map={LAND} />);

    expect(box.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 300 120');
  });

  it('says that borders are illustrative', async () => {
    const box = await draw(<LocatorMap map={LAND} />);

    expect(textOf(box.querySelector('figcaption'))).toBe('Borders are illustrative.');
  });

  it('draws the country over the land and the point over both', async () => {
    const box = await draw(<LocatorMap map={{ ...COUNTRY, point: { x: 12, y: 34.5 } }} />);

    const drawn = [...(box.querySelector('svg')?.children ?? [])];
    expect(drawn.map((shape) => shape.getAttribute('class'))).toEqual([
      'map-land',
      'map-country',
      'map-point',
    ]);
    expect(drawn.map((shape) => shape.getAttribute('d'))).toEqual([LAND.land, COUNTRY.country, null]);
    expect([drawn[2]?.getAttribute('cx'), drawn[2]?.getAttribute('cy')]).toEqual(['12', '34.5']);
  });

  it('draws only what there is', async () => {
    const box = await draw(<LocatorMap map={LAND} />);

    expect(box.querySelectorAll('.map-country, .map-point')).toHaveLength(0);
  });
});
