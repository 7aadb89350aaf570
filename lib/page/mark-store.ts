/**
 * Every mention known on the page, where it stands, and whether that is still true. No live Range anywhere: the browser
 * would adjust each on every edit of the page (docs/decisions/0003).
 */
import type { EntityLabel } from '../messaging/protocol.ts';
import { locate, type Block } from './collect.ts';

export interface Mark {
  readonly entity: EntityLabel;
  readonly line: Element;
  readonly range: StaticRange;
  readonly nodes: readonly Text[];
}

export class MarkStore {
  readonly #byNode = new Map<Text, Set<Mark>>();
  readonly #byLine = new Map<Element, Set<Mark>>();

  /** @param block one that `isFresh` */
  add(block: Block, start: number, end: number, entity: EntityLabel): Mark {
    const { start: from, end: to, nodes } = locate(block, start, end);
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    const mark: Mark = { entity, line: block.line, range, nodes };
    addTo(this.#byLine, block.line, mark);
    for (const node of nodes) addTo(this.#byNode, node, mark);
    return mark;
  }

  in(node: Text): ReadonlySet<Mark> {
    return this.#byNode.get(node) ?? NONE;
  }

  on(line: Element): ReadonlySet<Mark> {
    return this.#byLine.get(line) ?? NONE;
  }

  *all(): Generator<Mark, void, void> {
    for (const marks of this.#byLine.values()) yield* marks;
  }

  get size(): number {
    let size = 0;
    for (const marks of this.#byLine.values()) size += marks.size;
    return size;
  }

  /** @returns the marks that touched the node; they are gone from the store */
  dropNode(node: Text): Mark[] {
    return this.#drop(this.in(node));
  }

  /** @returns the marks on the line; they are gone from the store */
  dropLine(line: Element): Mark[] {
    return this.#drop(this.on(line));
  }

  /** @returns the marks on the line whose words stand in several nodes; they are gone from the store */
  dropJoined(line: Element): Mark[] {
    return this.#drop([...this.on(line)].filter(({ nodes }) => nodes.length > 1));
  }

  clear(): void {
    this.#byNode.clear();
    this.#byLine.clear();
  }

  #drop(marks: Iterable<Mark>): Mark[] {
    const dropped = [...marks];
    for (const mark of dropped) {
      removeFrom(this.#byLine, mark.line, mark);
      for (const node of mark.nodes) removeFrom(this.#byNode, node, mark);
    }
    return dropped;
  }
}

const NONE: ReadonlySet<Mark> = new Set();

function addTo<K>(map: Map<K, Set<Mark>>, key: K, mark: Mark): void {
  const marks = map.get(key);
  if (marks) marks.add(mark);
  else map.set(key, new Set([mark]));
}

function removeFrom<K>(map: Map<K, Set<Mark>>, key: K, mark: Mark): void {
  const marks = map.get(key);
  marks?.delete(mark);
  if (marks?.size === 0) map.delete(key);
}
