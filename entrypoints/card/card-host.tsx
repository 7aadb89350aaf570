/**
 * The card in the page: a popover whose content lives in a closed shadow root. It is in the page's DOM only while a card
 * is open. Style comes in constructed sheets, which no page policy blocks; no file of ours is open to the page.
 */
import { options, render } from 'preact';
import { FactCard } from '../../components/FactCard.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { Box, CardEvents, CardView } from '../../lib/cards/card-view.ts';
import { isPlainEscape } from '../../lib/page/escape.ts';
import { listen } from '../../lib/page/listen.ts';
import { placeCard } from '../../lib/page/place-card.ts';
import { makeFrame, type CardFrame } from './card-frame.ts';
import { CardGuard } from './card-guard.ts';

export class CardHost implements CardView {
  readonly #document: Document;
  readonly #events: CardEvents;
  readonly #resize: ResizeObserver;
  #frame: CardFrame | undefined;
  #guard: CardGuard | undefined;
  /** Where focus was when the card opened: it goes back there if the card takes it along. */
  #focusBefore: Element | null = null;
  #anchor: Box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
    this.#resize = new ResizeObserver(() => this.#place());
    options.debounceRendering = (redraw) => queueMicrotask(() => this.#draw(redraw));
  }

  show(model: CardModel, anchor: Box): void {
    this.#anchor = anchor;
    this.#focusBefore = this.#document.activeElement;
    const frame = makeFrame(this.#document);
    const { host, root, body } = frame;
    this.#frame = frame;
    this.#listen(frame);
    this.#render(model);
    layerFor(this.#document).append(host);
    host.showPopover();
    this.#place();
    this.#resize.observe(body);
    this.#guard = new CardGuard({ host, root, card: () => body.firstElementChild }, this.#events.onClosed);
  }

  replace(model: CardModel): void {
    this.#draw(() => this.#render(model));
    this.#place();
  }

  hide(): void {
    const { host, root, body } = this.#frame ?? {};
    if (!host || !root || !body) return;
    this.#guard?.stop();
    this.#resize.disconnect();
    const hadFocus = root.activeElement !== null;
    host.remove();
    render(null, body);
    this.#frame = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  owns(target: EventTarget | null): boolean {
    return this.#frame !== undefined && target === this.#frame.host;
  }

  #draw(change: () => void): void {
    if (this.#guard) this.#guard.draw(change);
    else change();
  }

  #render(model: CardModel): void {
    if (!this.#frame) return;
    const { onRelated, onSources, onClosed } = this.#events;
    render(
      <FactCard
        key={model.id}
        model={model}
        onRelated={onRelated}
        onSources={onSources}
        onClose={onClosed}
      />,
      this.#frame.body,
    );
  }

  #place(): void {
    if (!this.#frame) return;
    const { host, place } = this.#frame;
    // Measured without the limit of the last placement: how large the card would like to be.
    place.replaceSync('');
    const { width, height } = host.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const viewport = {
      width: clientWidth,
      height: this.#document.compatMode === 'BackCompat' ? innerHeight : clientHeight,
    };
    const { left, top, room } = placeCard(this.#anchor, { width, height }, viewport);
    place.replaceSync(`:host{left:${left}px!important;top:${top}px!important}:host>*{--dl-room:${room}px}`);
  }

  #listen({ host, root }: CardFrame): void {
    listen(host, 'focusin', () => this.#events.onFocus(true));
    listen(host, 'focusout', () => this.#events.onFocus(false));
    // Keys typed in the card stay in it, this one too.
    listen(root, 'keydown', (event) => isPlainEscape(event) && this.#events.onClosed());
    listen(host, 'toggle', (event) => {
      // The page may hide or drop what it can reach; a card that is not seen must not count as open.
      if (event.newState === 'closed' && host === this.#frame?.host) this.#events.onClosed();
    });
  }
}

/** Outside an open modal dialog everything is inert, and outside a fullscreen element nothing is drawn. */
function layerFor(document: Document): Element {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
