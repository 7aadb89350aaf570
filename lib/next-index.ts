/** Which mention comes next. Pure: boxes in reading order in, an index out. */

type Extent = { readonly top: number; readonly bottom: number } | undefined;

/**
 * @param last index of the mention to go on from, or -1. One that has been scrolled out of sight is left behind.
 * @param height of the viewport, from 0
 * @returns -1 where there is no mention. Past either end it begins anew at the other.
 */
export function nextIndex(boxes: readonly Extent[], last: number, direction: 1 | -1, height: number): number {
  const count = boxes.length;
  if (count === 0) return -1;
  const from = boxes[last];
  if (from && from.bottom > 0 && from.top < height) return (last + direction + count) % count;
  const isAhead = (box: Extent): boolean => box !== undefined && box.bottom > 0;
  const isBehind = (box: Extent): boolean => box !== undefined && box.top < height;
  const found = direction === 1 ? boxes.findIndex(isAhead) : boxes.findLastIndex(isBehind);
  return found >= 0 ? found : direction === 1 ? 0 : count - 1;
}
