/**
 * Readable text of a page in blocks. A block is one run of text that a reader reads as one: it goes across inline
 * elements and stops where the line or the paragraph does.
 */
import { LINE_BREAK } from '../line-break.ts';
import { isExcluded, isInline, lineOf } from './readable.ts';
import type { ShadowRoots } from './shadow-roots.ts';

interface Segment {
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

/** Longer runs are cut at white space, so that no single message or scan gets long. */
const MAX_BLOCK_LENGTH = 20_000;
const LONGEST_WORD = 200;
/** Stands for an excluded inline element: no name runs across it. */
const GAP = '\uFFFC';

class LineEnd {
  readonly outer: Element;
  constructor(outer: Element) {
    this.outer = outer;
  }
}

/**
 * @param reach `line`: only the root's own line, not the blocks inside it
 * @param onElement told of each element that is read, before what is in it
 * @returns blocks in document order; a generator, so that a caller can stop for breath anywhere
 */
export function* collectBlocks(
  root: Element,
  reach: 'all' | 'line' = 'all',
  onElement: (element: Element) => void = () => undefined,
): Generator<Block, void, void> {
  const builder = new BlockBuilder(lineOf(root) ?? root);
  // A stack instead of recursion: pages nest deeper than call stacks go.
  const stack: (Node | LineEnd)[] = [];
  const enter = (element: Element): void => {
    onElement(element);
    pushContents(stack, element, builder.line);
  };
  enter(root);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step instanceof LineEnd) yield* builder.moveTo(step.outer);
    else if (step.nodeType === Node.TEXT_NODE) yield* builder.append(step as Text);
    else if (step.nodeType === Node.ELEMENT_NODE) yield* visit(step as Element, builder, stack, reach, enter);
  }
  yield* builder.flush();
}

function* visit(
  element: Element,
  builder: BlockBuilder,
  stack: (Node | LineEnd)[],
  reach: 'all' | 'line',
  enter: (element: Element) => void,
): Generator<Block, void, void> {
  if (element.localName === 'br') builder.addFiller(LINE_BREAK);
  else if (isExcluded(element)) builder.addFiller(GAP);
  else if (isInline(element)) {
    // "China<sup>1</sup>": a footnote's number is no part of the word before it.
    if (element.localName === 'sup' || element.localName === 'sub') builder.addFiller(GAP);
    enter(element);
  } else if (reach === 'line') yield* builder.flush();
  else {
    stack.push(new LineEnd(builder.line));
    yield* builder.moveTo(element);
    enter(element);
  }
}

/** What an element shows of its own comes from its shadow root; what the page put into it may be shown in the midst of that. */
function pushContents(stack: (Node | LineEnd)[], parent: Element, line: Element): void {
  pushChildren(stack, parent);
  if (!parent.shadowRoot) return;
  stack.push(new LineEnd(line));
  pushChildren(stack, parent.shadowRoot);
  stack.push(new LineEnd(line));
}

function pushChildren(stack: (Node | LineEnd)[], parent: ParentNode): void {
  for (let child = parent.lastChild; child; child = child.previousSibling) stack.push(child);
}

class BlockBuilder {
  line: Element;
  #text = '';
  #segments: Segment[] = [];

  constructor(line: Element) {
    this.line = line;
  }

  *moveTo(line: Element): Generator<Block, void, void> {
    yield* this.flush();
    this.line = line;
  }

  addFiller(filler: string): void {
    if (this.#text !== '') this.#text += filler;
  }

  *append(node: Text): Generator<Block, void, void> {
    const { data } = node;
    const isFull = this.#text.length + data.length > MAX_BLOCK_LENGTH;
    if (isFull && (/\s$/.test(this.#text) || /^\s/.test(data))) yield* this.flush();
    for (let nodeStart = 0; nodeStart < data.length;) {
      const nodeEnd = cutAt(data, nodeStart, MAX_BLOCK_LENGTH - this.#text.length);
      this.#segments.push({ node, nodeStart, textStart: this.#text.length, length: nodeEnd - nodeStart });
      this.#text += data.slice(nodeStart, nodeEnd);
      if (nodeEnd < data.length) yield* this.flush();
      nodeStart = nodeEnd;
    }
  }

  *flush(): Generator<Block, void, void> {
    const block = { line: this.line, text: this.#text, segments: this.#segments };
    this.#text = '';
    this.#segments = [];
    if (/\S/.test(block.text)) yield block;
  }
}

/**
 * The end of a piece of about `room` characters: behind its last white space; where it has none, behind the next one, if it
 * is near; else right there. So a word that began in the node before is not cut.
 */
function cutAt(data: string, start: number, room: number): number {
  const limit = start + Math.max(room, 1);
  if (limit >= data.length) return data.length;
  for (let end = limit; end > start; end--) if (/\s/.test(data[end - 1] ?? '')) return end;
  const beyond = data.slice(limit, limit + LONGEST_WORD).search(/\s/);
  return beyond < 0 || room >= MAX_BLOCK_LENGTH ? limit : limit + beyond;
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

export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where a stretch of a block's text stands in the page. The end stays in the last node that the stretch touches.
 * @param start UTF-16 offset into the block's text; `end` exclusive
 */
export function locate(
  { segments }: Block,
  start: number,
  end: number,
): { start: TextPoint; end: TextPoint; nodes: Text[] } {
  const first = lastStartingBefore(segments, start);
  const last = lastStartingBefore(segments, end - 1);
  return {
    start: pointIn(segments, first, start),
    end: pointIn(segments, last, end),
    nodes: segments.slice(first, last + 1).map(({ node }) => node),
  };
}

function pointIn(segments: readonly Segment[], index: number, offset: number): TextPoint {
  const segment = segments[index];
  if (!segment) throw new RangeError(`no text at ${offset}`);
  return { node: segment.node, offset: segment.nodeStart + offset - segment.textStart };
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
