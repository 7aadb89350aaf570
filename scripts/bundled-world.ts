/** The world that the extension builds when its background starts: the bundled pack on the bundled gazetteer. */
import { resolve } from 'node:path';
import { buildLanguageWorld, languageOf } from '../lib/detection/languages.ts';
import { buildWorld, type World } from '../lib/detection/world.ts';
import { compileGazetteer } from './gazetteer/compile.ts';
import { compileCapitals } from './gazetteer/curated.ts';
import { readPack } from './read-pack.ts';

export function bundledWorlds(): (language: string | undefined) => World {
  const { entities } = readPack(resolve(import.meta.dirname, '../assets/facts'));
  const packed = compileGazetteer();
  const english = buildWorld(entities, packed);
  const worlds = new Map([['en', english]]);
  return (tag) => {
    const language = languageOf(tag);
    const world =
      worlds.get(language) ?? buildLanguageWorld(english, packed, entities, compileCapitals(), language);
    worlds.set(language, world);
    return world;
  };
}
