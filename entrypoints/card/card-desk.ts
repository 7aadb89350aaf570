/** All cards of a page: the one that follows the reader, and those that the reader has pinned. */
import { options } from 'preact';
import type { Anchor, Box, CardEvents, CardToShow, CardView, Spot } from '../../lib/cards/card-view.ts';
import { isOnCourse } from '../../lib/course.ts';
import { OpenCard } from './open-card.tsx';
import { stepTo } from './step.ts';

export class CardDesk implements CardView {
  readonly #document: Document;
  readonly #events: CardEvents;
  #current: OpenCard | undefined;
  readonly #pinned = new Set<OpenCard>();

  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
    options.debounceRendering = (redraw) => queueMicrotask(() => this.#draw(redraw));
  }

  show(shown: CardToShow): void {
    this.hide();
    const card: OpenCard = new OpenCard(this.#document, shown, {
      ...this.#events,
      onClosed: () => this.#onClosed(card),
      onPinned: () => this.#onPinned(card),
      others: () => this.#cards().flatMap((other) => (other === card ? [] : [other.host])),
    });
    this.#current = card;
    card.open();
  }

  hide(): void {
    const card = this.#current;
    this.#current = undefined;
    card?.close();
  }

  hideAll(): void {
    this.hide();
    for (const card of this.#pinned) card.close();
    this.#pinned.clear();
  }

  hasFocus(): boolean {
    return this.#current?.hasFocus() === true;
  }

  owns(target: EventTarget | null): boolean {
    return this.#cards().some(({ host }) => host === target);
  }

  isOnCourse(from: Spot, before: Spot, now: Spot): boolean {
    const box: Box | undefined = this.#current?.host.getBoundingClientRect();
    return box !== undefined && isOnCourse(from, before, now, box);
  }

  step<T extends Anchor>(marks: readonly T[], last: T | undefined, direction: 1 | -1): T | undefined {
    return stepTo(this.#document, marks, last, direction);
  }

  #cards(): OpenCard[] {
    return [...(this.#current ? [this.#current] : []), ...this.#pinned];
  }

  /** Preact draws all cards in one go: each of them has to know that it was us. */
  #draw(redraw: () => void): void {
    this.#cards().reduce((change, card) => () => card.draw(change), redraw)();
  }

  #onClosed(card: OpenCard): void {
    if (card === this.#current) return this.#events.onClosed();
    this.#pinned.delete(card);
    card.close();
  }

  #onPinned(card: OpenCard): void {
    this.#pinned.add(card);
    this.#current = undefined;
    this.#events.onPinned();
  }
}
