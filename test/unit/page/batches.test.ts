import { describe, expect, it } from 'vitest';
import { batches } from '../../../lib/page/batches.ts';
import type { Block } from '../../../lib/page/block.ts';

const blocksOf = (...lengths: readonly number[]): Block[] =>
  lengths.map((length) => ({ text: 'x'.repeat(length) }) as Block);

const lengths = (blocks: readonly Block[]): number[][] =>
  Array.from(batches(blocks), (batch) => batch.map(({ text }) => text.length));

describe('the batches of a page', () => {
  it('are none of an empty page', () => {
    expect(lengths([])).toEqual([]);
  });

  it('begin small, so that an answer comes soon', () => {
    expect(lengths(blocksOf(10_000, 6_000, 10_000, 20_000, 18_000, 10_000))).toEqual([
      [10_000, 6_000],
      [10_000, 20_000, 18_000],
      [10_000],
    ]);
  });

  it('cut no block', () => {
    expect(lengths(blocksOf(100_000, 5, 100_000))).toEqual([[100_000], [5], [100_000]]);
  });

  it('are of many blocks at most', () => {
    const sizes = lengths(blocksOf(...Array.from({ length: 2_000 }, () => 1))).map(({ length }) => length);

    expect(sizes).toEqual([800, 800, 400]);
  });
});
