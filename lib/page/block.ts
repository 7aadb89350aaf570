/** A stretch of a page's text that a reader reads as one, and where in the page each part of it stands. */
import { lineOf } from './readable.ts';
import type { ShadowRoots } from './shadow-roots.ts';

export interface Segment {
  readonly node: Text;
  /** Where this piece starts, in its node and in the block's text. */
  readonly nodeStart: number;
  readonly textStart: number;
  /** UTF-16 code units. */
  readonly length: number;
}

export interface Block {
  /** The element whose line it is. */
  readonly line: Element;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * Whether the page still holds the block's text where it was collected. What was moved into a shadow root that nobody
 * watches is out of sight. Does not tell whether something was put between its pieces.
 */
export function isFresh({ line, text, segments }: Block, page: Pick<ShadowRoots, 'holds'>): boolean {
  return segments.every(
    ({ node, nodeStart, textStart, length }) =>
      lineOf(node) === line &&
      page.holds(node) &&
      node.data.startsWith(text.slice(textStart, textStart + length), nodeStart),
  );
}

/** Where words stand: what a StaticRange is made of. Thousands are known, a few dozen are ever painted. */
export interface Stretch {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
  /** The nodes that they stand in, where they are several: see `nodesOf`. */
  readonly joined?: readonly Text[];
}

/** Most words stand in one node, and there are thousands of them: no list is kept for those. */
export const nodesOf = ({ joined, startContainer }: Stretch): readonly Text[] => joined ?? [startContainer];

/**
 * Where a part of a block's text stands in the page. The end stays in the last node that it touches.
 * @param start UTF-16 offset into the block's text; `end` exclusive
 */
export function locate({ segments }: Block, start: number, end: number): Stretch {
  const first = lastStartingBefore(segments, start);
  const last = lastStartingBefore(segments, end - 1);
  const [from, to] = [segments[first], segments[last]];
  if (!from || !to) throw new RangeError(`no text at ${start}`);
  return {
    startContainer: from.node,
    startOffset: from.nodeStart + start - from.textStart,
    endContainer: to.node,
    endOffset: to.nodeStart + end - to.textStart,
    ...(first < last && { joined: segments.slice(first, last + 1).map(({ node }) => node) }),
  };
}

function lastStartingBefore(segments: readonly Segment[], offset: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.textStart ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
