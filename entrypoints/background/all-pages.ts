/**
 * Pages that are annotated whatever they are. A page script decides without waking the background, so the browser is told
 * where to run a script that says so; it keeps that over restarts.
 */
import { browser } from '../../lib/browser.ts';
import type { Settings } from '../../lib/settings.ts';

const ID = 'all-pages';

export async function registerAllPages({ pages, sitesOn }: Settings): Promise<void> {
  const matches = pages === 'all' ? ['http://*/*', 'https://*/*'] : sitesOn.flatMap(patternsOf);
  const { scripting } = browser;
  const [before] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (before && matches.join() === before.matches?.join()) return;
  if (before) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id: ID, matches, js: ['/all-pages.js'], runAt: 'document_start', allFrames: true },
  ]);
}

/** See `siteOf`: the host, with and without "www.". An address in brackets (IPv6) is none that patterns know. */
function patternsOf(site: string): string[] {
  if (!/^[a-z0-9.-]+$/.test(site)) return [];
  return site.split('.').every((part) => /^\d+$/.test(part))
    ? [`*://${site}/*`]
    : [`*://${site}/*`, `*://www.${site}/*`];
}
