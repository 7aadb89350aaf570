/**
 * Lines with marks that are screens away. Nobody watches them: an IntersectionObserver asks about each of its elements in
 * each frame, which an endless feed pays for ever. They are measured when the reader has scrolled a good way, or the page
 * has become shorter.
 */
import { listen } from './listen.ts';

/** Screens. */
const FAR = 4;
/** Of a screen: less scrolling than this brings nothing near. */
const GOOD_WAY = 0.5;
/** Milliseconds between two looks while the reader scrolls. */
const LOOK_MS = 120;

/** In CSS pixels. To be read once for many boxes: each look-up asks the browser. */
export interface Screen {
  readonly innerWidth: number;
  readonly innerHeight: number;
}

export const screenNow = (): Screen => ({ innerWidth, innerHeight });

/** Whether a box of the viewport is more than that many screens away, on any side. What is not drawn is nowhere: never. */
export function isBeyond(
  screens: number,
  box: DOMRectReadOnly,
  { innerWidth, innerHeight }: Screen,
): boolean {
  return (
    box.top > innerHeight * (screens + 1) ||
    box.bottom < -innerHeight * screens ||
    box.left > innerWidth * (screens + 1) ||
    box.right < -innerWidth * screens
  );
}

export const isFar = (box: DOMRectReadOnly, screen: Screen): boolean => isBeyond(FAR, box, screen);

export class FarLines {
  readonly #lines = new Set<Element>();
  readonly #onNear: (line: Element) => void;
  readonly #document: Document;
  /** Where each scroller was when it last made us look. */
  readonly #scrolled = new WeakMap<Element, number>();
  #height = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onNear called for a line that is far no more */
  constructor(document: Document, onNear: (line: Element) => void, signal: AbortSignal) {
    this.#document = document;
    this.#onNear = onNear;
    const onScroll = ({ target }: Event): void => {
      const scroller = target instanceof Element ? target : document.scrollingElement;
      if (this.#lines.size > 0 && scroller && this.#hasMoved(scroller)) this.#lookLater();
    };
    const options = { signal, passive: true };
    listen(document, 'scroll', onScroll, { ...options, capture: true });
    listen(globalThis, 'resize', () => this.#lookLater(), options);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#lines.clear();
    });
  }

  has(line: Element): boolean {
    return this.#lines.has(line);
  }

  add(line: Element): void {
    this.#lines.add(line);
  }

  delete(line: Element): void {
    this.#lines.delete(line);
  }

  /** To be called when the page has changed, and its layout is asked for anyhow. */
  onPageChanged(): void {
    if (this.#lines.size === 0) return;
    const height = this.#document.scrollingElement?.scrollHeight ?? 0;
    const hasShrunk = height < this.#height - innerHeight * GOOD_WAY;
    if (hasShrunk) this.#lookLater();
    // Little by little counts, too: the height stays until a look has followed it.
    this.#height = hasShrunk ? height : Math.max(height, this.#height);
  }

  #hasMoved(scroller: Element): boolean {
    const at = scroller.scrollTop + scroller.scrollLeft;
    const hasMoved = Math.abs(at - (this.#scrolled.get(scroller) ?? 0)) > innerHeight * GOOD_WAY;
    if (hasMoved) this.#scrolled.set(scroller, at);
    return hasMoved;
  }

  #lookLater(): void {
    this.#timer ??= setTimeout(() => this.#look(), LOOK_MS);
  }

  #look(): void {
    this.#timer = undefined;
    const screen = screenNow();
    for (const line of this.#lines) {
      if (isFar(line.getBoundingClientRect(), screen)) continue;
      this.#lines.delete(line);
      this.#onNear(line);
    }
  }
}
