/**
 * When to read again what the page changed: once it has been quiet for a moment, not while nobody sees it, and at a pace
 * that a page which never rests cannot push.
 */
import { listen } from './listen.ts';
import { Pace } from './pace.ts';
import type { Sight } from './sight.ts';

/** Milliseconds of quiet before reading again, and the longest wait on a page that never rests. */
const SETTLE_MS = 120;
const MAX_WAIT_MS = 1_000;

/**
 * @param onRest called once after each run of changes
 * @returns to be called with each change
 */
export function watchRest(
  document: Document,
  sight: Sight,
  onRest: () => void,
  signal: AbortSignal,
): () => void {
  const pace = new Pace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let isDue = false;

  function stir(): void {
    if (isDue) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const rested = Math.min(now + SETTLE_MS, waitingSince + MAX_WAIT_MS);
    timer = setTimeout(() => void settle(), Math.max(0, rested - now, pace.notBefore - now));
  }

  async function settle(): Promise<void> {
    isDue = true;
    await sight.whenSeen();
    isDue = false;
    if (signal.aborted) return;
    timer = undefined;
    pace.count(performance.now());
    onRest();
  }

  function onReader(): void {
    const isHeldBack = pace.notBefore > performance.now();
    pace.reset();
    if (isHeldBack && timer !== undefined) stir();
  }

  for (const type of ['scroll', 'pointerdown', 'keydown'] as const)
    listen(document, type, onReader, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return stir;
}
