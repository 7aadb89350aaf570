import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFigures, scaleTimes } from '../../../lib/cards/scale.ts';
import type { Figure } from '../../../lib/facts/schema.ts';

const figure = (bounds: Partial<Figure>): Figure => ({ series: 'ferries', of: 'in service', ...bounds });
const spansOf = (...figures: Partial<Figure>[]) => scaleFigures(figures.map(figure))?.spans;

describe('figures along one axis', () => {
  it('stand where their numbers are, from zero', () => {
    expect(scaleFigures([figure({ low: 20, high: 40 }), figure({ low: 80, high: 80 })])).toEqual({
      spans: [
        { from: 22.2, to: 44.4, start: 'bound', end: 'bound' },
        { from: 88.9, to: 88.9, start: 'bound', end: 'bound' },
      ],
      ticks: [
        { at: 0, label: '0' },
        { at: 50, label: '45' },
        { at: 100, label: '90' },
      ],
    });
  });

  it('say what is meant itself, what is passed, and what has no end', () => {
    expect(
      spansOf({ above: 20 }, { high: 40 }, { below: 40 })?.map(({ start, end }) => [start, end]),
    ).toEqual([
      ['beyond', 'open'],
      ['open', 'bound'],
      ['open', 'beyond'],
    ]);
  });

  it('reach over a whole order where only the order is told', () => {
    const order = { magnitude: 1_000, word: 'thousands' } as Figure['order'];

    expect(spansOf({ order }, { low: 1_000, high: 10_000 })?.map(({ from, to }) => [from, to])).toEqual([
      [5, 50],
      [5, 50],
    ]);
    expect(spansOf({ order })?.[0]).toMatchObject({ start: 'about', end: 'about' });
  });

  it('stand on an axis of powers of ten where the smallest would be a dot', () => {
    const scale = scaleFigures([figure({ high: 300_000, low: 300_000 }), figure({ low: 20, high: 20 })]);

    expect(scale?.ticks.map(({ label }) => label)).toEqual(['10', '1k', '100k']);
    expect(scale?.spans[1]?.from).toBeGreaterThan(5);
  });

  it('that are below zero, or that nobody gives, have no axis', () => {
    expect(scaleFigures([figure({ low: -4, high: 2 })])).toBeUndefined();
    expect(scaleFigures([])).toBeUndefined();
  });

  it('are in order on the axis whatever they are', () => {
    const number = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 8 }), (numbers) => {
        const spans = spansOf(...numbers.map((low) => ({ low, high: low }))) ?? [];

        const byNumber = spans.toSorted(
          (one, other) => (numbers[spans.indexOf(one)] ?? 0) - (numbers[spans.indexOf(other)] ?? 0),
        );
        const starts = byNumber.map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...spans.map(({ to }) => to))).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('times along one axis', () => {
  it('reach from the first day to the last', () => {
    expect(
      scaleTimes([
        { start: '2002-01-01', end: '2002-01-11' },
        { start: '2002-01-21', end: '2002-01-21' },
      ]),
    ).toEqual({
      spans: [
        { from: 0, to: 50, start: 'bound', end: 'bound' },
        { from: 100, to: 100, start: 'bound', end: 'bound' },
      ],
      ticks: [
        { at: 0, label: '1 January 2002' },
        { at: 100, label: '21 January 2002' },
      ],
    });
  });

  it('leave room for what began nobody says when', () => {
    expect(scaleTimes([{ end: '2002-01-11' }, { start: '2002-01-01', end: '2002-01-01' }])?.spans).toEqual([
      { from: 0, to: 100, start: 'open', end: 'bound' },
      { from: 20, to: 20, start: 'bound', end: 'bound' },
    ]);
  });

  it('of one day alone have none', () => {
    expect(scaleTimes([{ start: '2002-01-01', end: '2002-01-01' }])).toBeUndefined();
    expect(scaleTimes([])).toBeUndefined();
  });
});
