/** Vite plugin behind `virtual:dateline/gazetteer`. Shared by the extension build and the tests. */
import type { Plugin } from 'vite';
import { compileCapitals } from './gazetteer/curated.ts';
import { compileGazetteer } from './gazetteer/compile.ts';
import { compileOutlines } from './gazetteer/outlines.ts';
import { compileProfiles } from './gazetteer/profiles.ts';

const ID = 'virtual:dateline/gazetteer';
const RESOLVED = `\0${ID}`;

let module: string | undefined;

export function gazetteerPlugin(): Plugin {
  return {
    name: 'dateline:gazetteer',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? (module ??= makeModule()) : undefined),
  };
}

/** Each part as JSON: parsed when it is first needed, names at start, the rest with the first card. */
export const makeGazetteer = (): Record<'names' | 'capitals' | 'profiles' | 'outlines', string> => ({
  names: JSON.stringify(compileGazetteer()),
  capitals: JSON.stringify(compileCapitals()),
  profiles: JSON.stringify(compileProfiles()),
  outlines: JSON.stringify(compileOutlines()),
});

const makeModule = (): string =>
  Object.entries(makeGazetteer())
    .map(([name, json]) => `export const ${name} = ${JSON.stringify(json)};`)
    .join('\n');
