/** Pointer moves at most once a frame, with their speed, and taps. Listens only; takes nothing from the page. */
import { listen } from '../../lib/page/listen.ts';

export interface PointerReport {
  /** In CSS pixels of the viewport; outside it once the pointer has left the window. */
  readonly x: number;
  readonly y: number;
  /** Pixels per millisecond since the last report. */
  readonly speed: number;
  readonly target: EventTarget | null;
}

export interface PointerHandlers {
  readonly onMove: (report: PointerReport) => void;
  /** A tap of a finger or pen that is no link's, button's or field's. */
  readonly onTap: (report: PointerReport) => void;
}

/** A pause this long, in milliseconds, and the next move starts afresh. */
const PAUSE_MS = 100;
const CONTROLS = 'a[href],button,input,textarea,select,summary,label,[role=button],[contenteditable]';

/** Out of the window, or into a frame, whose events we do not get. */
function goesOutOfSight(target: EventTarget | null): boolean {
  return target === null || (target instanceof Element && target.matches('iframe,frame,object,embed'));
}

export function watchPointer(document: Document, handlers: PointerHandlers, signal: AbortSignal): void {
  let last: { x: number; y: number; time: number } | undefined;
  let frame = 0;

  function report(event: PointerEvent): void {
    frame = 0;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const elapsed = last ? now.time - last.time : Infinity;
    const distance = last ? Math.hypot(now.x - last.x, now.y - last.y) : 0;
    last = now;
    const speed = elapsed > 0 && elapsed < PAUSE_MS ? distance / elapsed : 0;
    handlers.onMove({ x: now.x, y: now.y, speed, target: event.target });
  }

  let latest: PointerEvent;
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    latest = event;
    frame ||= requestAnimationFrame(() => report(latest));
  };
  const onClick = (event: MouseEvent): void => {
    const isMouse = (event as PointerEvent).pointerType === 'mouse';
    if (isMouse || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
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
