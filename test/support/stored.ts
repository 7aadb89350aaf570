/** All that is kept in extension storage, as our own pages read it. */
import type { Session } from './session.ts';

/** @returns JSON: the local, the synced and the session area */
export async function allStored(session: Session): Promise<string> {
  const own = await session.openOwn('sources.html');
  const kept = await own.evaluate(
    `Promise.all(['local', 'sync', 'session'].map((area) => (globalThis.browser ?? chrome).storage[area].get(null)))`,
  );
  await own.close();
  return JSON.stringify(kept);
}
