// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ProfileList } from '../../../components/ProfileList.tsx';
import { clear, draw, textOf, textsOf } from '../support/render.ts';

const OWN = 'Dateline’s own table';
const LINES = [
  { label: 'Capital', value: 'Oslo', source: OWN },
  { label: 'Population', value: 'about 5,500,000', source: 'GeoNames' },
  { label: 'Languages', value: 'Norwegian, Sami', source: OWN },
];

afterEach(clear);

describe('ProfileList', () => {
  it('pairs labels with values, in order', async () => {
    const box = await draw(<ProfileList lines={LINES} />);

    const pairs = [...box.querySelectorAll('dl > div')].map((pair) => textsOf(pair, 'dt, dd'));
    expect(pairs).toEqual(LINES.map(({ label, value }) => [label, value]));
  });

  it('credits each source once, in order of first appearance', async () => {
    const box = await draw(<ProfileList lines={LINES} />);

    expect(textOf(box.querySelector('.profile-source'))).toBe('From: Dateline’s own table, GeoNames.');
  });

  it('is nothing where nothing is known', async () => {
    const box = await draw(<ProfileList lines={[]} />);

    expect(box.children).toHaveLength(0);
  });
});
