/**
 * Every mention known on the page, where it stands, and whether that is still true. No live Range anywhere: the browser
 * would adjust each on every edit of the page (docs/decisions/0003).
 */
import type { EntityLabel } from '../messaging/protocol.ts';
import { locate, nodesOf, type Block, type Stretch } from './block.ts';

export interface Mark extends Stretch {
  readonly entity: EntityLabel;
  readonly line: Element;
}

export class MarkStore {
  /** Arrays of mostly one: a set for each node would weigh more than all the marks. */
  readonly #byNode = new Map<Text, Mark[]>();
  readonly #byLine = new Map<Element, Mark[]>();

  /** @param block one that `isFresh` */
  add(block: Block, start: number, end: number, entity: EntityLabel): Mark {
    const mark: Mark = { entity, line: block.line, ...locate(block, start, end) };
    addTo(this.#byLine, block.line, mark);
    for (const node of nodesOf(mark)) addTo(this.#byNode, node, mark);
    return mark;
  }

  in(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? NONE;
  }

  on(line: Element): readonly Mark[] {
    return this.#byLine.get(line) ?? NONE;
  }

  *all(): Generator<Mark, void, void> {
    for (const marks of this.#byLine.values()) yield* marks;
  }

  get size(): number {
    let size = 0;
    for (const { length } of this.#byLine.values()) size += length;
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
    return this.#drop([...this.on(line)].filter(({ joined }) => joined !== undefined));
  }

  clear(): void {
    this.#byNode.clear();
    this.#byLine.clear();
  }

  #drop(marks: Iterable<Mark>): Mark[] {
    const dropped = [...marks];
    if (dropped.length === 0) return dropped;
    const gone = new Set(dropped);
    for (const line of new Set(dropped.map((mark) => mark.line))) removeFrom(this.#byLine, line, gone);
    for (const node of new Set(dropped.flatMap(nodesOf))) removeFrom(this.#byNode, node, gone);
    return dropped;
  }
}

const NONE: readonly Mark[] = [];

function addTo<K>(map: Map<K, Mark[]>, key: K, mark: Mark): void {
  const marks = map.get(key);
  if (marks) marks.push(mark);
  else map.set(key, [mark]);
}

function removeFrom<K>(map: Map<K, Mark[]>, key: K, gone: ReadonlySet<Mark>): void {
  const left = map.get(key)?.filter((mark) => !gone.has(mark)) ?? [];
  if (left.length > 0) map.set(key, left);
  else map.delete(key);
}
