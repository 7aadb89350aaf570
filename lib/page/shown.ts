/** What a reader can see. All of these ask for layout: call them for what is about to be painted or listed, not for all. */
import { parentOf } from './composed.ts';
import type { Block } from './block.ts';
import { rectsOf } from './hit-test.ts';
import type { Mark } from './mark-store.ts';

/** Neither hidden, nor transparent, nor moved off the page, nor shrunk to a pixel for screen readers only. */
export function isShown(mark: Mark): boolean {
  const parent = parentOf(mark.startContainer);
  if (parent?.checkVisibility(WAYS_TO_HIDE) !== true) return false;
  const [text] = rectsOf(mark);
  if (!text || text.right + scrollX <= 0 || !hasSize(text) || !hasSize(boxOf(parent))) return false;
  return parent === mark.line || hasSize(boxOf(mark.line));
}

const WAYS_TO_HIDE = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };
const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const hasSize = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

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
