/** Tabs that were open before something changed. */
import { browser } from '../../lib/browser.ts';
import { tellTab } from '../../lib/messaging/ask-tab.ts';
import type { Settings } from '../../lib/settings.ts';
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
