/**
 * Which lines with marks are on the screen or close to it. Browsers rebuild all registered highlights on each change of
 * the page, so only those that can be seen soon are worth registering (docs/decisions/0003).
 */
export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /** @param onChange called after the set of near lines has changed */
  constructor(onChange: () => void) {
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

  stop(): void {
    this.#observer.disconnect();
    this.#near.clear();
  }
}
