/** The bundled gazetteer: names are read when the background starts, everything else when it is first needed. */
import * as bundled from 'virtual:dateline/gazetteer';
import type { Atlas } from '../../lib/cards/make-profile.ts';
import { buildLanguageWorld, languageOf, type CapitalNames } from '../../lib/detection/languages.ts';
import { buildWorld, type NamedEntity, type World } from '../../lib/detection/world.ts';
import { readOutlines, type PackedOutlines } from '../../lib/gazetteer/outlines.ts';
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';
import type { Profiles } from '../../lib/gazetteer/profile.ts';
import { once } from '../../lib/once.ts';

export interface BundledGazetteer {
  readonly atlas: Atlas;
  readonly worldFor: (language: string | undefined) => World;
}

export function readGazetteer(entities: readonly NamedEntity[]): BundledGazetteer {
  const columns = JSON.parse(bundled.columns) as Omit<PackedGazetteer, 'names'>;
  const packed: PackedGazetteer = { ...columns, names: bundled.names };
  const world = buildWorld(entities, packed);
  const capitals = once(() => JSON.parse(bundled.capitals) as CapitalNames);
  const worlds = new Map<string, World>([['en', world]]);
  const worldFor = (tag: string | undefined): World => {
    const language = languageOf(tag);
    const known = worlds.get(language) ?? buildLanguageWorld(world, packed, entities, capitals(), language);
    worlds.set(language, known);
    return known;
  };
  return {
    atlas: {
      world,
      profiles: once(() => JSON.parse(bundled.profiles) as Profiles),
      outlines: once(() => readOutlines(JSON.parse(bundled.outlines) as PackedOutlines)),
    },
    worldFor,
  };
}
