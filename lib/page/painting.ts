/** Marks in a text of our own, by the rules that a page's marks are painted by (see `Painter`). */
import type { EntityKind } from '../facts/schema.ts';
import { HIGHLIGHT_NAMES, markStyle, type MarkLook } from './mark-style.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
}

export class Painting {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();

  constructor(document: Document, look: MarkLook) {
    this.#document = document;
    this.#sheet.replaceSync(markStyle(look));
    document.adoptedStyleSheets.push(this.#sheet);
  }

  paint(node: Text, spans: readonly Span[]): void {
    for (const kind of ['place', 'organisation'] as const) {
      const ranges = spans
        .filter((span) => span.kind === kind)
        .map(
          ({ start, end }) =>
            new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
      CSS.highlights.set(HIGHLIGHT_NAMES[kind], new Highlight(...ranges));
    }
  }

  clear(): void {
    for (const name of Object.values(HIGHLIGHT_NAMES)) CSS.highlights.delete(name);
    const sheets = this.#document.adoptedStyleSheets;
    const at = sheets.indexOf(this.#sheet);
    if (at >= 0) sheets.splice(at, 1);
  }
}
