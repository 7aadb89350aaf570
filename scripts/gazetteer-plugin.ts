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

/** Names as they are, since a copy of them would cost time; the rest as JSON, parsed when it is first needed. */
export function makeGazetteer(): Record<'names' | 'columns' | 'capitals' | 'profiles' | 'outlines', string> {
  const { names, ...columns } = compileGazetteer();
  return {
    names,
    columns: JSON.stringify(columns),
    capitals: JSON.stringify(compileCapitals()),
    profiles: JSON.stringify(compileProfiles()),
    outlines: JSON.stringify(compileOutlines()),
  };
}

const makeModule = (): string =>
  Object.entries(makeGazetteer())
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n');
