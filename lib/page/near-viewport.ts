/**
 * Which lines with marks are on the screen or close to it. Browsers rebuild all registered highlights on each change of
 * the page, so only those that can be seen soon are worth registering (docs/decisions/0003).
 */
import { FarLines, isBeyond, isFar, screenNow } from './far-lines.ts';
import { listen } from './listen.ts';

/** Screens above and below. */
const NEAR = 0.25;
/** Milliseconds between two looks while the reader scrolls. */
const REPAINT_MS = 120;

export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #far: FarLines;
  readonly #observer: IntersectionObserver;

  /**
   * @param onChange called after what is near may have changed
   * @param signal ends the listeners
   */
  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.#followInside(document, onChange, signal);
    this.#far = new FarLines(document, (line) => this.#observer.observe(line), signal);
    this.#observer = new IntersectionObserver((entries) => this.#take(entries, onChange), {
      rootMargin: `${NEAR * 100}% 0px`,
    });
  }

  get lines(): ReadonlySet<Element> {
    return this.#near;
  }

  /** Measures them: what is near can be painted at once, and what is far is not worth the observer's telling so. */
  watch(lines: Iterable<Element>): void {
    const screen = screenNow();
    for (const line of lines) {
      if (this.#near.has(line) || this.#far.has(line)) continue;
      const box = line.getBoundingClientRect();
      if (isFar(box, screen)) this.#far.add(line);
      else this.#observer.observe(line);
      if (!isBeyond(NEAR, box, screen)) this.#near.add(line);
    }
  }

  unwatch(line: Element): void {
    this.#observer.unobserve(line);
    this.#far.delete(line);
    this.#near.delete(line);
  }

  /** To be called when the page has changed, and its layout is asked for anyhow. */
  onPageChanged(): void {
    this.#far.onPageChanged();
  }

  #take(entries: readonly IntersectionObserverEntry[], onChange: () => void): void {
    const screen = screenNow();
    let hasChanged = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      hasChanged ||= isIntersecting !== this.#near.has(target);
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      if (isIntersecting || !isFar(boundingClientRect, screen)) continue;
      this.#observer.unobserve(target);
      this.#far.add(target);
    }
    if (hasChanged) onChange();
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
