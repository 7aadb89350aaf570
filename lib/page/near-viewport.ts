/**
 * Which lines with marks are on the screen or close to it. Browsers rebuild all registered highlights on each change of
 * the page, so only those that can be seen soon are worth registering (docs/decisions/0003).
 */
import { listen } from './listen.ts';

/** Milliseconds between two looks while the reader scrolls. */
const REPAINT_MS = 120;

export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /**
   * @param onChange called after what is near may have changed
   * @param signal ends the listeners
   */
  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.#followInside(document, onChange, signal);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
        }
        onChange();
      },
      { rootMargin: '50% 0px' },
    );
  }

  get lines(): ReadonlySet<Element> {
    return this.#near;
  }

  watch(line: Element): void {
    this.#observer.observe(line);
  }

  unwatch(line: Element): void {
    this.#observer.unobserve(line);
    this.#near.delete(line);
  }

  /**
   * What an IntersectionObserver does not tell: scrolling inside a line taller than the screen (an article in one element),
   * and text that has faded in.
   */
  #followInside(document: Document, onChange: () => void, signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        onChange();
      }, REPAINT_MS);
    };
    const onScroll = (): void => {
      if ([...this.#near].some((line) => line.clientHeight > innerHeight || line.scrollHeight > innerHeight))
        later();
    };
    const options = { signal, capture: true, passive: true };
    listen(document, 'scroll', onScroll, options);
    listen(document, 'transitionend', later, options);
    listen(document, 'animationend', later, options);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  stop(): void {
    this.#observer.disconnect();
    this.#near.clear();
  }
}
