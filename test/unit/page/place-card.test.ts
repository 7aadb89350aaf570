import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/cards/card-view.ts';
import { placeCard, type Size } from '../../../lib/page/place-card.ts';

const GUTTER = 5;
const GAP = 8;
const screen = (width: number, height: number): Box => ({ left: 0, top: 0, right: width, bottom: height });
const VIEWPORT = screen(1_000, 800);
const CARD = { width: 300, height: 300 };
const word = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    ['below a mention near the top', word(100, 50), { left: 100, top: 78 }],
    ['above a mention near the bottom', word(100, 700), { left: 100, top: 392 }],
    ['below where it just fits', word(100, 467), { left: 100, top: 495 }],
    ['above where it just does not fit below', word(100, 468), { left: 100, top: 160 }],
    ['in from the right edge', word(950, 50), { left: 695, top: 78 }],
    ['in from the left edge', word(-20, 50), { left: GUTTER, top: 78 }],
    ['at the top for a mention that has been scrolled out above', word(100, -90), { left: 100, top: GUTTER }],
    ['at the bottom for a mention that has been scrolled out below', word(100, 900), { left: 100, top: 495 }],
  ])('puts the card %s', (_, anchor, point) => {
    expect(placeCard(anchor, CARD, VIEWPORT)).toMatchObject(point);
  });

  it('gives a card that fits on neither side the larger one, and the height that is there', () => {
    const tall = { width: 300, height: 600 };

    const low = placeCard(word(100, 450), tall, VIEWPORT);
    const high = placeCard(word(100, 300), tall, VIEWPORT);

    expect(low).toMatchObject({ top: GUTTER, room: 450 - GAP - GUTTER });
    expect(high).toMatchObject({ top: 328, room: 800 - 328 - GUTTER });
  });

  it('keeps the beginning of a card in view that is wider than the viewport', () => {
    expect(placeCard(word(50, 50), CARD, screen(200, 800)).left).toBe(GUTTER);
  });

  it('never gives a card more height than a small viewport has', () => {
    expect(placeCard(word(50, 40), CARD, screen(320, 100))).toMatchObject({
      top: GUTTER,
      room: 90,
    });
  });
});

describe('a placed card', () => {
  const length = (most: number) => fc.integer({ min: 1, max: most });
  const viewports = fc.record({ width: length(3_000), height: length(3_000) });
  const cards = fc.record({ width: length(600), height: length(900) });
  const anchorIn = ({ width, height }: Size) =>
    fc
      .record({ left: fc.nat(width), top: fc.nat(height), width: fc.nat(400), height: fc.nat(40) })
      .map((box): Box => ({
        left: box.left,
        top: box.top,
        right: box.left + box.width,
        bottom: box.top + box.height,
      }));
  const scenes = fc
    .tuple(viewports, cards)
    .chain(([viewport, card]) => fc.tuple(fc.constant(viewport), fc.constant(card), anchorIn(viewport)));

  it('is inside the viewport whenever it can be', () => {
    fc.assert(
      fc.property(scenes, ([viewport, card, anchor]) => {
        fc.pre(card.width + 2 * GUTTER <= viewport.width && card.height + 2 * GUTTER <= viewport.height);

        const { left, top, room } = placeCard(anchor, card, screen(viewport.width, viewport.height));

        const height = Math.min(card.height, room);
        expect(left).toBeGreaterThanOrEqual(GUTTER);
        expect(left + card.width).toBeLessThanOrEqual(viewport.width - GUTTER);
        expect(top).toBeGreaterThanOrEqual(GUTTER);
        expect(top + height).toBeLessThanOrEqual(viewport.height - GUTTER);
      }),
    );
  });

  it('never covers its mention where it fits above or below', () => {
    fc.assert(
      fc.property(scenes, ([viewport, card, anchor]) => {
        const below = viewport.height - GUTTER - GAP - anchor.bottom;
        const above = anchor.top - GAP - GUTTER;
        fc.pre(Math.max(below, above) >= card.height);

        const { top, room } = placeCard(anchor, card, screen(viewport.width, viewport.height));

        expect(room).toBeGreaterThanOrEqual(card.height);
        expect(top >= anchor.bottom + GAP || top + card.height <= anchor.top - GAP).toBe(true);
      }),
    );
  });
});
