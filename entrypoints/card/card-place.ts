/** Where an open card stands: at its mention, at the lower edge, or where the reader has put it. */
import type { Box, CardToShow } from '../../lib/cards/card-view.ts';
import type { CardSize } from '../../lib/settings-model.ts';
import { distanceTo } from '../../lib/course.ts';
import { listen } from '../../lib/page/listen.ts';
import { rectsOf } from '../../lib/page/hit-test.ts';
import {
  GUTTER,
  keepInside,
  placeCard,
  placeSheet,
  type Placement,
  type Size,
} from '../../lib/page/place-card.ts';
import { direction } from '../../lib/words.ts';
import type { CardFrame } from './card-frame.ts';
import { drawRing } from './ring.ts';
import { visibleBox } from './viewport.ts';

/** CSS pixels. */
const WIDTHS: Readonly<Record<CardSize, number>> = { small: 320, medium: 340, large: 360 };
const SHEET_WIDTH = 560;
const COLOUR_SCHEMES = { system: 'light dark', light: 'light', dark: 'dark' } as const;

export class CardPlace {
  readonly #frame: CardFrame;
  readonly #shown: CardToShow;
  readonly #draw: (change: () => void) => void;
  #anchor: Box;
  /** Where the reader has put it. */
  #pinnedAt: { readonly left: number; readonly top: number } | undefined;

  /** @param draw runs what changes our own nodes */
  constructor(frame: CardFrame, shown: CardToShow, draw: (change: () => void) => void) {
    this.#frame = frame;
    this.#draw = draw;
    this.#shown = shown;
    this.#anchor = anchorBox(shown) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  }

  start(signal: AbortSignal): void {
    const { host, body } = this.#frame;
    const resize = new ResizeObserver(() => this.#place());
    resize.observe(body);
    signal.addEventListener('abort', () => resize.disconnect());
    const view = host.ownerDocument.defaultView;
    for (const target of [view, view?.visualViewport]) {
      if (target) listen(target, 'resize', () => this.follow(), { signal });
    }
    if (view?.visualViewport) listen(view.visualViewport, 'scroll', () => this.follow(), { signal });
    this.follow();
  }

  /** The mention may have moved. */
  follow(): void {
    this.#anchor = anchorBox(this.#shown) ?? this.#anchor;
    this.#place();
    const isRinged = this.#shown.trigger !== 'hover' && !this.#pinnedAt;
    const boxes = isRinged ? rectsOf(this.#shown.anchor) : [];
    this.#draw(() => drawRing(this.#frame.ring, boxes));
  }

  pin(): void {
    const { left, top } = this.#frame.host.getBoundingClientRect();
    this.#pinnedAt = { left, top };
    this.follow();
  }

  moveBy({ x, y }: { readonly x: number; readonly y: number }): void {
    if (!this.#pinnedAt) return;
    this.#pinnedAt = { left: this.#pinnedAt.left + x, top: this.#pinnedAt.top + y };
    this.#place();
  }

  #place(): void {
    const { host } = this.#frame;
    const viewport = visibleBox(host.ownerDocument);
    // Measured without the limit of the last placement: how large the card would like to be.
    this.#style(viewport);
    const { width, height } = host.getBoundingClientRect();
    const { left, top, room } = this.#placement({ width, height }, viewport);
    if (this.#pinnedAt) this.#pinnedAt = { left, top };
    this.#style(viewport, { left, top, room });
    this.#correct(viewport, { left, top, room });
  }

  #placement(size: Size, viewport: Box): Placement {
    const { trigger } = this.#shown;
    if (this.#pinnedAt)
      return {
        ...keepInside(this.#pinnedAt, size, viewport),
        room: viewport.bottom - viewport.top - 2 * GUTTER,
      };
    if (trigger === 'touch') return placeSheet(size, viewport);
    return placeCard(this.#anchor, size, viewport, direction() === 'rtl');
  }

  /** A page may have made another block the one that fixed boxes stand in: what counts is where the card has come to stand. */
  #correct(viewport: Box, wanted: Placement): void {
    const { left, top } = this.#frame.host.getBoundingClientRect();
    const [x, y] = [wanted.left - left, wanted.top - top];
    if (Math.hypot(x, y) > 1)
      this.#style(viewport, { ...wanted, left: wanted.left + x, top: wanted.top + y });
  }

  #style(viewport: Box, at?: Placement): void {
    const { host, place } = this.#frame;
    const { look, trigger } = this.#shown;
    const isSheet = trigger === 'touch' && !this.#pinnedAt;
    const width = Math.min(
      isSheet ? SHEET_WIDTH : WIDTHS[look.cardSize],
      viewport.right - viewport.left - 2 * GUTTER,
    );
    // A page that is zoomed by its own style sheet does not zoom the card.
    const zoom = 1 / (host.parentElement?.currentCSSZoom ?? 1);
    // Between two pixels, letters are blurred.
    const position = at
      ? `left:${Math.round(at.left)}px!important;top:${Math.round(at.top)}px!important`
      : '';
    const room = at ? `:host>*{--dl-room:${at.room}px}` : '';
    place.replaceSync(
      `:host{width:${width}px!important;zoom:${zoom}!important;color-scheme:${COLOUR_SCHEMES[look.theme]}!important;${position}}${room}`,
    );
  }
}

/** Of a mention broken over two lines the part under the pointer, else the first. */
function anchorBox({ anchor, at }: CardToShow): Box | undefined {
  const rects = rectsOf(anchor);
  if (!at) return rects[0];
  return rects.toSorted((a, b) => distanceTo(a, at) - distanceTo(b, at))[0];
}
