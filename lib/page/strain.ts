/**
 * Whether a page keeps missing frames, as the browser itself tells: nothing is measured, and nothing runs while frames come in
 * time. Chromium alone tells, and there alone lines are dear: 5 ms in each frame in which a page of 1 MB changes, a tint 1.7.
 * https://w3c.github.io/long-animation-frames/
 */

/** Frames of 50 ms or more, within so many milliseconds: more than a page needs that is only loading. */
const LONG_FRAMES = 30;
const WITHIN_MS = 5_000;
const TYPE = 'long-animation-frame';

/** @param onStrained called once */
export function watchStrain(onStrained: () => void, signal: AbortSignal): void {
  if (!PerformanceObserver.supportedEntryTypes.includes(TYPE)) return;
  let recent: number[] = [];
  const observer = new PerformanceObserver((list) => {
    recent.push(...list.getEntries().map(({ startTime }) => startTime));
    const latest = recent.at(-1) ?? 0;
    recent = recent.filter((time) => time > latest - WITHIN_MS);
    if (recent.length < LONG_FRAMES) return;
    observer.disconnect();
    onStrained();
  });
  observer.observe({ type: TYPE });
  signal.addEventListener('abort', () => observer.disconnect());
}
