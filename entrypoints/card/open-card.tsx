/**
 * One open card: a popover whose content lives in a closed shadow root. It is in the page's DOM only while it is open.
 * Style comes in constructed sheets, which no page policy blocks; no file of ours is open to the page.
 */
import { render } from 'preact';
import { FactCard } from '../../components/FactCard.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { CardEvents, CardToShow } from '../../lib/cards/card-view.ts';
import { isPlainEscape } from '../../lib/page/escape.ts';
import { listen } from '../../lib/page/listen.ts';
import { makeFrame } from './card-frame.ts';
import { CardGuard } from './card-guard.ts';
import { CardPlace } from './card-place.ts';
import { copyText } from './copy-text.ts';
import { closeOnLeaving } from './leaving.ts';
import { layerFor } from './top-layer.ts';

export interface OpenCardEvents extends CardEvents {
  /** Hosts of our other cards. */
  readonly others: () => readonly Element[];
}

export class OpenCard {
  readonly #document: Document;
  readonly #shown: CardToShow;
  readonly #events: OpenCardEvents;
  readonly #frame;
  readonly #place: CardPlace;
  readonly #end = new AbortController();
  #model: CardModel;
  #guard: CardGuard | undefined;
  #isPinned = false;
  /** Where focus was when the card opened: it goes back there if the card takes it along. */
  readonly #focusBefore: Element | null;

  constructor(document: Document, shown: CardToShow, events: OpenCardEvents) {
    this.#document = document;
    this.#shown = shown;
    this.#events = events;
    this.#model = shown.model;
    this.#focusBefore = document.activeElement;
    this.#frame = makeFrame(document, shown.aliveClass);
    this.#place = new CardPlace(this.#frame, shown, (change) => this.draw(change));
  }

  get host(): HTMLElement {
    return this.#frame.host;
  }

  open(): void {
    const { host, root, body } = this.#frame;
    const { signal } = this.#end;
    this.#listen();
    this.#render();
    layerFor(this.#document, this.#shown.anchor.line).append(host);
    host.showPopover();
    this.#place.start(signal);
    if (this.#shown.trigger === 'key') this.#focus();
    const { others, onClosed } = this.#events;
    this.#guard = new CardGuard({ host, root, card: () => body.firstElementChild, others }, onClosed);
    closeOnLeaving({
      document: this.#document,
      shown: this.#shown,
      isPinned: () => this.#isPinned,
      follow: () => this.#place.follow(),
      close: onClosed,
      signal,
    });
  }

  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#guard?.stop();
    const hadFocus = this.hasFocus();
    this.host.remove();
    render(null, this.#frame.body);
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.#frame.root.activeElement !== null;
  }

  /** Runs what changes our own nodes. */
  draw(change: () => void): void {
    if (this.#guard) this.#guard.draw(change);
    else change();
  }

  #focus(): void {
    const card = this.#frame.body.firstElementChild;
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  }

  #render(): void {
    const { openSources, onClosed, proposeQuiet } = this.#events;
    const { trigger } = this.#shown;
    const isTip = trigger === 'hover' && !this.#isPinned && !this.hasFocus();
    this.draw(() =>
      render(
        <FactCard
          key={this.#model.id}
          model={this.#model}
          role={isTip ? 'tooltip' : 'dialog'}
          size={this.#shown.look.cardSize}
          isSheet={trigger === 'touch' && !this.#isPinned}
          isPinned={this.#isPinned}
          onRelated={(entity) => this.#orClose(this.#replace(entity))}
          onSources={(entity) => this.#orClose(openSources({ entity }))}
          onClose={onClosed}
          onPin={() => this.#pin()}
          onMove={(by) => this.#place.moveBy(by)}
          onQuiet={(entity) => this.#orClose(proposeQuiet(entity).then(onClosed))}
          onCopy={(fact) => this.#copy(fact)}
        />,
        this.#frame.body,
      ),
    );
  }

  /** A background that cannot answer (the extension was updated or removed) leaves no half-open card and no error. */
  #orClose(work: Promise<unknown>): void {
    work.catch(() => this.#events.onClosed());
  }

  async #replace(entity: string): Promise<void> {
    const model = await this.#events.getCard(entity);
    if (!model || this.#end.signal.aborted) return;
    const hadFocus = this.hasFocus();
    this.#model = model;
    this.#render();
    if (hadFocus) this.#focus();
    this.#place.follow();
  }

  #pin(): void {
    if (this.#isPinned) return this.#events.onClosed();
    this.#isPinned = true;
    this.#place.pin();
    this.#render();
    this.#events.onPinned();
  }

  /** Where the browser gives no clipboard here (pages without https, pages that forbid it), our own page does. */
  async #copy(fact: string): Promise<boolean> {
    const text = await this.#events.getCitation(fact);
    const isCopied = text !== null && (await copyText(text));
    if (!isCopied) await this.#events.openSources({ fact });
    return isCopied;
  }

  #listen(): void {
    const { host, root } = this.#frame;
    const { onClosed } = this.#events;
    listen(host, 'focusin', () => this.#render());
    // At the host it would say only that it came from the host.
    listen(root, 'focusout', (event) => this.#onFocusLost(event.target as Node));
    const { signal } = this.#end;
    listen(this.#document, 'focus', ({ target }) => this.#onFocus(target), { signal, capture: true });
    // Keys that the card uses stay in it, this one too: a dialog around it stays open.
    listen(root, 'keydown', (event) => {
      if (!isPlainEscape(event)) return;
      event.preventDefault();
      onClosed();
    });
    listen(host, 'toggle', (event) => {
      // The page may hide or drop what it can reach; a card that is not seen must not count as open.
      if (event.newState === 'closed' && !host.matches(':popover-open')) onClosed();
    });
  }

  /** Tab may have led through the browser's own bars and back into the page. */
  #onFocus(target: EventTarget | null): void {
    const isElsewhere = target instanceof Element && target !== this.host;
    if (isElsewhere && this.#shown.trigger === 'key' && !this.#isPinned) this.#events.onClosed();
  }

  /** A card that was opened by key closes when the reader goes on in the page; a button that is drawn away is no going on. */
  #onFocusLost(from: Node): void {
    setTimeout(() => {
      if (this.#end.signal.aborted || this.hasFocus() || !this.#document.hasFocus()) return;
      if (this.#isPinned || this.#shown.trigger !== 'key') this.#render();
      else if (from.isConnected) this.#events.onClosed();
      else this.#focus();
    });
  }
}
