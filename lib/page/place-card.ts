/** Where a card goes. Pure: rectangles in, a point out. All in CSS pixels of the viewport. */

import type { Box } from '../cards/card-view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between mention and card, and between card and the viewport's edge. */
export const GAP = 8;
export const GUTTER = 5;

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The most height that the card can take without covering its anchor. */
  readonly room: number;
}

/** With less room than this on either side, a card that covers its anchor is read more easily than one that does not. */
const LEAST_ROOM = 200;

/**
 * Below the anchor if the card fits there or there is more room than above; never off-screen, never over the anchor
 * unless the viewport is too small for both.
 * @param card the size that the card would like to have
 * @param viewport what of the page is on the screen: less than the window where the reader has zoomed in with two fingers
 * @param isRightToLeft whether the card begins where the anchor begins for a reader from right to left
 */
export function placeCard(anchor: Box, card: Size, viewport: Box, isRightToLeft = false): Placement {
  const below = viewport.bottom - GUTTER - anchor.bottom - GAP;
  const above = anchor.top - viewport.top - GAP - GUTTER;
  const goesBelow = below >= card.height || below >= above;
  const height = viewport.bottom - viewport.top - 2 * GUTTER;
  const room = Math.min(Math.max(goesBelow ? below : above, LEAST_ROOM), height);
  const used = Math.min(card.height, room);
  const left = isRightToLeft ? anchor.right - card.width : anchor.left;
  const top = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - used;
  return { ...keepInside({ left, top }, { ...card, height: used }, viewport), room };
}

/** At the lower edge, in the middle: within reach of a thumb. */
export function placeSheet(card: Size, viewport: Box): Placement {
  const middle = (viewport.left + viewport.right - card.width) / 2;
  const room = Math.round((viewport.bottom - viewport.top) * SHEET_SHARE);
  const top = viewport.bottom - GUTTER - Math.min(card.height, room);
  return { left: Math.max(middle, viewport.left), top, room };
}

/** Of the screen: the rest stays the page's. */
const SHEET_SHARE = 0.6;

/** Where there is no room at all, the start (top, left) stays visible. */
export function keepInside(
  { left, top }: { readonly left: number; readonly top: number },
  { width, height }: Size,
  viewport: Box,
) {
  return {
    left: clamp(left, viewport.left + GUTTER, viewport.right - GUTTER - width),
    top: clamp(top, viewport.top + GUTTER, viewport.bottom - GUTTER - height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
