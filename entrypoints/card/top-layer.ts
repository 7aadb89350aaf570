/** Where in the page's own layers a card has to live to be seen and reached. */

/**
 * Outside an open modal dialog everything is inert, a click outside a popover closes it, and outside a fullscreen element
 * nothing is drawn: a card whose mention is in one of them goes there too.
 */
export function layerFor(document: Document, line: Element): Element {
  const layer = closestThroughRoots(line, 'dialog:modal,[popover]:popover-open');
  if (layer) return layer;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return modal ?? document.fullscreenElement ?? document.documentElement;
}

/** All of the top layer that the document can name: what is in shadow roots is not among them. */
export const layersOf = (document: Document): ReadonlySet<Element> =>
  new Set(document.querySelectorAll(':popover-open,dialog:modal'));

function closestThroughRoots(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  const root = element.getRootNode();
  if (found) return found;
  return root instanceof ShadowRoot ? closestThroughRoots(root.host, selector) : undefined;
}
