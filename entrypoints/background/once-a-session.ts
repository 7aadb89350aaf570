/**
 * What browsers forget, or do not do by themselves, when the extension was installed, updated, or off for a while: no event
 * tells of the last. Session storage is empty then, and after a start of the browser, and keeps over restarts of the
 * background.
 */
import { browser } from '../../lib/browser.ts';

const KEY = 'begun';

export async function onceASession(begin: () => Promise<unknown>): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY] === true) return;
  await begin();
  // Only now: a background that was put to sleep before it was done begins again.
  await session.set({ [KEY]: true });
}
