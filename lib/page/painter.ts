/**
 * Paints marks through CSS Custom Highlights: nothing in the page's DOM changes. Two highlight names and one style sheet
 * are all that a page can see of it.
 */
import type { EntityKind } from '../facts/schema.ts';
import type { Mark } from './mark-store.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { HIGHLIGHT_NAMES, type MarkLook } from './mark-style.ts';

export class Painter {
  readonly #sheet: MarkSheet;
  readonly #highlights = new Map<EntityKind, Highlight>();
  /** With the range that is registered for each: ranges are made for these alone. */
  readonly #painted = new Map<Mark, StaticRange>();

  #look: MarkLook;
  #isEased = false;

  constructor(look: MarkLook, sheet: MarkSheet) {
    this.#look = look;
    this.#sheet = sheet;
  }

  setLook(look: MarkLook): void {
    this.#look = this.#isEased ? eased(look) : look;
    if (this.#painted.size > 0) this.#sheet.show(this.#look);
  }

  /** From now on by a tint where it was by lines: see `watchStrain`. Never back again, so that nothing blinks. */
  ease(): void {
    this.#isEased = true;
    this.setLook(this.#look);
  }

  get painted(): readonly Mark[] {
    return [...this.#painted.keys()];
  }

  /** Makes `wanted` the painted set. Only what differs is touched. */
  paint(wanted: ReadonlySet<Mark>): void {
    this.unpaint(this.painted.filter((mark) => !wanted.has(mark)));
    for (const mark of wanted) {
      if (this.#painted.has(mark)) continue;
      const range = new StaticRange(mark);
      this.#highlightOf(mark.entity.kind).add(range);
      this.#painted.set(mark, range);
    }
    this.#keepRegistered();
  }

  /** Safe to call from a mutation callback: it runs before the next frame, so no stale mark is ever seen. */
  unpaint(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const range = this.#painted.get(mark);
      if (range) this.#highlights.get(mark.entity.kind)?.delete(range);
      this.#painted.delete(mark);
    }
  }

  clear(): void {
    this.#painted.clear();
    for (const [kind, highlight] of this.#highlights) {
      highlight.clear();
      // After an update the new script may have painted already, under the same name.
      if (this.#isRegistered(kind)) CSS.highlights.delete(HIGHLIGHT_NAMES[kind]);
    }
    this.#highlights.clear();
    this.#sheet.clear();
  }

  #highlightOf(kind: EntityKind): Highlight {
    const highlight = this.#highlights.get(kind) ?? new Highlight();
    this.#highlights.set(kind, highlight);
    return highlight;
  }

  #isRegistered(kind: EntityKind): boolean {
    return CSS.highlights.get(HIGHLIGHT_NAMES[kind]) === this.#highlights.get(kind);
  }

  /** The registry is shared with the page, which may have emptied it. */
  #keepRegistered(): void {
    if (this.#painted.size === 0) return;
    for (const [kind, highlight] of this.#highlights)
      if (!this.#isRegistered(kind)) CSS.highlights.set(HIGHLIGHT_NAMES[kind], highlight);
    this.#sheet.show(this.#look);
  }
}

const eased = (look: MarkLook): MarkLook => (look.style === 'underline' ? { ...look, style: 'tint' } : look);
