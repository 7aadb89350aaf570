import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { servePages, type PageServer } from './server.ts';
import { startSession, type Session } from './session.ts';

/** A browser with the extension and a page server, for the tests of the `describe` block that calls this. */
export function setUp(name: BrowserName): { session: Session; server: PageServer } {
  const at = {} as { session: Session; server: PageServer };
  beforeAll(async () => {
    at.server = await servePages();
    at.session = await startSession(name);
  });
  afterAll(async () => {
    await at.session.close();
    await at.server.close();
  });
  return at;
}
