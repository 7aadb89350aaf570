import { describe, expect, it } from 'vitest';
import { Pace } from '../../../lib/page/pace.ts';

/** Pauses, in seconds, that a page has to keep which wants to be read again at once, always. */
function pauses(pace: Pace, readings: number): number[] {
  let now = 0;
  return Array.from({ length: readings }, () => {
    const wait = Math.max(0, pace.notBefore - now);
    now += wait;
    pace.count(now);
    return wait / 1_000;
  });
}

describe('the pace of reading a page that never rests', () => {
  it('is full at first, and slower and slower up to a minute', () => {
    expect(pauses(new Pace(), 30)).toEqual([
      ...Array<number>(20).fill(0),
      2,
      4,
      8,
      16,
      32,
      60,
      60,
      60,
      60,
      60,
    ]);
  });

  it('is full again when the reader does something', () => {
    const pace = new Pace();
    pauses(pace, 30);

    pace.reset();

    expect(pauses(pace, 20)).toEqual(Array<number>(20).fill(0));
  });
});
