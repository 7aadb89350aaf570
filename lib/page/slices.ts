/** Work in slices short enough that nobody feels them. */

/** Milliseconds of work before the page gets its turn. */
const BUDGET_MS = 4;

interface Scheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void) => Promise<void>;
}

/** Lets the page's own work run. Not `requestIdleCallback`: on busy pages it starves for minutes. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

export class Slice {
  #start = performance.now();

  get isSpent(): boolean {
    return performance.now() - this.#start >= BUDGET_MS;
  }

  /** To be waited for once this slice is spent. */
  async breathe(): Promise<void> {
    await giveWay();
    this.#start = performance.now();
  }
}
