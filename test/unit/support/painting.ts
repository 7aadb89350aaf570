/** What annotating needs of a browser and happy-dom has not: ranges, highlights, and a layout where all is in sight. */
import { vi } from 'vitest';

const BOX = { left: 10, right: 60, top: 10, bottom: 30, width: 50, height: 20 } as DOMRect;

class FakeStaticRange implements StaticRangeInit {
  readonly startContainer!: Node;
  readonly startOffset!: number;
  readonly endContainer!: Node;
  readonly endOffset!: number;
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** Takes all that it observes to be on the screen, and says so soon after. */
class FakeIntersectionObserver {
  readonly #report: IntersectionObserverCallback;
  constructor(report: IntersectionObserverCallback) {
    this.#report = report;
  }
  observe(target: Element): void {
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    queueMicrotask(() => this.#report([entry], this as unknown as IntersectionObserver));
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** To be called before each test; `vi.unstubAllGlobals` and `vi.restoreAllMocks` take it back. */
export function fakePainting(): void {
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  vi.stubGlobal('Highlight', class extends Set<AbstractRange> {});
  vi.stubGlobal('CSS', { highlights: new Map<string, Set<AbstractRange>>() });
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(BOX);
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([BOX] as unknown as DOMRectList);
}

/** The ids of the elements whose text is painted, in the order of the page; one id a mark. */
export function paintedIds(): string[] {
  const parents = [...CSS.highlights.values()]
    .flatMap((highlight) => [...(highlight as unknown as Iterable<AbstractRange>)])
    .map(({ startContainer }) => startContainer.parentElement as Element);
  const isAfter = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return parents.sort((a, b) => (a === b ? 0 : isAfter(a, b) ? 1 : -1)).map(({ id }) => id);
}
