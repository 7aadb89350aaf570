/** What the reader does by keyboard. The browser owns the keys and lets the reader change them; no page ever sees them. */
import { browser, type Browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messaging/ask-tab.ts';
import type { SettingsStore } from './settings-store.ts';
import { siteOf } from '../../lib/site.ts';

type Tab = Browser.tabs.Tab;

export function receiveCommands(settings: SettingsStore): void {
  // Firefox for Android has no keys to bind.
  browser.commands?.onCommand.addListener((command, tab) => void run(command, tab, settings));
}

async function run(command: string, asked: Tab | undefined, settings: SettingsStore): Promise<void> {
  const tab = asked ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await step(tab.id, 1);
  if (command === 'previous-mention') await step(tab.id, -1);
  if (command === 'toggle-site') await toggle(siteOf(tab.url), settings);
}

/** Pages without our script do not answer, and have no mention. */
async function step(tab: number, direction: 1 | -1): Promise<void> {
  await askTab(tab, 'stepMention', { direction, entity: '' }).catch(() => false);
}

async function toggle(site: string | undefined, settings: SettingsStore): Promise<void> {
  if (site === undefined) return;
  const { sitesOff } = await settings.read();
  await settings.change({ change: 'site', site, on: sitesOff.includes(site) });
}
