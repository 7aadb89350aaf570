/**
 * Pages that are built by script become an article only after they have loaded. While a page is no news, its growth is
 * watched for a limited time, and judged again when it has paused; then nothing of ours runs in it any more.
 */

import type { Sight } from './sight.ts';

/** Milliseconds: quiet before judging again, and how long a page may take after a load or a navigation. */
const QUIET_MS = 250;
const PATIENCE_MS = 15_000;

/** @param judge judges the page; `true` ends the watch */
export function watchForArticle(
  document: Document,
  sight: Sight,
  judge: () => boolean,
  signal: AbortSignal,
): void {
  const end = performance.now() + PATIENCE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const lookAgain = async (): Promise<void> => {
    await sight.whenSeen();
    timer = undefined;
    if (!signal.aborted && (judge() || performance.now() > end)) stop();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => void lookAgain(), QUIET_MS);
  });
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener('abort', stop);
}
