/** The style sheet that paints marks. */
import { markStyle, type MarkLook } from './mark-style.ts';

export interface MarkSheet {
  show(look: MarkLook): void;
  clear(): void;
  /** Class of what is to be seen only as long as the extension is there: see `BrowserSheet`. */
  readonly aliveClass?: string | undefined;
}

/** One of the page's own list, where the page can see it. */
export class AdoptedSheet implements MarkSheet {
  readonly #document: Document;
  #sheet: CSSStyleSheet | undefined;
  #look: MarkLook | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  show(look: MarkLook): void {
    const sheet = (this.#sheet ??= new CSSStyleSheet());
    if (look !== this.#look) sheet.replaceSync(markStyle(look));
    this.#look = look;
    // The page may have emptied the list.
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(sheet)) sheets.push(sheet);
  }

  clear(): void {
    const sheets = this.#document.adoptedStyleSheets;
    const at = this.#sheet ? sheets.indexOf(this.#sheet) : -1;
    if (at >= 0) sheets.splice(at, 1);
  }
}
