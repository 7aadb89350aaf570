import { browser, type Browser } from '../../lib/browser.ts';
import type { FactStore } from '../../lib/cards/fact-store.ts';
import { makeCard } from '../../lib/cards/make-card.ts';
import { makeProfile, type Atlas } from '../../lib/cards/make-profile.ts';
import { makeSources } from '../../lib/cards/make-sources.ts';
import { canonicalId, labelOf, whereabouts } from '../../lib/detection/entities.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import type { World } from '../../lib/detection/world.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import type { EntityLabel } from '../../lib/messaging/protocol.ts';
import type { Handlers } from '../../lib/messaging/receive.ts';
import { pageSettings } from '../../lib/page-settings.ts';
import { cite } from './cite.ts';
import { countSoon } from './badge.ts';
import type { PageScripts } from './page-scripts.ts';
import { propose, takeProposal } from './proposals.ts';
import { styleMarks } from './style-marks.ts';
import { surroundings } from './surroundings.ts';
import type { SettingsStore } from './settings-store.ts';

export interface Services {
  readonly pack: Pack;
  readonly facts: FactStore;
  readonly atlas: Atlas;
  /** Names in a page's language. */
  readonly worldFor: (language: string | undefined) => World;
  readonly settings: SettingsStore;
  readonly scripts: Pick<PageScripts, 'follow'>;
}

export function makeHandlers(services: Services): Handlers {
  const { pack, facts, atlas, worldFor, settings, scripts } = services;
  return {
    getPageSettings: async (_, { url, tab }) => pageSettings(await settings.read(), tab?.url ?? url),
    findMentions: async ({ blocks, lang, memory }, { tab }) => {
      const found = findMentions(worldFor(lang), blocks, memory);
      const { muted: left, badge } = await settings.read();
      if (badge && tab?.id !== undefined) countSoon(tab.id);
      const muted = new Set(left.map(({ id }) => id));
      const mentions = found.mentions
        .filter(({ entity }) => !muted.has(entity))
        .map(({ block, start, end, entity }) => ({ block, start, end, entity }));
      const entities = labelsOf(services, new Set(mentions.map(({ entity }) => entity)));
      return { ...found, mentions, entities };
    },
    getCard: ({ entity: asked, around }) => {
      const entity = canonicalId(atlas.world, asked);
      const near = surroundings(services, entity, around);
      return makeCard(facts, entity, Date.now(), near, profileOf(services, entity)) ?? null;
    },
    styleMarks: (style, sender) => styleMarks(style, sender),
    loadCardView: (_, sender) => loadCardView(sender),
    openSources: async ({ fact, entity }) => {
      const query = new URLSearchParams(
        fact !== undefined ? { fact } : entity !== undefined ? { entity } : {},
      );
      await browser.tabs.create({ url: browser.runtime.getURL(`/sources.html?${query}`) });
      return null;
    },
    getCitation: ({ fact }) => cite(pack, facts, fact) ?? null,
    proposeQuiet: async ({ entity: asked }, { tab }) => {
      const entity = canonicalId(atlas.world, asked);
      const label = labelsOf(services, [entity])[0]?.label;
      if (label !== undefined) await propose(tab, { quiet: { entity, label } });
      return null;
    },
    getSources: () => makeSources(pack, facts, Date.now()),
    getSettings: () => settings.read(),
    changeSettings: async (change) => {
      const changed = await settings.change(change);
      // The popup asks the page right after this: where the page was off, our script has to be there by then.
      await scripts.follow(changed);
      return changed;
    },
    getSyncState: () => settings.syncState(),
    takeProposal: ({ tab }) => takeProposal(tab),
  };
}

/** A pack's entity may be one of the gazetteer's under another id. */
const profileOf = ({ facts, atlas }: Services, id: string) =>
  makeProfile(atlas, facts.entities.get(id)?.sameAs ?? id);

function labelsOf({ facts, atlas }: Services, ids: Iterable<string>): EntityLabel[] {
  return [...ids].flatMap((id): EntityLabel[] => {
    const entity = facts.entities.get(id);
    if (entity) return [{ id, label: entity.label, kind: entity.kind, hasFacts: true }];
    const label = labelOf(atlas.world, id);
    const kind = whereabouts(atlas.world, id)?.kind;
    return label !== undefined && kind !== undefined ? [{ id, label, kind, hasFacts: false }] : [];
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
