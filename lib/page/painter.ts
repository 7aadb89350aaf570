/**
 * Paints marks through CSS Custom Highlights: nothing in the page's DOM changes. Two highlight names and one style sheet
 * are all that a page can see of it.
 */
import type { EntityKind } from '../facts/schema.ts';
import { rootsOf } from './hit-test.ts';
import type { Mark } from './mark-store.ts';
import { HIGHLIGHT_NAMES, markStyle, type MarkLook } from './mark-style.ts';

export class Painter {
  #sheet: CSSStyleSheet | undefined;
  readonly #highlights = new Map<EntityKind, Highlight>();
  readonly #painted = new Set<Mark>();

  #look: MarkLook;
  readonly #styled = new Set<Document | ShadowRoot>();

  constructor(look: MarkLook) {
    this.#look = look;
  }

  setLook(look: MarkLook): void {
    this.#look = look;
    this.#sheet?.replaceSync(markStyle(look));
  }

  get painted(): ReadonlySet<Mark> {
    return this.#painted;
  }

  /** Makes `wanted` the painted set. Only what differs is touched. */
  paint(wanted: ReadonlySet<Mark>): void {
    this.unpaint([...this.#painted].filter((mark) => !wanted.has(mark)));
    for (const mark of wanted) {
      if (this.#painted.has(mark)) continue;
      this.#highlightOf(mark.entity.kind).add(mark.range);
      this.#painted.add(mark);
    }
    this.#keepRegistered();
  }

  /** Safe to call from a mutation callback: it runs before the next frame, so no stale mark is ever seen. */
  unpaint(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      if (this.#painted.delete(mark)) this.#highlights.get(mark.entity.kind)?.delete(mark.range);
    }
  }

  clear(): void {
    this.#painted.clear();
    for (const [kind, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(HIGHLIGHT_NAMES[kind]);
    }
    this.#highlights.clear();
    for (const root of this.#styled) this.#takeStyleFrom(root);
    this.#sheet = undefined;
  }

  #highlightOf(kind: EntityKind): Highlight {
    const highlight = this.#highlights.get(kind) ?? new Highlight();
    this.#highlights.set(kind, highlight);
    return highlight;
  }

  /** The registry and the sheet list are shared with the page, which may have emptied either. */
  #keepRegistered(): void {
    if (this.#painted.size === 0) return;
    for (const [kind, highlight] of this.#highlights) {
      if (CSS.highlights.get(HIGHLIGHT_NAMES[kind]) !== highlight)
        CSS.highlights.set(HIGHLIGHT_NAMES[kind], highlight);
    }
    this.#giveStyle();
  }

  /** A rule counts in its own tree alone: each shadow root with marks needs it. Those that have none any more let it go. */
  #giveStyle(): void {
    const sheet = (this.#sheet ??= this.#makeSheet());
    const roots = rootsOf(this.#painted);
    for (const root of this.#styled) if (!roots.has(root)) this.#takeStyleFrom(root);
    for (const root of roots) {
      this.#styled.add(root);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    }
  }

  #takeStyleFrom(root: Document | ShadowRoot): void {
    const sheets = root.adoptedStyleSheets;
    const at = this.#sheet ? sheets.indexOf(this.#sheet) : -1;
    if (at >= 0) sheets.splice(at, 1);
    this.#styled.delete(root);
  }

  #makeSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle(this.#look));
    return sheet;
  }
}
