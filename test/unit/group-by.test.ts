import { describe, expect, it } from 'vitest';
import { groupBy } from '../../lib/group-by.ts';

describe('groupBy', () => {
  it('makes groups in order of first appearance, each in its items’ order', () => {
    const groups = groupBy(['pear', 'plum', 'apple', 'peach', 'apricot'], (word) => word[0]);

    expect([...groups]).toEqual([
      ['p', ['pear', 'plum', 'peach']],
      ['a', ['apple', 'apricot']],
    ]);
  });

  it('takes any key as it is', () => {
    const groups = groupBy([1, '1', 1, undefined], (item) => item);

    expect([...groups.keys()]).toEqual([1, '1', undefined]);
    expect(groups.get(1)).toEqual([1, 1]);
  });

  it('makes no groups of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });

  it('reads what can be gone through only once', () => {
    const once = new Set([1, 2, 3]).values();

    expect(groupBy(once, (n) => n % 2)).toEqual(
      new Map([
        [1, [1, 3]],
        [0, [2]],
      ]),
    );
  });
});
