import { browser, type Browser } from '../../lib/browser.ts';
import type { FactStore } from '../../lib/cards/fact-store.ts';
import { makeCard, type Surroundings } from '../../lib/cards/make-card.ts';
import { labelsOf, makeSources } from '../../lib/cards/make-sources.ts';
import { sentenceAt } from '../../lib/facts/sentence-at.ts';
import type { TextAround } from '../../lib/messaging/protocol.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import { findMentions } from '../../lib/matching/find-mentions.ts';
import type { NameIndex } from '../../lib/matching/name-index.ts';
import type { Handlers } from '../../lib/messaging/receive.ts';
import { pageSettings } from '../../lib/page-settings.ts';
import type { SettingsStore } from './settings-store.ts';

interface Services {
  readonly pack: Pack;
  readonly facts: FactStore;
  readonly names: NameIndex;
  readonly settings: SettingsStore;
}

export function makeHandlers({ pack, facts, names, settings }: Services): Handlers {
  return {
    getPageSettings: async (_, { url, tab }) => pageSettings(await settings.read(), tab?.url ?? url),
    findMentions: ({ blocks, proved }) => {
      const found = findMentions(names, blocks, proved);
      return { ...found, entities: labelsOf(facts, new Set(found.mentions.map(({ entity }) => entity))) };
    },
    getCard: ({ entity, around }) => makeCard(facts, entity, Date.now(), surroundings(names, around)) ?? null,
    loadCardView: (_, sender) => loadCardView(sender),
    openSources: async ({ fact, entity }) => {
      const query = new URLSearchParams(
        fact !== undefined ? { fact } : entity !== undefined ? { entity } : {},
      );
      await browser.tabs.create({ url: browser.runtime.getURL(`/sources.html?${query}`) });
      return null;
    },
    getSources: () => makeSources(pack, facts, Date.now()),
    getSettings: () => settings.read(),
    changeSettings: (change) => settings.change(change),
  };
}

function surroundings(names: NameIndex, around: TextAround | undefined): Surroundings {
  const sentence = around ? sentenceAt(around.text, around.at) : '';
  return { sentence, mentioned: findMentions(names, [sentence]).mentions.map(({ entity }) => entity) };
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
