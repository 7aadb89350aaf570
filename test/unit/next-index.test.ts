import { describe, expect, it } from 'vitest';
import { nextIndex } from '../../lib/next-index.ts';

const HEIGHT = 100;
const at = (...tops: readonly (number | undefined)[]) =>
  tops.map((top) => (top === undefined ? undefined : { top, bottom: top + 10 }));

describe('the next mention', () => {
  it('is none where there is none', () => {
    expect(nextIndex([], -1, 1, HEIGHT)).toBe(-1);
  });

  it('is at first the first from the top of the screen on, or the last above its lower edge', () => {
    expect(nextIndex(at(-50, 20, 60, 150), -1, 1, HEIGHT)).toBe(1);
    expect(nextIndex(at(-50, 20, 60, 150), -1, -1, HEIGHT)).toBe(2);
  });

  it('is the one after the last, or before it', () => {
    expect(nextIndex(at(-50, 20, 60, 150), 2, 1, HEIGHT)).toBe(3);
    expect(nextIndex(at(-50, 20, 60, 150), 1, -1, HEIGHT)).toBe(0);
  });

  it('begins anew at the other end', () => {
    expect(nextIndex(at(20, 60), 1, 1, HEIGHT)).toBe(0);
    expect(nextIndex(at(20, 60), 0, -1, HEIGHT)).toBe(1);
    expect(nextIndex(at(-50, -20), -1, 1, HEIGHT)).toBe(0);
    expect(nextIndex(at(150, 170), -1, -1, HEIGHT)).toBe(1);
  });

  it('is looked for on the screen again where the reader has scrolled away', () => {
    expect(nextIndex(at(-250, -50, 60, 150), 0, 1, HEIGHT)).toBe(2);
  });

  it('passes over what has no box', () => {
    expect(nextIndex(at(undefined, 20), -1, 1, HEIGHT)).toBe(1);
  });
});
