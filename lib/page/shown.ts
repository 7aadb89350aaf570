/** What a reader can see. All of these ask for layout: call them for what is about to be painted or listed, not for all. */
import type { Block } from './collect.ts';
import type { Mark } from './mark-store.ts';

/** Neither hidden nor shrunk to a pixel for screen readers only. */
export function isShown({ nodes, line }: Mark): boolean {
  const parent = nodes[0]?.parentElement;
  if (parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) !== true)
    return false;
  const { width, height } = line.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** Blocks in document order, beginning with the first that is not above the viewport. */
export function rotateToViewport(blocks: readonly Block[]): readonly Block[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.line.getBoundingClientRect().bottom ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return low === 0 || low === blocks.length ? blocks : [...blocks.slice(low), ...blocks.slice(0, low)];
}
