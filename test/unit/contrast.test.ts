import { describe, expect, it } from 'vitest';
import { contrast, contrastOnPages } from '../../lib/contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d, as WCAG has it', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it.each([
    ['#2f7fd1', 'good'],
    ['#b5651d', 'good'],
    ['#0a2540', 'light'],
    ['#ffe9a8', 'dark'],
    ['#000000', 'light'],
    ['#ffffff', 'dark'],
  ] as const)('of %s on pages: %s', (colour, verdict) => {
    expect(contrastOnPages(colour).verdict).toBe(verdict);
  });
});
