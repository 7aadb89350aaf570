/**
 * Follows the page's own changes. Stale marks go in the observer's callback, before the next frame is drawn; what to
 * read again is gathered and handed over once the page has been quiet for a moment.
 */
import { parentOf, textIn } from './composed.ts';
import { isExcluded, isInline, isReadable, lineOf } from './readable.ts';
import { watchRest } from './rest.ts';
import { ShadowRoots } from './shadow-roots.ts';
import type { Sight } from './sight.ts';

export interface PageChanges {
  /** Elements to read with everything in them. */
  readonly trees: ReadonlySet<Element>;
  /** Elements of which only their own line is to be read. */
  readonly lines: ReadonlySet<Element>;
}

export interface WatchHandlers {
  /** Text of this node changed or went away. Called at once. */
  readonly onStale: (node: Text) => void;
  /**
   * Something was put into this element's line: words that stand in several nodes may be torn apart. Called at once.
   * @returns whether marks went, so that the line is to be read again
   */
  readonly onInserted: (line: Element) => boolean;
  /** Called after the page has rested, with what to read again. */
  readonly onSettled: (changes: PageChanges) => void;
}

/** Elements waiting to be read: with more than this, those that have gone meanwhile are let go. */
const MANY = 2_000;

const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'inert', 'contenteditable', 'translate'],
};

/** @returns the shadow roots that are watched, too: to be told of all that is read */
export function watchPage(
  document: Document,
  sight: Sight,
  { onStale, onInserted, onSettled }: WatchHandlers,
  signal: AbortSignal,
): ShadowRoots {
  let trees = new Set<Element>();
  let lines = new Set<Element>();
  const stir = watchRest(document, sight, handOver, signal);

  const observer = new MutationObserver((records) => {
    for (const record of records) take(record);
    if (trees.size + lines.size > 0) stir();
    if (trees.size + lines.size > MANY) [trees, lines] = [connected(trees), connected(lines)];
  });

  function take(record: MutationRecord): void {
    for (const node of textIn(record.removedNodes)) onStale(node);
    if (record.type === 'characterData') onStale(record.target as Text);
    if (record.type === 'attributes') takeAttribute(record.target as Element);
    if (record.removedNodes.length > 0 || record.type === 'characterData') wantLine(record.target);
    if (record.addedNodes.length > 0) takeAdded(record);
  }

  function takeAdded({ target, addedNodes }: MutationRecord): void {
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE && holdsBlocks(node as Element)) trees.add(node as Element);
      else wantLine(target);
    }
    const line = lineOf(target);
    if (line && onInserted(line)) lines.add(line);
  }

  /** Text that is released is read; text that is hidden keeps its marks, unseen; text that can be edited loses them. */
  function takeAttribute(element: Element): void {
    if (!isExcluded(element)) trees.add(element);
    else if (element.hasAttribute('contenteditable')) for (const node of textIn([element])) onStale(node);
  }

  function wantLine(node: Node): void {
    const line = lineOf(node);
    if (line) lines.add(line);
  }

  function handOver(): void {
    const read = outermost(trees);
    // A line inside a tree is read with it: twice would be marked twice.
    const alone = [...lines].filter((line) => isLive(line) && !read.has(line) && !hasAncestorIn(line, read));
    [trees, lines] = [new Set(), new Set()];
    onSettled({ trees: read, lines: new Set(alone) });
  }

  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
  const onLate = (host: Element): void => {
    trees.add(host);
    stir();
  };
  return new ShadowRoots(document, { onRoot: (root) => observer.observe(root, WATCHED), onLate }, signal);
}

const connected = (elements: ReadonlySet<Element>): Set<Element> =>
  new Set([...elements].filter(({ isConnected }) => isConnected));

const isBlock = (element: Element): boolean => !isInline(element) || element.shadowRoot !== null;

function holdsBlocks(element: Element): boolean {
  return isBlock(element) || [...element.querySelectorAll('*')].some(isBlock);
}

const isLive = (element: Element): boolean => element.isConnected && isReadable(element);

/** A tree inside another added tree is read with it. */
function outermost(trees: ReadonlySet<Element>): Set<Element> {
  const live = [...trees].filter(isLive);
  const set = new Set(live);
  return new Set(live.filter((element) => !hasAncestorIn(element, set)));
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (set.has(parent)) return true;
  return false;
}
