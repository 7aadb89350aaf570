/** Is the pointer on its way from a mention to the card? Pure geometry, in CSS pixels of the viewport. */
import type { Box, Spot } from './cards/card-view.ts';

/** Half of the 120° that a hand may stray to either side. */
const HALF_ANGLE = Math.PI / 3;
/** A hand trembles. */
const SLACK_PX = 2;

/**
 * The way is a cone from where the pointer left the mention, around the card's middle: 120° wide, or as wide as the card
 * where that is wider. Who goes away from the card is not on it.
 * @param from where the pointer was last on the mention
 * @param before where it was at the last report
 */
export function isOnCourse(from: Spot, before: Spot, now: Spot, card: Box): boolean {
  const isGoingAway = distanceTo(card, now) > distanceTo(card, before) + SLACK_PX;
  return !isGoingAway && (contains(card, now) || isInCone(from, now, card));
}

function isInCone(apex: Spot, point: Spot, card: Box): boolean {
  const axis = angle(apex, { x: (card.left + card.right) / 2, y: (card.top + card.bottom) / 2 });
  const corners = [card.left, card.right].flatMap((x) => [card.top, card.bottom].map((y) => ({ x, y })));
  const reach = Math.max(HALF_ANGLE, ...corners.map((corner) => between(axis, angle(apex, corner))));
  const strayed = Math.hypot(point.x - apex.x, point.y - apex.y) > SLACK_PX;
  return !strayed || between(axis, angle(apex, point)) <= reach;
}

const angle = (from: Spot, to: Spot): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The smaller angle between two directions. */
function between(a: number, b: number): number {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}

export function distanceTo({ left, right, top, bottom }: Box, { x, y }: Spot): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const contains = (card: Box, point: Spot): boolean => distanceTo(card, point) === 0;
