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

export function watchPointer(document: Document, handlers: PointerHandlers, signal: AbortSignal): void {
  let track = noTrack;
  let frame = 0;

  function report({ clientX: x, clientY: y, timeStamp: time, target }: PointerEvent): void {
    frame = 0;
    track = follow(track, { x, y, time });
    handlers.onMove({ x, y, speed: speedOf(track), target });
  }

  let latest: PointerEvent;
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    latest = event;
    frame ||= requestAnimationFrame(() => report(latest));
  };
  const onClick = (event: MouseEvent): void => {
    // A key that activates something clicks, too: of no pointer at all.
    const isTap = ['touch', 'pen'].includes((event as PointerEvent).pointerType);
    if (!isTap || event.defaultPrevented || isForControl(event)) return;
    handlers.onTap({ x: event.clientX, y: event.clientY, speed: 0, target: event.target });
  };
  listen(document, 'pointermove', onMove, { signal, capture: true, passive: true });
  const onLeave = (event: PointerEvent): void => {
    if (goesOutOfSight(event.relatedTarget)) handlers.onMove({ x: -1, y: -1, speed: 0, target: null });
  };
  listen(document, 'pointerout', onLeave, { signal, capture: true, passive: true });
  listen(document, 'click', onClick, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
