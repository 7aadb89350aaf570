/**
 * Which marks are the first of their entity in their section. A section begins at each heading; what stands before the
 * first heading is one, too. Asks for no layout. Worked out one entity at a time when somebody asks, and kept until that
 * entity's marks or the page's headings change.
 */
import { parentOf } from './composed.ts';
import type { Mark } from './mark-store.ts';
import { isBefore } from './reading-order.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

export class Sections {
  readonly #document: Document;
  readonly #marks = new Map<string, Set<Mark>>();
  readonly #firsts = new Map<string, ReadonlySet<Mark>>();
  #headings: readonly Element[] = [];
  /** By element that is or holds a heading: the number of its last one. A section has the number of its heading, from 1. */
  #lastIn = new Map<Element, number>();
  /** The section in which an element begins, as far as looked up. */
  #beginnings = new WeakMap<Element, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(mark: Mark): void {
    const { id } = mark.entity;
    const marks = this.#marks.get(id);
    if (marks) marks.add(mark);
    else this.#marks.set(id, new Set([mark]));
    this.#firsts.delete(id);
  }

  drop(dropped: Iterable<Mark>): void {
    for (const mark of dropped) {
      const { id } = mark.entity;
      const marks = this.#marks.get(id);
      marks?.delete(mark);
      if (marks?.size === 0) this.#marks.delete(id);
      this.#firsts.delete(id);
    }
  }

  /**
   * To be called when the page has changed.
   * @param hasNewElements whether headings may have moved though they are the same ones
   */
  refresh(hasNewElements: boolean): void {
    const headings = [...this.#document.querySelectorAll(HEADINGS)];
    const isSame =
      headings.length === this.#headings.length &&
      headings.every((heading, index) => heading === this.#headings[index]);
    if (hasNewElements || !isSame) {
      this.#headings = headings;
      this.#lastIn = lastHeadings(headings);
      this.#firsts.clear();
    }
    this.#beginnings = new WeakMap(headings.map((heading, index) => [heading, index + 1]));
  }

  isFirst(mark: Mark): boolean {
    const { id } = mark.entity;
    const firsts = this.#firsts.get(id) ?? this.#findFirsts(this.#marks.get(id) ?? []);
    this.#firsts.set(id, firsts);
    return firsts.has(mark);
  }

  #findFirsts(marks: Iterable<Mark>): ReadonlySet<Mark> {
    const firsts = new Map<number, Mark>();
    const latest = new Map<number, Mark>();
    for (const mark of marks) {
      const section = this.#sectionAt(mark.startContainer);
      const [first, before] = [firsts.get(section), latest.get(section)];
      latest.set(section, mark);
      // Marks come mostly in the page's order, and neighbours are quick to compare: of two siblings, Chromium
      // looks for the first by walking back from the second, 0.3 s in all for 10,000 paragraphs far from each other.
      if (before && isBefore(before, mark)) continue;
      if (!first || isBefore(mark, first)) firsts.set(section, mark);
    }
    return new Set(firsts.values());
  }

  /** Goes back from sibling to sibling and up, until a heading or what was passed before tells. */
  #sectionAt(text: Text): number {
    const passed: Element[] = [];
    let previous = text.previousElementSibling;
    let section = this.#lastInOrNone(previous);
    let at = previous ?? parentOf(text);
    while (at && section === undefined) {
      section = this.#beginnings.get(at);
      if (section !== undefined) break;
      passed.push(at);
      previous = at.previousElementSibling;
      section = this.#lastInOrNone(previous);
      at = previous ?? parentOf(at);
    }
    for (const element of passed) this.#beginnings.set(element, section ?? 0);
    return section ?? 0;
  }

  #lastInOrNone(element: Element | null): number | undefined {
    return element ? this.#lastIn.get(element) : undefined;
  }
}

function lastHeadings(headings: readonly Element[]): Map<Element, number> {
  const last = new Map<Element, number>();
  for (let number = headings.length; number > 0; number--) {
    let element = headings[number - 1] ?? null;
    for (; element && !last.has(element); element = parentOf(element)) last.set(element, number);
  }
  return last;
}
