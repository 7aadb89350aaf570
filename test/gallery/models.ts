/** What states are filled with: cards and sources as the background makes them, of the bundled pack and two fixtures. */
import galleryPack from 'virtual:gallery/pack';
import { makeFactStore } from '../../lib/cards/fact-store.ts';
import { makeCard } from '../../lib/cards/make-card.ts';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { makeProfile, type Atlas, type Profile } from '../../lib/cards/make-profile.ts';
import { makeSources } from '../../lib/cards/make-sources.ts';
import type { Pack } from '../../lib/facts/pack.ts';

/** Ages must not grow from one picture to the next. */
const NOW = Date.UTC(2026, 10, 1);

const pack = galleryPack as Pack;
const store = makeFactStore(pack);

interface Gallery {
  atlas?: Promise<Atlas>;
}

/** Loaded for the states that need it, once for all frames: it is large. */
function atlas(): Promise<Atlas> {
  const gallery = window.top as Gallery;
  return (gallery.atlas ??= loadAtlas());
}

async function loadAtlas(): Promise<Atlas> {
  const { readGazetteer } = await import('../../entrypoints/background/gazetteer.ts');
  return readGazetteer(pack.entities).atlas;
}

/** What documents say of it, and nothing else. */
export function factCard(id: string): CardModel {
  const card = makeCard(store, id, NOW);
  if (!card) throw new Error(`no facts about ${id}`);
  return card;
}

/** With what the gazetteer knows. */
export async function wholeCard(id: string): Promise<CardModel> {
  const profile = makeProfile(await atlas(), store.entities.get(id)?.sameAs ?? id);
  const card = makeCard(store, id, NOW, undefined, profile && inKnownLetters(profile));
  if (!card) throw new Error(`nobody knows ${id}`);
  return card;
}

/** The fonts of the gallery have Latin, Greek, Cyrillic and Arabic letters: others would look different on each machine. */
function inKnownLetters(profile: Profile): Profile {
  const isKnown = ({ value }: { value: string }): boolean =>
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}]/u.test(
      value,
    );
  return { ...profile, profile: profile.profile.filter(isKnown) };
}

export const sources = () => makeSources(pack, store, NOW);
