/** A ring around a mention, in our own layer: nothing of the page changes. */
import type { Box } from '../../lib/cards/card-view.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Between text and ring, in CSS pixels. */
const PADDING = 2;

/** @param boxes one a line; none: no ring */
export function drawRing(ring: HTMLElement, boxes: readonly Box[]): void {
  ring.replaceChildren(
    ...boxes.map(({ left, top, right, bottom }) => {
      const part = ring.ownerDocument.createElementNS(XHTML, 'div');
      part.className = 'ring';
      Object.assign(part.style, {
        left: `${left - PADDING}px`,
        top: `${top - PADDING}px`,
        width: `${right - left + 2 * PADDING}px`,
        height: `${bottom - top + 2 * PADDING}px`,
      });
      return part;
    }),
  );
}
