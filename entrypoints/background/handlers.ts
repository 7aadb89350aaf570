import { browser, type Browser } from '../../lib/browser.ts';
import type { FactStore } from '../../lib/cards/fact-store.ts';
import { makeCard } from '../../lib/cards/make-card.ts';
import { findMentions } from '../../lib/matching/find-mentions.ts';
import type { NameIndex } from '../../lib/matching/name-index.ts';
import type { Handlers } from '../../lib/messaging/receive.ts';
import type { EntityLabel } from '../../lib/messaging/protocol.ts';
import { pageSettings } from './page-settings.ts';
import type { SettingsStore } from './settings-store.ts';

interface Services {
  readonly facts: FactStore;
  readonly names: NameIndex;
  readonly settings: SettingsStore;
}

export function makeHandlers({ facts, names, settings }: Services): Handlers {
  return {
    getPageSettings: async (_, { url, tab }) => pageSettings(await settings.read(), tab?.url ?? url),
    findMentions: ({ blocks, proved }) => {
      const found = findMentions(names, blocks, proved);
      return { ...found, entities: labelsOf(facts, new Set(found.mentions.map(({ entity }) => entity))) };
    },
    getCard: ({ entity }) => makeCard(facts, entity, Date.now()) ?? null,
    loadCardView: (_, sender) => loadCardView(sender),
    getSettings: () => settings.read(),
    changeSettings: (change) => settings.change(change),
  };
}

function labelsOf({ entities }: FactStore, ids: ReadonlySet<string>): EntityLabel[] {
  return [...ids].flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [{ id, label: entity.label, kind: entity.kind }] : [];
  });
}

/** The browser evaluates the file in the asking frame: no file needs to be open to web pages. */
async function loadCardView({ tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/card.js'],
  });
  return true;
}
