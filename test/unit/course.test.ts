import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../lib/cards/card-view.ts';
import { distanceTo, isOnCourse } from '../../lib/course.ts';

/** Below a mention whose middle is at 200, 100. */
const CARD = { left: 150, top: 120, right: 490, bottom: 380 };
const FROM: Spot = { x: 200, y: 108 };

describe('the way from a mention to its card', () => {
  it('goes straight, and astray by up to 60° to either side', () => {
    expect(isOnCourse(FROM, FROM, { x: 205, y: 114 }, CARD)).toBe(true);
    expect(isOnCourse(FROM, FROM, { x: 190, y: 118 }, CARD)).toBe(true);
  });

  it('does not go back over the mention, nor along the line away from the card', () => {
    expect(isOnCourse(FROM, FROM, { x: 200, y: 90 }, CARD)).toBe(false);
    expect(isOnCourse(FROM, FROM, { x: 120, y: 100 }, CARD)).toBe(false);
  });

  it('is left by going away from the card, also within the cone', () => {
    expect(isOnCourse(FROM, { x: 215, y: 117 }, { x: 210, y: 111 }, CARD)).toBe(false);
  });

  it('is not left by a tremble', () => {
    expect(isOnCourse(FROM, { x: 215, y: 117 }, { x: 215, y: 116 }, CARD)).toBe(true);
  });

  it('is as wide as a card that is close and wide', () => {
    const wide = { left: 0, top: 112, right: 400, bottom: 200 };

    expect(isOnCourse(FROM, FROM, { x: 100, y: 110.1 }, wide)).toBe(true);
    expect(isOnCourse(FROM, FROM, { x: 330, y: 110.7 }, wide)).toBe(true);
  });

  const coordinates = fc.integer({ min: -400, max: 400 });
  const spots = fc.record({ x: coordinates, y: coordinates });
  const cards = fc
    .record({
      left: coordinates,
      top: coordinates,
      width: fc.integer({ min: 40, max: 360 }),
      height: fc.integer({ min: 40, max: 260 }),
    })
    .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

  it('holds every straight line to any part of the card, in however many steps', () => {
    fc.assert(
      fc.property(
        cards,
        spots,
        fc.nat(100),
        fc.nat(100),
        fc.integer({ min: 2, max: 40 }),
        (card, from, u, w, steps) => {
          fc.pre(distanceTo(card, from) > 0);
          const goal = {
            x: card.left + ((card.right - card.left) * u) / 100,
            y: card.top + ((card.bottom - card.top) * w) / 100,
          };
          const at = (step: number): Spot => ({
            x: from.x + ((goal.x - from.x) * step) / steps,
            y: from.y + ((goal.y - from.y) * step) / steps,
          });
          for (let step = 1; step <= steps; step++)
            expect(isOnCourse(from, at(step - 1), at(step), card)).toBe(true);
        },
      ),
    );
  });

  it('holds no line that goes straight away from the card', () => {
    fc.assert(
      fc.property(cards, spots, fc.integer({ min: 3, max: 200 }), (card, from, way) => {
        fc.pre(distanceTo(card, from) > 0);
        const nearest = {
          x: Math.max(card.left, Math.min(from.x, card.right)),
          y: Math.max(card.top, Math.min(from.y, card.bottom)),
        };
        const length = Math.hypot(from.x - nearest.x, from.y - nearest.y);
        const away = {
          x: from.x + ((from.x - nearest.x) / length) * way,
          y: from.y + ((from.y - nearest.y) / length) * way,
        };

        expect(isOnCourse(from, from, away, card)).toBe(false);
      }),
    );
  });
});
