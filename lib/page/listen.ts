/**
 * The one way to listen in a page. A page can make up any event, at any time: what the browser did not make itself
 * (`isTrusted`) starts nothing of ours and stops nothing of ours. `test/unit/page/listen.test.ts` holds that nothing
 * listens past this.
 */
interface Events extends DocumentEventMap, WindowEventMap {
  /** Of `navigation`. */
  navigatesuccess: Event;
  /** Of a document in Chromium. */
  prerenderingchange: Event;
}

export function listen<Type extends keyof Events>(
  target: EventTarget,
  type: Type,
  handler: (event: Events[Type]) => void,
  options?: AddEventListenerOptions,
): void {
  const ifTrusted = (event: Event): void => {
    if (event.isTrusted) handler(event as Events[Type]);
  };
  target.addEventListener(type, ifTrusted, options);
}
