import { expect, it } from 'vitest';
import { badgeText } from '../../../entrypoints/background/badge.ts';

it.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1_000, '999+'],
])('a badge for %d mentions says "%s"', (total, text) => {
  expect(badgeText(total)).toBe(text);
});
