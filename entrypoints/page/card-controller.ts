/** From pointer, touch and keys to an open card: feeds the intent reducer and fetches what it decides to show. */
import {
  takeCardView,
  type CardEvents,
  type CardView,
  type Spot,
  type Trigger,
} from '../../lib/cards/card-view.ts';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { noIntent, reduceIntent, type Intent, type IntentEvent } from '../../lib/intent.ts';
import type { Annotator } from '../../lib/page/annotator.ts';
import type { PageSettings, TextAround } from '../../lib/messaging/protocol.ts';
import { hitTest, type Hit } from '../../lib/page/hit-test.ts';
import { textAround } from '../../lib/page/text-around.ts';
import type { Mark } from '../../lib/page/mark-store.ts';
import { watchPointer, type PointerReport } from './watch-pointer.ts';

export interface CardControllerOptions {
  readonly document: Document;
  readonly annotator: Annotator;
  readonly settings: PageSettings;
  readonly getCard: (entity: string, around?: TextAround) => Promise<CardModel | null>;
  readonly openSources: CardEvents['openSources'];
  readonly getCitation: CardEvents['getCitation'];
  readonly proposeQuiet: CardEvents['proposeQuiet'];
  readonly loadCardView: () => Promise<boolean>;
  readonly aliveClass: () => string | undefined;
  readonly signal: AbortSignal;
}

export class CardController {
  readonly #options: CardControllerOptions;
  #settings: PageSettings;
  #intent: Intent<Mark> = noIntent;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #view: CardView | undefined;
  #trigger: Trigger = 'hover';
  /** Where the pointer was last on the shown mention, and where it was at all. */
  #onMention: Spot | undefined;
  #before: Spot = { x: -1, y: -1 };
  #stepped: Mark | undefined;

  constructor(options: CardControllerOptions) {
    this.#options = options;
    this.#settings = options.settings;
    const { document, signal } = options;
    watchPointer(
      document,
      { onMove: (point) => this.#onMove(point), onTap: (point) => this.#onTap(point) },
      signal,
    );
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#view?.hideAll();
    });
  }

  setSettings(settings: PageSettings): void {
    this.#settings = settings;
  }

  /** A card whose mention has left the page has nothing to point at. */
  onDropped(marks: readonly Mark[]): void {
    const { shown, next } = this.#intent;
    if (marks.some((mark) => mark === shown || mark === next?.target)) this.#dismiss();
  }

  /**
   * @param entity whose mentions to go through; all where it is empty
   * @returns whether there was a mention to go to
   */
  async step(direction: 1 | -1, entity: string): Promise<boolean> {
    await this.#ensureView();
    const last = this.#intent.shown ?? this.#stepped;
    const all = this.#options.annotator.visibleMarks();
    const marks = entity === '' ? all : all.filter((mark) => mark.entity.id === entity);
    this.#stepped = this.#view?.step(marks, last, direction);
    if (this.#stepped) this.#choose(this.#stepped, 'key');
    return this.#stepped !== undefined;
  }

  #hit({ x, y, over }: PointerReport): Hit | undefined {
    const { painted } = this.#options.annotator;
    return over && painted.length > 0 ? hitTest(painted, { x, y }, over) : undefined;
  }

  #onMove(report: PointerReport): void {
    const { x, y, speed, target } = report;
    const before = this.#before;
    this.#before = { x, y };
    // A card that is worked by keyboard stays, wherever the pointer is.
    const stays = this.#view?.owns(target) === true || this.#view?.hasFocus() === true;
    if (stays) return this.#take({ type: 'enter card' });
    const mark = this.#hit(report)?.mark;
    if (mark && (mark === this.#intent.shown || this.#intent.shown === undefined)) this.#onMention = { x, y };
    const from = this.#onMention;
    const isOnCourse = from !== undefined && this.#view?.isOnCourse(from, before, { x, y }) === true;
    this.#take({ type: 'point', target: mark, speed, isOnCourse, now: performance.now() });
  }

  #onTap(report: PointerReport): void {
    const { x, y, target } = report;
    if (this.#view?.owns(target) === true) return;
    const hit = this.#hit(report);
    if (!hit) return this.#dismiss();
    this.#before = { x, y };
    this.#choose(hit.mark, 'touch');
  }

  #choose(target: Mark, trigger: Trigger): void {
    this.#trigger = trigger;
    this.#take({ type: 'choose', target });
  }

  #dismiss(): void {
    this.#take({ type: 'dismiss' });
  }

  #take(event: IntentEvent<Mark>): void {
    const before = this.#intent;
    this.#intent = reduceIntent(before, event, this.#settings.openDelayMs);
    const { shown, next, turn, drawn } = this.#intent;
    if (next?.due !== before.next?.due) this.#setTimer(next?.due);
    if (event.type === 'tick') this.#trigger = 'hover';
    if (turn === before.turn) return;
    if (!drawn) this.#view?.hide();
    if (shown) this.#orDismiss(this.#show(shown, turn));
  }

  #setTimer(due: number | undefined): void {
    clearTimeout(this.#timer);
    if (due === undefined) return;
    const wait = Math.max(0, due - performance.now());
    // Clocks may be coarser than timers: when the timer has run, it is time.
    this.#timer = setTimeout(() => this.#take({ type: 'tick', now: Math.max(due, performance.now()) }), wait);
  }

  /** A background that cannot answer (the extension was updated or removed) leaves no half-open card and no error. */
  #orDismiss(work: Promise<unknown>): void {
    work.catch(() => this.#dismiss());
  }

  async #show(anchor: Mark, turn: number): Promise<void> {
    const [at, trigger] = [this.#before, this.#trigger];
    const [model] = await Promise.all([
      this.#options.getCard(anchor.entity.id, textAround(anchor)),
      this.#ensureView(),
    ]);
    if (!model || !this.#view || this.#options.signal.aborted) return;
    this.#take({ type: 'answer', turn });
    if (this.#intent.turn !== turn || this.#intent.drawn !== anchor) return;
    this.#view.show({
      model,
      anchor,
      trigger,
      look: this.#settings.look,
      aliveClass: this.#options.aliveClass(),
      ...(trigger !== 'key' && { at }),
    });
  }

  async #ensureView(): Promise<void> {
    if (this.#view) return;
    const { document, getCard, openSources, getCitation, proposeQuiet, loadCardView } = this.#options;
    if (!takeCardView()) await loadCardView();
    this.#view ??= takeCardView()?.(document, {
      getCard: (entity) => getCard(entity),
      openSources,
      getCitation,
      proposeQuiet,
      onClosed: () => this.#dismiss(),
      onPinned: () => this.#dismiss(),
    });
  }
}
