/** Where a card goes. Pure: rectangles in, a point out. All in CSS pixels of the viewport. */

import type { Box } from '../cards/card-view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between mention and card, and between card and the viewport's edge. */
const GAP = 8;
const GUTTER = 5;

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
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Placement {
  const below = viewport.height - GUTTER - anchor.bottom - GAP;
  const above = anchor.top - GAP - GUTTER;
  const goesBelow = below >= card.height || below >= above;
  const room = Math.min(Math.max(goesBelow ? below : above, LEAST_ROOM), viewport.height - 2 * GUTTER);
  const height = Math.min(card.height, room);
  const top = goesBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  return {
    left: clamp(anchor.left, GUTTER, viewport.width - GUTTER - card.width),
    top: clamp(top, GUTTER, viewport.height - GUTTER - height),
    room,
  };
}

/** Where there is no room at all, the start (top, left) stays visible. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
