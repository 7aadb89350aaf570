/** What the spy has seen. While it looks at its own findings it must not see itself. */
export const sights = new Set<string>();

let isBlind = false;

/** Runs what the spy does on its own behalf. */
export function unseen<T>(work: () => T): T {
  const before = isBlind;
  isBlind = true;
  try {
    return work();
  } finally {
    isBlind = before;
  }
}

/** @param describe one line for each thing seen; says nothing while the spy itself is at work */
export function see(describe: () => string | readonly string[]): void {
  if (isBlind) return;
  unseen(() => {
    for (const sight of [describe()].flat()) sights.add(sight);
  });
}
