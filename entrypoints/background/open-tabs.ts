/** Tabs that were open before something changed. */
import { browser } from '../../lib/browser.ts';
import { tellTab } from '../../lib/messaging/ask-tab.ts';
import type { Settings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/site.ts';
import { pageSettings } from '../../lib/page-settings.ts';

/** Tabs without our script (browser pages, discarded tabs) do not answer, and need not. */
export async function tellOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined) await tellTab(id, 'applySettings', pageSettings(settings, url));
    }),
  );
}

/** For a change of what is found at all. */
export async function readOpenTabsAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await tellTab(id, 'readAgain', {});
    }),
  );
}

/** Chrome starts a page script only in pages loaded after the installation; readers expect the page before them to work. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const pages = tabs.flatMap(({ id, url, discarded }) =>
    id !== undefined && !discarded && siteOf(url) !== undefined ? [id] : [],
  );
  await Promise.allSettled(
    pages.map((tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page.js'] }),
    ),
  );
}
