/**
 * Readable text of a page in blocks. A block goes across inline elements and stops where the line or the paragraph does.
 *
 * Runs once in each page, so before any compiler has seen it: plain loops, and each element asked as little as can be.
 */
import { LINE_BREAK } from '../line-break.ts';
import type { Block, Segment } from './block.ts';
import { isExcluded, isInline, lineOf } from './readable.ts';

/** Longer runs are cut at white space, so that no single message or scan gets long. */
const MAX_BLOCK_LENGTH = 20_000;
const LONGEST_WORD = 200;
/** Stands for an excluded inline element: no name runs across it. */
const GAP = '\uFFFC';

/** As `Node` has them: looked up there, each would cost as much as the node's own answer. */
const [ELEMENT_NODE, TEXT_NODE] = [1, 3];

/** `line`: only the root's own line, not the blocks inside it */
type Reach = 'all' | 'line';

/** All at once: see `BlockReader`. */
export function collectBlocks(...root: ConstructorParameters<typeof BlockReader>): readonly Block[] {
  const reader = new BlockReader(...root);
  reader.read();
  return reader.blocks;
}

class LineEnd {
  readonly outer: Element;
  constructor(outer: Element) {
    this.outer = outer;
  }
}

/** Reads as far as it is told, so that a caller can stop for breath anywhere. */
export class BlockReader {
  /** In document order. */
  readonly blocks: Block[] = [];
  readonly #reach: Reach;
  readonly #onElement: (element: Element) => void;
  /** A stack instead of recursion: pages nest deeper than call stacks go. */
  readonly #stack: (Node | LineEnd)[] = [];
  #line: Element;
  #text = '';
  #segments: Segment[] = [];

  /** @param onElement told of each element that is read, before what is in it */
  constructor(root: Element, reach: Reach = 'all', onElement: (element: Element) => void = () => undefined) {
    this.#reach = reach;
    this.#onElement = onElement;
    this.#line = lineOf(root) ?? root;
    this.#enter(root);
  }

  /**
   * @param steps nodes to read at most
   * @returns whether there is more
   */
  read(steps = Infinity): boolean {
    for (let left = steps; left > 0; left--) {
      const step = this.#stack.pop();
      if (!step) {
        this.#flush();
        return false;
      }
      if (step instanceof LineEnd) this.#moveTo(step.outer);
      else this.#visit(step);
    }
    return true;
  }

  #visit(node: Node): void {
    const { nodeType } = node;
    if (nodeType === TEXT_NODE) this.#append(node as Text);
    else if (nodeType === ELEMENT_NODE) this.#visitElement(node as Element);
  }

  #visitElement(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.#fill(LINE_BREAK);
    else if (isExcluded(element, name)) this.#fill(GAP);
    else if (isInline(element, name)) {
      // "China<sup>1</sup>": a footnote's number is no part of the word before it.
      if (name === 'sup' || name === 'sub') this.#fill(GAP);
      this.#enter(element);
    } else if (this.#reach === 'line') this.#flush();
    else {
      this.#stack.push(new LineEnd(this.#line));
      this.#moveTo(element);
      this.#enter(element);
    }
  }

  /** What an element shows of its own comes from its shadow root; what the page put into it may be shown in the midst of that. */
  #enter(element: Element): void {
    this.#onElement(element);
    pushChildren(this.#stack, element);
    const { shadowRoot } = element;
    if (!shadowRoot) return;
    this.#stack.push(new LineEnd(this.#line));
    pushChildren(this.#stack, shadowRoot);
    this.#stack.push(new LineEnd(this.#line));
  }

  #moveTo(line: Element): void {
    this.#flush();
    this.#line = line;
  }

  #fill(filler: string): void {
    if (this.#text !== '') this.#text += filler;
  }

  #append(node: Text): void {
    const { data } = node;
    if (this.#text.length + data.length > MAX_BLOCK_LENGTH) this.#appendInPieces(node, data);
    else this.#take(node, data, 0);
  }

  #appendInPieces(node: Text, data: string): void {
    if (/\s$/.test(this.#text) || /^\s/.test(data)) this.#flush();
    for (let start = 0; start < data.length;) {
      const end = cutAt(data, start, MAX_BLOCK_LENGTH - this.#text.length);
      this.#take(node, data.slice(start, end), start);
      if (end < data.length) this.#flush();
      start = end;
    }
  }

  #take(node: Text, text: string, nodeStart: number): void {
    if (text === '') return;
    this.#segments.push({ node, nodeStart, textStart: this.#text.length, length: text.length });
    this.#text += text;
  }

  #flush(): void {
    if (this.#segments.length === 0) return;
    const block = { line: this.#line, text: this.#text, segments: this.#segments };
    this.#text = '';
    this.#segments = [];
    if (/\S/.test(block.text)) this.blocks.push(block);
  }
}

function pushChildren(stack: (Node | LineEnd)[], parent: ParentNode): void {
  for (let child = parent.lastChild; child; child = child.previousSibling) stack.push(child);
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
