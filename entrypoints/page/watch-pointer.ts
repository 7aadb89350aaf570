/** Pointer moves at most once a frame, with their speed, and taps. Listens only; takes nothing from the page. */
import { listen } from '../../lib/page/listen.ts';
import { follow, noTrack, speedOf } from '../../lib/speed.ts';

export interface PointerReport {
  /** In CSS pixels of the viewport; outside it once the pointer has left the window. */
  readonly x: number;
  readonly y: number;
  /** Pixels a millisecond, of the last moves. */
  readonly speed: number;
  readonly target: EventTarget | null;
  /** What is under it, also inside an open shadow root; `undefined` outside the window. */
  readonly over: Element | undefined;
}

export interface PointerHandlers {
  readonly onMove: (report: PointerReport) => void;
  /** A tap of a finger or pen that is no link's, button's or field's. */
  readonly onTap: (report: PointerReport) => void;
}

const CONTROLS =
  'a[href],area[href],button,input,textarea,select,summary,label,[role=button],[contenteditable]';

/** Out of the window, or into a frame, whose events we do not get. */
function goesOutOfSight(target: EventTarget | null): boolean {
  return target === null || (target instanceof Element && target.matches('iframe,frame,object,embed'));
}

/** Whose the tap is: asked of the whole path, since a link may hold, or be in, a shadow root. */
function isForControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));
}

function innermost(event: Event): Element | undefined {
  const [first] = event.composedPath();
  return first instanceof Element ? first : undefined;
}

export function watchPointer(document: Document, handlers: PointerHandlers, signal: AbortSignal): void {
  let track = noTrack;
  let frame = 0;

  function report({ clientX: x, clientY: y, timeStamp: time, target }: PointerEvent): void {
    frame = 0;
    track = follow(track, { x, y, time });
    handlers.onMove({ x, y, speed: speedOf(track), target, over });
  }

  let latest: PointerEvent;
  let over: Element | undefined;
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    latest = event;
    // Only now: an event forgets its path when it has been told.
    over = innermost(event);
    frame ||= requestAnimationFrame(() => report(latest));
  };
  const onClick = (event: MouseEvent): void => {
    // A key that activates something clicks, too: of no pointer at all.
    const isTap = ['touch', 'pen'].includes((event as PointerEvent).pointerType);
    if (!isTap || event.defaultPrevented || isForControl(event)) return;
    const { clientX: x, clientY: y, target } = event;
    handlers.onTap({ x, y, speed: 0, target, over: innermost(event) });
  };
  listen(document, 'pointermove', onMove, { signal, capture: true, passive: true });
  const onLeave = (event: PointerEvent): void => {
    if (goesOutOfSight(event.relatedTarget))
      handlers.onMove({ x: -1, y: -1, speed: 0, target: null, over: undefined });
  };
  listen(document, 'pointerout', onLeave, { signal, capture: true, passive: true });
  listen(document, 'click', onClick, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
