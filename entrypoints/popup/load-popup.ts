/** What the popup shows, gathered from the settings and from the tab it was opened over. */
import { browser, type Browser } from '../../lib/browser.ts';
import type { PageReport } from '../../lib/messaging/protocol.ts';
import { ask, askTab } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/site.ts';

export interface PopupState {
  readonly settings: Settings;
  /** `undefined` where the tab shows no web page. */
  readonly site: string | undefined;
  readonly tab: number | undefined;
  /** `undefined` where no page script of ours runs. */
  readonly page: PageReport | undefined;
}

export async function loadPopup(): Promise<PopupState> {
  const [settings, tab] = await Promise.all([ask('getSettings', {}), findTab()]);
  return { settings, site: siteOf(tab?.url), tab: tab?.id, page: await describe(tab?.id) };
}

/** @returns undefined where the browser runs no extension, or the page was not reloaded since the installation */
export async function describe(tab: number | undefined): Promise<PageReport | undefined> {
  if (tab === undefined) return undefined;
  return askTab(tab, 'describePage', {}).catch(() => undefined);
}

/** `?tab=ID` shows the popup for a given tab: so it also works as a page of its own. */
async function findTab(): Promise<Browser.tabs.Tab | undefined> {
  const wanted = Number(new URLSearchParams(location.search).get('tab'));
  if (wanted > 0) return browser.tabs.get(wanted).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
