/** Brings a part of a text into view, in whatever scrolls around it, without moving more than is needed. */
import { parentOf } from './composed.ts';

/** From the edges, in CSS pixels: room for a card on one side. */
const MARGIN = 80;

/**
 * @param node what holds the text
 * @param measure where the part stands now
 */
export function scrollToBox(document: Document, node: Node, measure: () => DOMRect | undefined): void {
  const element = parentOf(node);
  // Also lays out what the browser has put off (`content-visibility`).
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (let box = element; box; box = parentOf(box)) {
    if (box.scrollHeight > box.clientHeight + 1) moveInto(box, box.getBoundingClientRect(), measure());
  }
  const { innerHeight, innerWidth } = document.defaultView ?? globalThis;
  const root = document.scrollingElement;
  if (root)
    moveInto(root, { top: 0, bottom: innerHeight, height: innerHeight, width: innerWidth }, measure());
}

type Frame = Pick<DOMRect, 'top' | 'bottom' | 'height' | 'width'>;

/** To the middle, if it is not well inside. An element that does not scroll stays where it is. */
function moveInto(scroller: Element, frame: Frame, part: DOMRect | undefined): void {
  if (!part) return;
  const margin = Math.min(MARGIN, frame.height / 4);
  if (part.top >= frame.top + margin && part.bottom <= frame.bottom - margin) return;
  const top = (part.top + part.bottom - frame.top - frame.bottom) / 2;
  scroller.scrollBy({ top, behavior: 'instant' });
}
