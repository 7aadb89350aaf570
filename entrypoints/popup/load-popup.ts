/** What the popup shows, gathered from the settings and from the tab it was opened over. */
import type { PageView } from '../../components/PageState.tsx';
import { hasAccess } from '../../lib/access.ts';
import { browser, type Browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messaging/ask-tab.ts';
import { resolveSettings, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/site.ts';

export interface PopupState {
  readonly settings: Settings;
  /** `undefined` where the tab shows no web page. */
  readonly site: string | undefined;
  readonly tab: number | undefined;
  readonly page: PageView;
  /** The browser could not store the last change: what is drawn is what was there before. */
  readonly hasFailed?: boolean;
}

/** A page that is busy for longer than this, in milliseconds, is said to be. */
const PATIENCE_MS = 600;
/** The first drawing waits this long for the page, so that nothing jumps; switches must be there at once, also over a page that hangs. */
const FIRST_PATIENCE_MS = 40;

export async function loadPopup(): Promise<PopupState> {
  const [settings, tab] = await Promise.all([readSettings(), findTab()]);
  const state = { settings, site: siteOf(tab?.url), tab: tab?.id, page: await firstView(tab) };
  const page = await Promise.race([describe(state), pause(FIRST_PATIENCE_MS).then(() => state.page)]);
  return { ...state, page };
}

/** Without the background: waking it takes longer than all the rest. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return resolveSettings(stored[SETTINGS_KEY]);
}

async function firstView(tab: Browser.tabs.Tab | undefined): Promise<PageView> {
  if (siteOf(tab?.url) !== undefined) return 'reading';
  return (await hasAccess()) ? 'no web page' : 'no access';
}

/** What the page says of itself now. */
export async function describe({ tab, site, page }: PopupState): Promise<PageView> {
  if (tab === undefined || site === undefined) return page;
  const report = askTab(tab, 'describePage', {}).catch(() => whyAbsent(tab));
  return Promise.race([report, pause(PATIENCE_MS).then((): PageView => 'busy')]);
}

async function whyAbsent(tab: number): Promise<PageView> {
  const { status } = await browser.tabs.get(tab);
  return status === 'loading' ? 'loading' : 'closed to us';
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `?tab=ID` shows the popup for a given tab: so it also works as a page of its own. */
async function findTab(): Promise<Browser.tabs.Tab | undefined> {
  const wanted = Number(new URLSearchParams(location.search).get('tab'));
  if (wanted > 0) return browser.tabs.get(wanted).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
