/** Events of the card stay in the card, and events that a page made up stay out of it. */
const KEYS = 'keydown keyup keypress beforeinput input change compositionstart compositionend';
const MOUSE = 'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout wheel';
const POINTERS = 'pointerdown pointerup pointermove pointerover pointerout pointercancel';
const OTHERS = 'touchstart touchmove touchend touchcancel copy cut paste dragstart drop';
const EVENTS = [KEYS, MOUSE, POINTERS, OTHERS].flatMap((list) => list.split(' '));

/** What the card does something with. It has no field to type in: every other key is the page's, as if the card were not. */
const OWN_KEYS = new Set(
  'Escape,Tab,Enter,ArrowUp,ArrowDown,ArrowLeft,ArrowRight,PageUp,PageDown,Home,End, '.split(','),
);

/** A page that listens in the capture phase of the window still hears that something happened at the host: not what in it. */
export function keepEventsInside(root: ShadowRoot): void {
  for (const type of EVENTS) {
    root.addEventListener(type, refuseMadeUp, { capture: true });
    root.addEventListener(type, (event) => isOurs(event) && event.stopPropagation(), { passive: true });
  }
}

/** Firefox hands inner nodes to the page, which could press our buttons with them. */
function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function isOurs(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  return OWN_KEYS.has(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey;
}
