import type { Box } from '../../lib/cards/card-view.ts';

/** What of the page is on the screen: a part of the window where the reader has zoomed in with two fingers. */
export function visibleBox({ defaultView, documentElement }: Document): Box {
  const view = defaultView?.visualViewport;
  const [left, top] = [view?.offsetLeft ?? 0, view?.offsetTop ?? 0];
  const [width, height] = [view?.width ?? documentElement.clientWidth, view?.height ?? innerHeight];
  return { left, top, right: left + width, bottom: top + height };
}
