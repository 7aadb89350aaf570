/** From mention to mention by key. */
import { nextIndex } from '../../lib/next-index.ts';
import type { Anchor } from '../../lib/cards/card-view.ts';
import { rectsOf } from '../../lib/page/hit-test.ts';
import { isBefore } from '../../lib/page/reading-order.ts';
import { scrollToBox } from '../../lib/page/scroll-to-box.ts';

/** Begins at the viewport, and again where the reader has scrolled away from the last one. Scrolls at once: no motion. */
export function stepTo<T extends Anchor>(
  document: Document,
  marks: readonly T[],
  last: T | undefined,
  direction: 1 | -1,
): T | undefined {
  const order = marks.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  const boxes = order.map((mark) => rectsOf(mark)[0]);
  const index = nextIndex(boxes, last ? order.indexOf(last) : -1, direction, innerHeight);
  const mark = order[index];
  if (mark) scrollToBox(document, mark.startContainer, () => rectsOf(mark)[0]);
  return mark;
}
