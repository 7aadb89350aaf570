/**
 * Whether anybody can see the page. Tabs in the background and pages that a browser builds ahead of time (prerendering)
 * cost nothing: what there is to do waits here until the page is shown, or until somebody asks for it in the popup.
 */
import { listen } from './listen.ts';

export class Sight {
  readonly #document: Document;
  #waiting: (() => void)[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  get isSeen(): boolean {
    const { hidden, prerendering } = this.#document as Document & { prerendering?: boolean };
    return !hidden && prerendering !== true;
  }

  /** Resolves when the page is seen: at once where it is. */
  async whenSeen(): Promise<void> {
    if (this.isSeen) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#listen();
    });
  }

  /** Somebody asks about the page: what waits goes on as if it were seen. */
  show(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  #listen(): void {
    const end = new AbortController();
    const look = (): void => {
      if (!this.isSeen && this.#waiting.length > 0) return;
      end.abort();
      this.show();
    };
    const options = { signal: end.signal };
    listen(this.#document, 'visibilitychange', look, options);
    listen(this.#document, 'prerenderingchange', look, options);
  }
}
