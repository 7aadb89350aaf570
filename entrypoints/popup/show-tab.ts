import { browser } from '../../lib/browser.ts';

/** In a tab of its own: `?tab=ID` names the tab that it is about. */
const isInTab = (): boolean => location.search !== '';

/** Firefox for Android shows the popup over the whole window. */
const isOnPhone = (): boolean => navigator.userAgent.includes('Android');

/** As large as its window, instead of as large as it asks for. */
export const isPage = (): boolean => isInTab() || isOnPhone();

/** Where the popup hides the page, the page comes to the front. */
export async function showTab(tab: number): Promise<void> {
  if (isInTab()) await browser.tabs.update(tab, { active: true });
  else if (isOnPhone()) window.close();
}

/** A toolbar's popup closes by itself when a tab opens; a phone's would stay in front. */
export async function leaveTo(open: () => Promise<unknown>): Promise<void> {
  await open();
  if (!isInTab()) window.close();
}
