/** Wires the background. Listeners first and synchronously: the browser may have woken us for just that event. */
import bundledPack from 'virtual:dateline/pack';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { makeFactStore } from '../../lib/cards/fact-store.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import type { Settings } from '../../lib/settings.ts';
import { receiveRequests } from '../../lib/messaging/receive.ts';
import { readGazetteer } from './gazetteer.ts';
import { makeHandlers } from './handlers.ts';
import { showBadges } from './badge.ts';
import { receiveCommands } from './commands.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { onceASession } from './once-a-session.ts';
import { readOpenTabsAgain, tellOpenTabs } from './open-tabs.ts';
import { keepStorageToOurselves } from './own-storage.ts';
import { PageScripts } from './page-scripts.ts';
import { SettingsStore } from './settings-store.ts';
import { welcomeOnce } from './welcome.ts';

export default defineBackground(() => {
  const pack = bundledPack as Pack;
  const settings = new SettingsStore(browser.storage.local, browser.storage.sync);
  const scripts = new PageScripts();
  const services = { pack, facts: makeFactStore(pack), settings, scripts, ...readGazetteer(pack.entities) };
  receiveRequests(makeHandlers(services));
  answerMenus(services);
  settings.onChanged((current, before) => void follow(current, before, scripts));
  receiveCommands(settings);
  keepStorageToOurselves();
  const startScripts = async (): Promise<void> => scripts.start(await settings.read());
  browser.runtime.onInstalled.addListener(({ reason }) => void welcomeOnce(reason));
  // Firefox asks for access to web pages after the installation, if at all.
  browser.permissions.onAdded.addListener(() => void startScripts());
  // Nothing to do but to be woken: browsers start no background without a reason.
  browser.runtime.onStartup.addListener(() => undefined);
  void onceASession(() => Promise.all([makeMenus(), startScripts()]));
});

/** What changed settings change elsewhere. */
async function follow(settings: Settings, before: Settings, scripts: PageScripts): Promise<void> {
  const isSame = (field: keyof Settings): boolean =>
    JSON.stringify(settings[field]) === JSON.stringify(before[field]);
  await tellOpenTabs(settings);
  await scripts.follow(settings);
  if (!isSame('muted')) await readOpenTabsAgain();
  if (!isSame('badge')) await showBadges(settings.badge);
}
