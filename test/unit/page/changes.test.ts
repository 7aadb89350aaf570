// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../lib/page/block.ts';
import { Changes, type Moment } from '../../../lib/page/changes.ts';
import { blocksOf } from '../support/page.ts';

let changes: Changes;
let blocks: Block[];
let before: Moment;
const holds = vi.fn<(node: Node) => boolean>();
const page = { holds };

const areFresh = (): boolean[] => blocks.map((block) => changes.isFreshSince(before, block, page));
const torn = (): string[] => Array.from(changes.tornSince(before, blocks), ({ id }) => id);

beforeEach(() => {
  changes = new Changes();
  blocks = blocksOf('<p id="a">Oslo</p><p id="b">Bergen</p>');
  before = changes.now;
  holds.mockReset().mockReturnValue(true);
});

describe('what has changed since a moment', () => {
  it('is nothing where the page does nothing: no block is even compared', () => {
    expect(areFresh()).toEqual([true, true]);
    expect(holds).not.toHaveBeenCalled();
    expect(torn()).toEqual([]);
  });

  it('is what the page no longer holds, once it has lost anything', () => {
    Object.assign(blocks[1]?.segments[0]?.node ?? {}, { data: 'Tromsø' });
    changes.countLoss();

    expect(areFresh()).toEqual([true, false]);
    expect(torn()).toEqual([]);
  });

  it('is a line into which something was put, as long as it is in the page', () => {
    for (const { line } of blocks) changes.countInsertion(line);
    blocks[0]?.line.remove();

    expect(torn()).toEqual(['b']);
    expect(areFresh()).toEqual([true, true]);
  });

  it('is nothing of what happened before', () => {
    changes.countInsertion(blocks[0]?.line as Element);
    changes.countLoss();
    before = changes.now;

    expect(torn()).toEqual([]);
    expect(areFresh()).toEqual([true, true]);
    expect(holds).not.toHaveBeenCalled();
  });
});
