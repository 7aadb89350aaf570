/**
 * Chromium ends no page script when its extension goes: marks and listeners would stay. Nothing tells, so it is asked, and
 * not while nobody sees the page. Firefox ends page scripts by itself.
 */
import type { Sight } from './sight.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 500;

/** @param onGone called once, when the extension was switched off, updated or removed */
export function watchLife(
  isAlive: () => boolean,
  sight: Sight,
  onGone: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    await sight.whenSeen();
    if (signal.aborted) return;
    if (isAlive()) timer = setTimeout(() => void look(), LOOK_MS);
    else onGone();
  };
  void look();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
