/**
 * The contract between the page script, which every page runs, and the card's code, which a page runs when its first card
 * opens. Both live in the same isolated world; no page can reach it.
 */
import type { CardModel } from './card-model.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardEvents {
  /** Keyboard focus came into the card or left it. */
  readonly onFocus: (isInside: boolean) => void;
  /** The reader asks for another entity's card in place of this one. */
  readonly onRelated: (entity: string) => void;
  /** The reader asks for all facts about an entity, on the sources page. */
  readonly onSources: (entity: string) => void;
  /** The reader or the page closed it. */
  readonly onClosed: () => void;
}

export interface CardView {
  show(model: CardModel, anchor: Box): void;
  /** Another card at the same place. */
  replace(model: CardModel): void;
  hide(): void;
  /** Whether an event that reached the page came from the card: its target is then the card's host. */
  owns(target: EventTarget | null): boolean;
}

export type MakeCardView = (document: Document, events: CardEvents) => CardView;

const KEY = Symbol.for('dateline.card');

interface World {
  [KEY]?: MakeCardView;
}

/** Called by the card's code when it is evaluated. */
export function offerCardView(make: MakeCardView): void {
  (globalThis as World)[KEY] = make;
}

export function takeCardView(): MakeCardView | undefined {
  return (globalThis as World)[KEY];
}
