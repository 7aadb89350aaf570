/**
 * A style sheet that the browser keeps, as one of the reader's own: it counts in all shadow roots, no page can list it, and it
 * goes with the extension. In Firefox, which ends page scripts without a word, nothing else would take marks and cards off
 * the screen then.
 */
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import { AdoptedSheet, type MarkSheet } from '../../lib/page/mark-sheet.ts';
import { markStyle, type MarkLook } from '../../lib/page/mark-style.ts';

type AskStyle = (style: PageRequests['styleMarks']['params']) => Promise<boolean>;

export class BrowserSheet implements MarkSheet {
  readonly #document: Document;
  readonly #ask: AskStyle;
  /** No page can guess it, and ask by an element of its own whether the sheet is there. */
  readonly #token = `d${crypto.randomUUID()}`;
  #look: MarkLook | null = null;
  #isKept = false;
  /** Where the browser refuses: in our own pages. */
  #fallback: AdoptedSheet | undefined;

  constructor(document: Document, ask: AskStyle) {
    this.#document = document;
    this.#ask = ask;
  }

  get aliveClass(): string | undefined {
    return this.#isKept ? this.#token : undefined;
  }

  show(look: MarkLook): void {
    if (this.#fallback) return this.#fallback.show(look);
    // The rest of a look is the card's.
    const { style, colours } = look;
    const [before, now] = [this.#look, { style, colours }];
    if (before && markStyle(before) === markStyle(now)) return;
    this.#look = now;
    void this.#put(now, before);
  }

  clear(): void {
    this.#fallback?.clear();
    if (this.#look && !this.#fallback) void this.#put(null, this.#look);
    [this.#look, this.#isKept] = [null, false];
  }

  async #put(look: MarkLook | null, before: MarkLook | null): Promise<void> {
    const isKept = await this.#ask({ token: this.#token, look, before }).catch(() => false);
    if (this.#look === null || this.#look !== look) return;
    this.#isKept = isKept;
    if (isKept) return;
    this.#fallback = new AdoptedSheet(this.#document);
    this.#fallback.show(look);
  }
}
