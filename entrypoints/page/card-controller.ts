/** From pointer and touch to an open card: feeds the intent reducer, fetches what it decides to show, and closes it. */
import { takeCardView, type Box, type CardView } from '../../lib/cards/card-view.ts';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { noIntent, reduceIntent, type Intent, type IntentEvent } from '../../lib/intent.ts';
import type { Annotator } from '../../lib/page/annotator.ts';
import type { TextAround } from '../../lib/messaging/protocol.ts';
import { isPlainEscape } from '../../lib/page/escape.ts';
import { hitTest, type Hit } from '../../lib/page/hit-test.ts';
import { listen } from '../../lib/page/listen.ts';
import { textAround } from '../../lib/page/text-around.ts';
import type { Mark } from '../../lib/page/mark-store.ts';
import { watchPointer, type PointerReport } from './watch-pointer.ts';

export interface CardControllerOptions {
  readonly document: Document;
  readonly annotator: Annotator;
  readonly getCard: (entity: string, around?: TextAround) => Promise<CardModel | null>;
  readonly openSources: (entity: string) => Promise<null>;
  readonly loadCardView: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Scrolling this far, in pixels, is reading on. */
const SCROLL_AWAY_PX = 60;

export class CardController {
  readonly #options: CardControllerOptions;
  #intent: Intent<Mark> = noIntent;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rect: Box | undefined;
  #view: CardView | undefined;
  #hasFocus = false;
  /** Ends with the card that is shown now. */
  #open: AbortController | undefined;

  constructor(options: CardControllerOptions) {
    this.#options = options;
    const { document, signal } = options;
    watchPointer(
      document,
      { onMove: (point) => this.#onMove(point), onTap: (point) => this.#onTap(point) },
      signal,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#hide();
    });
  }

  /** A card whose mention has left the page has nothing to point at. */
  onDropped(marks: readonly Mark[]): void {
    const { shown, next } = this.#intent;
    if (marks.some((mark) => mark === shown || mark === next?.target)) this.#dismiss();
  }

  #hit(point: { x: number; y: number }): Hit | undefined {
    const { document, annotator } = this.#options;
    const { store, isWanted, painted } = annotator;
    return store.size === 0 ? undefined : hitTest(document, store, point, isWanted, painted);
  }

  #onMove({ x, y, speed, target }: PointerReport): void {
    if (this.#hasFocus || this.#view?.owns(target) === true) return this.#take({ type: 'enter card' });
    const hit = this.#hit({ x, y });
    if (hit && hit.mark !== this.#intent.shown) this.#rect = hit.rect;
    this.#take({ type: 'point', target: hit?.mark, speed, now: performance.now() });
  }

  #onTap(point: PointerReport): void {
    if (this.#view?.owns(point.target) === true) return;
    const hit = this.#hit(point);
    if (!hit) return this.#dismiss();
    this.#rect = hit.rect;
    this.#take({ type: 'choose', target: hit.mark });
  }

  #dismiss(): void {
    this.#take({ type: 'dismiss' });
  }

  #take(event: IntentEvent<Mark>): void {
    const before = this.#intent;
    this.#intent = reduceIntent(before, event);
    const { shown, next } = this.#intent;
    if (next?.due !== before.next?.due) this.#setTimer(next?.due);
    if (shown === before.shown) return;
    this.#hide();
    if (shown) this.#orDismiss(this.#show(shown));
  }

  #setTimer(due: number | undefined): void {
    clearTimeout(this.#timer);
    if (due === undefined) return;
    const wait = Math.max(0, due - performance.now());
    this.#timer = setTimeout(() => this.#take({ type: 'tick', now: Math.max(due, performance.now()) }), wait);
  }

  /** A background that cannot answer (the extension was updated or removed) leaves no half-open card and no error. */
  #orDismiss(work: Promise<unknown>): void {
    work.catch(() => this.#dismiss());
  }

  async #show(mark: Mark): Promise<void> {
    const rect = this.#rect;
    const [model] = await Promise.all([
      this.#options.getCard(mark.entity.id, textAround(mark)),
      this.#ensureView(),
    ]);
    const isLate = this.#intent.shown !== mark || this.#options.signal.aborted;
    if (isLate || !model || !rect || !this.#view) return;
    this.#view.show(model, rect);
    this.#open = new AbortController();
    this.#closeOnLeaving(this.#open.signal);
  }

  #hide(): void {
    this.#open?.abort();
    this.#open = undefined;
    this.#hasFocus = false;
    this.#view?.hide();
  }

  async #ensureView(): Promise<void> {
    if (this.#view) return;
    if (!takeCardView()) await this.#options.loadCardView();
    this.#view = takeCardView()?.(this.#options.document, {
      onFocus: (isInside) => this.#onFocus(isInside),
      onRelated: (entity) => this.#orDismiss(this.#replace(entity)),
      onSources: (entity) => this.#orDismiss(this.#options.openSources(entity)),
      onClosed: () => this.#dismiss(),
    });
  }

  /** A card that is being worked by keyboard stays, wherever the pointer is. */
  #onFocus(isInside: boolean): void {
    this.#hasFocus = isInside;
    if (isInside) this.#take({ type: 'enter card' });
  }

  async #replace(entity: string): Promise<void> {
    const { shown } = this.#intent;
    const model = await this.#options.getCard(entity);
    if (model && shown !== undefined && shown === this.#intent.shown) this.#view?.replace(model);
  }

  /** Esc, scrolling on, another tab. Listeners live only as long as the card does. */
  #closeOnLeaving(signal: AbortSignal): void {
    const { document } = this.#options;
    const start = { x: scrollX, y: scrollY };
    const onScroll = (event: Event): void => {
      const isPage = event.target === document;
      const moved = Math.hypot(scrollX - start.x, scrollY - start.y);
      const holdsMark = isPage || (event.target as Node).contains(this.#intent.shown?.line ?? null);
      if (holdsMark && (!isPage || moved > SCROLL_AWAY_PX)) this.#dismiss();
    };
    listen(document, 'scroll', onScroll, { signal, capture: true, passive: true });
    listen(document, 'visibilitychange', () => this.#dismiss(), { signal });
    // Bubble phase and no preventDefault: a page's own Esc goes first and is never taken away.
    listen(document, 'keydown', (event) => isPlainEscape(event) && this.#dismiss(), { signal });
  }
}
