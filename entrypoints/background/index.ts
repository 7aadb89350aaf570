/** Wires the background. Listeners first and synchronously: the browser may have woken us for just that event. */
import bundledPack from 'virtual:dateline/pack';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { makeFactStore } from '../../lib/cards/fact-store.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import { receiveRequests } from '../../lib/messaging/receive.ts';
import { readGazetteer } from './gazetteer.ts';
import { makeHandlers } from './handlers.ts';
import { startInOpenTabs, tellOpenTabs } from './open-tabs.ts';
import { keepStorageToOurselves } from './own-storage.ts';
import { SettingsStore } from './settings-store.ts';

export default defineBackground(() => {
  const pack = bundledPack as Pack;
  const settings = new SettingsStore(browser.storage.local);
  receiveRequests(
    makeHandlers({ pack, facts: makeFactStore(pack), settings, ...readGazetteer(pack.entities) }),
  );
  settings.onChanged((current) => void tellOpenTabs(current));
  keepStorageToOurselves();
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
});
