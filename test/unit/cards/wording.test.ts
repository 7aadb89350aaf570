import { describe, expect, it } from 'vitest';
import { formatAttribution, formatFigure, formatSaid } from '../../../lib/cards/wording.ts';
import type { Attribution, Time } from '../../../lib/facts/schema.ts';

describe('formatFigure', () => {
  const words = (bounds: object): string => formatFigure({ series: 'ferries', of: 'in service', ...bounds });

  it.each([
    [{ low: 20, high: 20 }, '20'],
    [{ low: 0, high: 0 }, '0'],
    [{ low: 20, high: 30 }, '20–30'],
    [{ high: 300_000 }, 'up to 300,000'],
    [{ low: 1_500 }, 'at least 1,500'],
    [{ above: 20 }, 'more than 20'],
    [{ below: 50 }, 'fewer than 50'],
    [{ above: 20, below: 50 }, 'more than 20, fewer than 50'],
    [{ above: 20, high: 50 }, 'more than 20, up to 50'],
    [{ low: 20, below: 50 }, 'at least 20, fewer than 50'],
    [{ low: 2.5, high: 2.5 }, '2.5'],
    [{ order: { word: 'tens of thousands', magnitude: 10_000 } }, 'tens of thousands'],
    [{ above: 200, order: { word: 'hundreds', magnitude: 100 } }, 'hundreds (more than 200)'],
  ])('says %j as "%s"', (bounds, text) => {
    expect(words(bounds)).toBe(text);
  });

  it('says all digits that the source gives', () => {
    expect(words({ low: 0.0125, high: 0.0125 })).toBe('0.0125');
  });
});

describe('formatAttribution', () => {
  it.each<[string, Attribution, string | undefined]>([
    ['the document itself', { kind: 'document' }, undefined],
    ['harbour workers', { kind: 'group', label: 'harbour workers' }, undefined],
    ['Ada Berg, harbour master', { kind: 'person', name: 'Ada Berg', role: 'harbour master' }, undefined],
    [
      'Ada Berg, harbour master, Oslo',
      { kind: 'person', name: 'Ada Berg', role: 'harbour master', group: 'oslo' },
      'Oslo',
    ],
    ['unnamed sailor', { kind: 'anonymous', role: 'sailor' }, undefined],
    [
      'unnamed sailor (asked not to be named)',
      { kind: 'anonymous', role: 'sailor', condition: 'asked not to be named' },
      undefined,
    ],
  ])('says "%s"', (text, attribution, group) => {
    expect(formatAttribution(attribution, group)).toBe(text);
  });
});

describe('formatSaid', () => {
  const said = (time: Partial<Time>) =>
    formatSaid({ kind: 'group', label: 'sailors', said: { precision: 'day', wording: 'stated', ...time } });

  it('names the day on which the source spoke', () => {
    expect(said({ start: '2020-05-04', end: '2020-05-04' })).toBe('4 May 2020');
  });

  it.each([{ start: '2020-05-01', end: '2020-05-04' }, { end: '2020-05-04' }, { start: '2020-05-04' }])(
    'names no day where the document gives none: %j',
    (time) => {
      expect(said(time)).toBeUndefined();
    },
  );

  it.each<Attribution>([{ kind: 'document' }, { kind: 'anonymous', role: 'sailor' }])(
    'is silent where $kind has no time',
    (attribution) => {
      expect(formatSaid(attribution)).toBeUndefined();
    },
  );
});
