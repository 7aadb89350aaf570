/** When a card goes by itself: Esc, reading on, another tab. Listeners live only as long as the card does. */
import type { CardToShow } from '../../lib/cards/card-view.ts';
import { isPlainEscape } from '../../lib/page/escape.ts';
import { rectsOf } from '../../lib/page/hit-test.ts';
import { listen } from '../../lib/page/listen.ts';
import { visibleBox } from './viewport.ts';

/** A mention that has moved this far, in CSS pixels, is being read past. */
const SCROLL_AWAY_PX = 60;

interface Leaving {
  readonly document: Document;
  readonly shown: CardToShow;
  readonly isPinned: () => boolean;
  readonly follow: () => void;
  readonly close: () => void;
  readonly signal: AbortSignal;
}

export function closeOnLeaving({ document, shown, isPinned, follow, close, signal }: Leaving): void {
  const closeUnlessPinned = (): void => {
    if (!isPinned()) close();
  };
  const hasLeft = watchMention(document, shown);
  const onScroll = (): void => {
    if (isPinned()) return;
    if (hasLeft()) close();
    else if (shown.trigger !== 'hover') follow();
  };
  listen(document, 'scroll', onScroll, { signal, capture: true, passive: true });
  // The popup opens a card in a page that comes to the front only then.
  listen(document, 'visibilitychange', () => document.hidden && closeUnlessPinned(), { signal });
  // Bubble phase and no preventDefault: a page's own Esc goes first and is never taken away.
  listen(document, 'keydown', (event) => isPlainEscape(event) && closeUnlessPinned(), { signal });
}

/** A card under the pointer goes when its mention moves away from it; one that was asked for when the mention is out of sight. */
function watchMention(document: Document, { anchor, trigger }: CardToShow): () => boolean {
  const start = rectsOf(anchor)[0];
  return () => {
    const now = rectsOf(anchor)[0];
    if (trigger === 'touch') return false;
    if (!start || !now) return true;
    const { top, bottom } = visibleBox(document);
    if (trigger === 'key') return now.bottom < top || now.top > bottom;
    return Math.hypot(now.left - start.left, now.top - start.top) > SCROLL_AWAY_PX;
  };
}
