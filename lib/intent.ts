/**
 * Does the reader want a card? Pointer events go into a pure reducer, and what is shown comes out; the one timer it
 * needs is the caller's. Times are milliseconds of one monotonic clock.
 */

/** Rest on a mention before its card opens, unless the reader has set another: longer than passing over it takes. */
export const OPEN_MS = 250;
/** The same where a card is open or has just closed: the reader is reading cards. */
export const WARM_MS = 80;
/** How long the pointer may be off both mention and card, on its way or by a slip. */
export const CLOSE_MS = 300;
/** A pointer faster than this has not come to rest: the wait begins anew with each such move. */
export const MAX_SPEED_PX_PER_MS = 0.5;

export interface Intent<T> {
  /** The mention whose card is wanted. */
  readonly shown: T | undefined;
  /** The mention whose card is drawn: the wanted one, once its answer has come. */
  readonly drawn: T | undefined;
  /** Counts what was wanted. An answer names the turn that it answers, so a late one is known. */
  readonly turn: number;
  /** What becomes shown (`undefined`: nothing) when `due` has come. */
  readonly next: { readonly target: T | undefined; readonly due: number } | undefined;
  readonly closedAt: number;
  /** Dismissed by the reader: stays closed until the pointer has been elsewhere. */
  readonly refused: T | undefined;
}

export interface Point<T> {
  readonly type: 'point';
  readonly target: T | undefined;
  readonly speed: number;
  /** Between the mention and its open card, and not going away from it (`course.ts`). */
  readonly isOnCourse?: boolean;
  readonly now: number;
}

export type IntentEvent<T> =
  | Point<T>
  | { readonly type: 'enter card' }
  | { readonly type: 'choose'; readonly target: T }
  | { readonly type: 'answer'; readonly turn: number }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'dismiss' };

export const noIntent = {
  shown: undefined,
  drawn: undefined,
  turn: 0,
  next: undefined,
  closedAt: -Infinity,
  refused: undefined,
} as const;

/** @param openMs the reader's own delay */
export function reduceIntent<T>(state: Intent<T>, event: IntentEvent<T>, openMs = OPEN_MS): Intent<T> {
  switch (event.type) {
    case 'point':
      return point(state, event, openMs);
    case 'enter card':
      return state.next ? { ...state, next: undefined } : state;
    case 'choose':
      return { ...want(state, event.target), refused: undefined };
    case 'answer':
      return event.turn === state.turn ? { ...state, drawn: state.shown } : state;
    case 'tick':
      return state.next && event.now >= state.next.due ? show(state, state.next.target, event.now) : state;
    case 'dismiss':
      return { ...noIntent, turn: state.turn + 1, refused: pointedAt(state) };
  }
}

/** What the pointer rests on, as far as it is known: a close that waits tells that it has left. */
function pointedAt<T>({ shown, next }: Intent<T>): T | undefined {
  return next ? next.target : shown;
}

function point<T>(state: Intent<T>, event: Point<T>, openMs: number): Intent<T> {
  const { target, speed, isOnCourse = false, now } = event;
  if (target !== undefined && target === state.refused) return state;
  if (state.refused !== undefined) return point({ ...state, refused: undefined }, event, openMs);
  if (target === state.shown) return state.next ? { ...state, next: undefined } : state;
  // On the way to the card: whatever it crosses, the card stays for as long as the pointer goes on.
  if (isOnCourse && state.drawn !== undefined) return { ...state, next: { target, due: now + CLOSE_MS } };
  const isMoving = speed > MAX_SPEED_PX_PER_MS;
  // Already waiting for just this: going on waits no longer, but a pointer that is still moving has not come to rest.
  if (state.next && state.next.target === target && !(isMoving && target !== undefined)) return state;
  return { ...state, next: { target, due: now + delayFor(state, target, now, openMs) } };
}

function delayFor<T>({ shown, closedAt }: Intent<T>, target: T | undefined, now: number, openMs: number) {
  if (target === undefined) return CLOSE_MS;
  const isWarm = shown !== undefined || now - closedAt < CLOSE_MS;
  return isWarm ? Math.min(WARM_MS, openMs) : openMs;
}

function show<T>(state: Intent<T>, target: T | undefined, now: number): Intent<T> {
  const hasClosed = state.shown !== undefined && target === undefined;
  return { ...want(state, target), closedAt: hasClosed ? now : state.closedAt };
}

function want<T>(state: Intent<T>, target: T | undefined): Intent<T> {
  return { ...state, shown: target, drawn: undefined, turn: state.turn + 1, next: undefined };
}
