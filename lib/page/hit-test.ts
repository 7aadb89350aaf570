/** Which mark is under a point of the viewport. Cost does not grow with the number of marks. */
import { isShadowRoot } from './composed.ts';
import type { Mark, MarkStore } from './mark-store.ts';

export interface Hit {
  readonly mark: Mark;
  /** The part of the mark under the point: a mark broken over two lines has two. In CSS pixels of the viewport. */
  readonly rect: DOMRect;
}

/**
 * @param isWanted which marks count at all
 * @param painted the marks on the screen, a few dozen: looked through where something without text lies over the text, as
 *   the stretched link of a teaser does
 */
export function hitTest(
  document: Document,
  store: MarkStore,
  point: { x: number; y: number },
  isWanted: (mark: Mark) => boolean,
  painted: Iterable<Mark>,
): Hit | undefined {
  const shadowRoots = [...rootsOf(painted)].filter(isShadowRoot);
  const node = document.caretPositionFromPoint(point.x, point.y, { shadowRoots })?.offsetNode;
  for (const mark of node?.nodeType === Node.TEXT_NODE ? store.in(node as Text) : painted) {
    // The caret snaps to the nearest text, also from margins: only the drawn text itself counts.
    const rect = isWanted(mark) ? rectsOf(mark).find((candidate) => contains(candidate, point)) : undefined;
    if (rect) return { mark, rect };
  }
  return undefined;
}

/** Of the document and its shadow roots, those in which marks are. */
export function rootsOf(marks: Iterable<Mark>): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>();
  for (const { range } of marks) {
    const root = range.startContainer.getRootNode();
    if (root instanceof Document || isShadowRoot(root)) roots.add(root);
  }
  return roots;
}

/** A Range lives for this one measurement and is let go at once. */
export function rectsOf({ range }: Pick<Mark, 'range'>): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return [];
  const measure = document.createRange();
  try {
    measure.setStart(startContainer, startOffset);
    measure.setEnd(endContainer, endOffset);
    return [...measure.getClientRects()];
  } catch {
    // The text got shorter since; its mutation is on the way to the observer.
    return [];
  }
}

function contains({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
