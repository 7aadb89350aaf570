/** Which mark is under a point of the viewport. Cost does not grow with the number of marks, or with the page. */
import type { Stretch } from './block.ts';
import type { Mark } from './mark-store.ts';
import { lineOf } from './readable.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hit {
  readonly mark: Mark;
  /** The part of the mark under the point: a mark broken over two lines has two. In CSS pixels of the viewport. */
  readonly rect: DOMRect;
}

/**
 * @param painted the marks on the screen, a few dozen
 * @param over the innermost element under the point, which the browser has found for its event: asking for what is under a
 *   point costs more than all of this
 */
export function hitTest(painted: readonly Mark[], point: Point, over: Element): Hit | undefined {
  const line = lineOf(over);
  const hit = hitAmong(
    painted.filter((mark) => mark.line === line),
    point,
  );
  if (hit || hasTextItself(over)) return hit;
  // Something without text lies over the text, as the stretched link of a teaser does.
  return hitAmong(onLinesAt(painted, point), point);
}

function hitAmong(marks: readonly Mark[], point: Point): Hit | undefined {
  for (const mark of marks) {
    const rect = rectsOf(mark).find((candidate) => contains(candidate, point));
    if (rect) return { mark, rect };
  }
  return undefined;
}

const hasTextItself = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data));

/** Each line is measured once, which is cheaper than each of its marks. */
function onLinesAt(marks: readonly Mark[], point: Point): Mark[] {
  const isThere = new Map<Element, boolean>();
  return marks.filter(({ line }) => {
    const known = isThere.get(line) ?? contains(line.getBoundingClientRect(), point);
    isThere.set(line, known);
    return known;
  });
}

/**
 * One for all measurements. Browsers visit each Range on each change of the page until it is collected: with thousands that were
 * let go and not collected yet, 1,000 removals took 140 ms in Chromium. In between it stands where no change is near.
 */
let measure: Range | undefined;

export function rectsOf({ startContainer, startOffset, endContainer, endOffset }: Stretch): DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = (measure ??= startContainer.ownerDocument.createRange());
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return [...range.getClientRects()];
  } catch {
    // The text got shorter since; its mutation is on the way to the observer.
    return [];
  } finally {
    range.setStart(startContainer.ownerDocument, 0);
    range.collapse(true);
  }
}

function contains({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
