/**
 * The contract between the page script, which every page runs, and the card's code, which a page runs when its first card
 * opens. Both live in the same isolated world; no page can reach it. Whatever is needed only with an open card is on the
 * card's side of it.
 */
import type { Stretch } from '../page/block.ts';
import type { Look } from '../settings-model.ts';
import type { CardModel } from './card-model.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How the reader asked: decides where the card stands, whether it takes focus, and what it is to a screen reader. */
export type Trigger = 'hover' | 'key' | 'touch';

/** A mark, as far as its card needs to know it. */
export interface Anchor extends Stretch {
  /** The block that holds it. */
  readonly line: Element;
}

export interface CardToShow {
  readonly model: CardModel;
  readonly anchor: Anchor;
  readonly trigger: Trigger;
  /** Where the pointer was: of a mention broken over two lines, the part under it counts. */
  readonly at?: Spot | undefined;
  readonly look: Pick<Look, 'cardSize' | 'theme'>;
  /** What has it is seen only as long as the extension is there; nothing needs it where this is missing. */
  readonly aliveClass?: string | undefined;
}

export interface CardEvents {
  /** The reader asks for another entity's card in place of this one. */
  readonly getCard: (entity: string) => Promise<CardModel | null>;
  /** The reader asks for all facts about an entity, or for one fact, on the sources page. */
  readonly openSources: (about: { readonly entity: string } | { readonly fact: string }) => Promise<null>;
  /** A fact with its citation, as text to paste. */
  readonly getCitation: (fact: string) => Promise<string | null>;
  /** The reader wants this entity, or this site, left alone: our own popup asks what exactly. */
  readonly proposeQuiet: (entity: string) => Promise<null>;
  /** The reader or the page closed it. */
  readonly onClosed: () => void;
  /** It stays where it is from now on, without the page script; the next card is another one. */
  readonly onPinned: () => void;
}

export interface CardView {
  show(card: CardToShow): void;
  hide(): void;
  /** Those that the reader has pinned, too. */
  hideAll(): void;
  /** Worked by keyboard: it stays, wherever the pointer is. */
  hasFocus(): boolean;
  /** Whether an event that reached the page came from a card: its target is then a card's host. */
  owns(target: EventTarget | null): boolean;
  /** Whether the pointer is on its way from the mention to the card. */
  isOnCourse(from: Spot, before: Spot, now: Spot): boolean;
  /** The mark before or after `last`, or the first one from the viewport on; scrolled into view. */
  step<T extends Anchor>(marks: readonly T[], last: T | undefined, direction: 1 | -1): T | undefined;
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
