/** The compiled data as cards are made from it: compiled once for each file of tests that asks. */
import { makeProfile, type Atlas, type Profile } from '../../../lib/cards/make-profile.ts';
import { buildWorld } from '../../../lib/detection/world.ts';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import { readOutlines } from '../../../lib/gazetteer/outlines.ts';
import type { Editions } from '../../../lib/gazetteer/profile.ts';
import { compileGazetteer } from '../../../scripts/gazetteer/compile.ts';
import { compileOutlines } from '../../../scripts/gazetteer/outlines.ts';
import { compileProfiles } from '../../../scripts/gazetteer/profiles.ts';

export interface CompiledAtlas {
  readonly atlas: Atlas;
  readonly gazetteer: Gazetteer;
  readonly editions: Editions;
}

export function compileAtlas(): CompiledAtlas {
  const world = buildWorld([], compileGazetteer());
  const [profiles, outlines] = [compileProfiles(), readOutlines(compileOutlines())];
  if (!world.gazetteer) throw new Error('no gazetteer');
  const atlas = { world, profiles: () => profiles, outlines: () => outlines };
  return { atlas, gazetteer: world.gazetteer, editions: profiles.editions };
}

export function cardOf(atlas: Atlas, id: string): Profile {
  const profile = makeProfile(atlas, id);
  if (!profile) throw new Error(`no card for ${id}`);
  return profile;
}
