/** Pointer moves at most once a frame, with their speed, and taps. Listens only; takes nothing from the page. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerHandlers {
  /** Speed in pixels per millisecond since the last report. */
  readonly onMove: (point: Point & { readonly speed: number }) => void;
  /** A tap of a finger or pen that is no link's, button's or field's. */
  readonly onTap: (point: Point) => void;
}

/** A pause this long, in milliseconds, and the next move starts afresh. */
const PAUSE_MS = 100;
const CONTROLS = 'a[href],button,input,textarea,select,summary,label,[role=button],[contenteditable]';

export function watchPointer(document: Document, handlers: PointerHandlers, signal: AbortSignal): void {
  let last: (Point & { time: number }) | undefined;
  let frame = 0;

  function report(event: PointerEvent): void {
    frame = 0;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const elapsed = last ? now.time - last.time : Infinity;
    const distance = last ? Math.hypot(now.x - last.x, now.y - last.y) : 0;
    last = now;
    handlers.onMove({ x: now.x, y: now.y, speed: elapsed > 0 && elapsed < PAUSE_MS ? distance / elapsed : 0 });
  }

  let latest: PointerEvent;
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    frame ||= requestAnimationFrame(() => report(latest));
  };
  const onClick = (event: MouseEvent): void => {
    const isMouse = (event as PointerEvent).pointerType === 'mouse';
    if (!event.isTrusted || isMouse || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
    handlers.onTap({ x: event.clientX, y: event.clientY });
  };
  document.addEventListener('pointermove', onMove, { signal, capture: true, passive: true });
  document.addEventListener('click', onClick, { signal, passive: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
