import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, MAX_GAP_MS, noTrack, speedOf, type Sample } from '../../lib/speed.ts';

const speedAfter = (...samples: readonly [x: number, y: number, time: number][]): number =>
  speedOf(samples.map(([x, y, time]): Sample => ({ x, y, time })).reduce(follow, noTrack));

describe('the speed of a pointer', () => {
  it('is the way of its last two moves over their time', () => {
    expect(speedAfter([900, 0, 0], [0, 0, 16], [8, 0, 32], [8, 6, 48])).toBeCloseTo(14 / 32);
  });

  it('is nothing before it has moved, and nothing at rest', () => {
    expect(speedAfter([5, 5, 100])).toBe(0);
    expect(speedAfter([5, 5, 100], [5, 5, 116])).toBe(0);
  });

  it('begins anew after a gap: what was before a pause tells nothing of now', () => {
    expect(speedAfter([0, 0, 0], [100, 0, 16], [200, 0, 17 + MAX_GAP_MS])).toBe(0);
    expect(speedAfter([0, 0, 0], [100, 0, 17 + MAX_GAP_MS], [108, 0, 33 + MAX_GAP_MS])).toBe(0.5);
  });

  it('counts a way back as way', () => {
    expect(speedAfter([0, 0, 0], [16, 0, 16], [0, 0, 32])).toBe(1);
  });

  it('is unknown, so nothing, once the clock has shown to be coarse', () => {
    expect(speedAfter([0, 0, 100], [300, 0, 100])).toBe(0);
    expect(speedAfter([0, 0, 100], [300, 0, 100], [600, 0, 116], [900, 0, 132])).toBe(0);
  });

  it('is unknown where a clock runs in steps of 100 ms', () => {
    expect(speedAfter([0, 0, 0], [300, 0, 100], [600, 0, 200])).toBe(0);
  });

  it('does not believe a clock that goes back', () => {
    expect(speedAfter([0, 0, 500], [300, 0, 16])).toBe(0);
  });

  it('is never negative, nor more than the fastest move that counts', () => {
    const moves = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 500 }),
        y: fc.nat(500),
        gap: fc.integer({ min: 1, max: 60 }),
      }),
    );
    fc.assert(
      fc.property(moves, (list) => {
        let time = 0;
        const samples = list.map(({ x, y, gap }): Sample => ({ x, y, time: (time += gap) }));
        const fastest = samples.map((now, index) => {
          const before = samples[index - 1] ?? now;
          return now === before
            ? 0
            : Math.hypot(now.x - before.x, now.y - before.y) / (now.time - before.time);
        });

        const speed = speedOf(samples.reduce(follow, noTrack));

        expect(speed).toBeGreaterThanOrEqual(0);
        expect(speed).toBeLessThanOrEqual(Math.max(0, ...fastest) + 1e-9);
      }),
    );
  });
});
