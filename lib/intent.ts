/**
 * Does the reader want a card? Pointer events go into a pure reducer, and what is shown comes out; the one timer it
 * needs is the caller's. Times are milliseconds of one monotonic clock.
 */

/** Rest on a mention before its card opens: longer than passing over it takes, shorter than waiting feels. */
export const OPEN_MS = 250;
/** The same where a card is open or has just closed: the reader is reading cards. */
export const WARM_MS = 80;
/** How long the pointer may be off both mention and card, on its way or by a slip. */
export const CLOSE_MS = 300;
/** A pointer faster than this has not come to rest: the wait begins anew with each such move. */
export const MAX_SPEED_PX_PER_MS = 0.5;

export interface Intent<T> {
  readonly shown: T | undefined;
  /** What becomes shown (`undefined`: nothing) when `due` has come. */
  readonly next: { readonly target: T | undefined; readonly due: number } | undefined;
  readonly closedAt: number;
  /** Dismissed by the reader: stays closed until the pointer has been elsewhere. */
  readonly refused: T | undefined;
}

export type IntentEvent<T> =
  | { readonly type: 'point'; readonly target: T | undefined; readonly speed: number; readonly now: number }
  | { readonly type: 'enter card' }
  | { readonly type: 'choose'; readonly target: T }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'dismiss' };

export const noIntent = {
  shown: undefined,
  next: undefined,
  closedAt: -Infinity,
  refused: undefined,
} as const;

export function reduceIntent<T>(state: Intent<T>, event: IntentEvent<T>): Intent<T> {
  switch (event.type) {
    case 'point':
      return point(state, event.target, event.speed, event.now);
    case 'enter card':
      return state.next ? { ...state, next: undefined } : state;
    case 'choose':
      return { ...state, shown: event.target, next: undefined, refused: undefined };
    case 'tick':
      return state.next && event.now >= state.next.due ? show(state, state.next.target, event.now) : state;
    case 'dismiss':
      return { ...noIntent, refused: pointedAt(state) };
  }
}

/** What the pointer rests on, as far as it is known: a close that waits tells that it has left. */
function pointedAt<T>({ shown, next }: Intent<T>): T | undefined {
  return next ? next.target : shown;
}

function point<T>(state: Intent<T>, target: T | undefined, speed: number, now: number): Intent<T> {
  if (target !== undefined && target === state.refused) return state;
  if (state.refused !== undefined) return point({ ...state, refused: undefined }, target, speed, now);
  if (target === state.shown) return { ...state, next: undefined };
  const isMoving = speed > MAX_SPEED_PX_PER_MS;
  // Already waiting for just this: going on waits no longer, but a pointer that is still moving has not come to rest.
  if (state.next && state.next.target === target && !(isMoving && target !== undefined)) return state;
  return { ...state, next: { target, due: now + delayFor(state, target, now) } };
}

function delayFor<T>({ shown, closedAt }: Intent<T>, target: T | undefined, now: number): number {
  if (target === undefined) return CLOSE_MS;
  return shown !== undefined || now - closedAt < CLOSE_MS ? WARM_MS : OPEN_MS;
}

function show<T>(state: Intent<T>, target: T | undefined, now: number): Intent<T> {
  const hasClosed = state.shown !== undefined && target === undefined;
  return { ...state, shown: target, next: undefined, closedAt: hasClosed ? now : state.closedAt };
}
