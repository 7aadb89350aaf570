import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeDeltas,
  decodeNumbers,
  decodeRuns,
  encodeDeltas,
  encodeRuns,
} from '../../../lib/gazetteer/columns.ts';

const numbers = fc.array(fc.integer());
const runs = fc
  .array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 40 })))
  .map((parts) => parts.flatMap(([number, length]) => Array<number>(length).fill(number)));

describe('deltas', () => {
  it.each([
    [[], ''],
    [[0], '0'],
    [[5, 5, 3], '5,0,-2'],
    [[-7, -10, 0], '-7,-3,10'],
  ])('of %j are "%s"', (list, text) => {
    expect(encodeDeltas(list)).toBe(text);
    expect([...decodeDeltas(text)]).toEqual(list);
  });

  it('give back what was put in', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect([...decodeDeltas(encodeDeltas(list))]).toEqual(list);
      }),
    );
  });
});

describe('runs', () => {
  it.each([
    [[], ''],
    [[7], '7,1'],
    [[7, 7, 7, 1], '7,3,1,1'],
    [[1, 7, 1], '1,1,7,1,1,1'],
    [[-2, -2], '-2,2'],
    [[0, 0, 0, 0], '0,4'],
  ])('of %j are "%s"', (list, text) => {
    expect(encodeRuns(list)).toBe(text);
    expect([...decodeRuns(text)]).toEqual(list);
  });

  it('give back what was put in', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, runs), (list) => {
        expect([...decodeRuns(encodeRuns(list))]).toEqual(list);
      }),
    );
  });

  it('never put two runs of one number side by side', () => {
    fc.assert(
      fc.property(runs, (list) => {
        const heads = encodeRuns(list)
          .split(',')
          .filter((_, at) => at % 2 === 0);

        expect(heads.filter((head, at) => at > 0 && head === heads[at - 1])).toEqual([]);
      }),
    );
  });
});

describe('decodeNumbers', () => {
  it.each([
    ['', []],
    ['0', [0]],
    ['-1', [-1]],
    ['12,-345,6', [12, -345, 6]],
    ['2147483647,-2147483648', [2147483647, -2147483648]],
  ])('reads "%s"', (text, list) => {
    expect([...decodeNumbers(text)]).toEqual(list);
  });

  it('reads what join has written', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect([...decodeNumbers(list.join())]).toEqual(list);
      }),
    );
  });

  it('reads a column of a million', () => {
    const list = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 100_003);

    const read = decodeNumbers(list.join());

    expect(read).toHaveLength(list.length);
    expect(list.filter((number, at) => number !== read[at])).toEqual([]);
  });
});
