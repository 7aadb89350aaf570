/**
 * The card in the page: a popover whose content lives in a closed shadow root. It is in the page's DOM only while a card
 * is open. Style comes in constructed sheets, which no page policy blocks; no file of ours is open to the page.
 */
import { render } from 'preact';
import { FactCard } from '../../components/FactCard.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { Box, CardEvents, CardView } from '../../lib/cards/card-view.ts';
import { listen } from '../../lib/page/listen.ts';
import { placeCard } from '../../lib/page/place-card.ts';
import cardStyle from '../../components/card.css?inline';
import tokens from '../../assets/tokens.css?inline';
import hostStyle from './host.css?inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

export class CardHost implements CardView {
  readonly #document: Document;
  readonly #events: CardEvents;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #body: HTMLElement;
  readonly #placeSheet = new CSSStyleSheet();
  readonly #resize: ResizeObserver;
  /** Where focus was when the card opened: it goes back there if the card takes it along. */
  #focusBefore: Element | null = null;
  #anchor: Box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(document: Document, events: CardEvents) {
    this.#document = document;
    this.#events = events;
    this.#host = document.createElementNS(XHTML, 'div');
    this.#host.setAttribute('popover', 'manual');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [
      sheetOf(tokens),
      sheetOf(hostStyle),
      sheetOf(cardStyle),
      this.#placeSheet,
    ];
    this.#body = document.createElementNS(XHTML, 'div');
    this.#root.append(this.#body);
    this.#resize = new ResizeObserver(() => this.#place());
    this.#listen();
  }

  show(model: CardModel, anchor: Box): void {
    this.#anchor = anchor;
    this.#focusBefore = this.#document.activeElement;
    this.#render(model);
    layerFor(this.#document).append(this.#host);
    this.#host.showPopover();
    this.#place();
    this.#resize.observe(this.#body);
  }

  replace(model: CardModel): void {
    this.#render(model);
    this.#place();
  }

  hide(): void {
    this.#resize.disconnect();
    const hadFocus = this.#root.activeElement !== null;
    this.#host.remove();
    render(null, this.#body);
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  #render(model: CardModel): void {
    const { onRelated, onSources, onClosed } = this.#events;
    render(
      <FactCard
        key={model.id}
        model={model}
        onRelated={onRelated}
        onSources={onSources}
        onClose={onClosed}
      />,
      this.#body,
    );
  }

  #place(): void {
    // Measured without the limit of the last placement: how large the card would like to be.
    this.#placeSheet.replaceSync('');
    const { width, height } = this.#host.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const viewport = {
      width: clientWidth,
      height: this.#document.compatMode === 'BackCompat' ? innerHeight : clientHeight,
    };
    const { left, top, room } = placeCard(this.#anchor, { width, height }, viewport);
    this.#placeSheet.replaceSync(
      `:host{left:${left}px!important;top:${top}px!important;--dl-room:${room}px}`,
    );
  }

  #listen(): void {
    listen(this.#host, 'focusin', () => this.#events.onFocus(true));
    listen(this.#host, 'focusout', () => this.#events.onFocus(false));
    listen(this.#host, 'toggle', (event) => {
      // The page may hide or drop what it can reach; a card that is not seen must not count as open.
      if (event.newState === 'closed' && this.#host.isConnected) this.#events.onClosed();
    });
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Outside an open modal dialog everything is inert, and outside a fullscreen element nothing is drawn. */
function layerFor(document: Document): Element {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
