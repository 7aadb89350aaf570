/** Vite plugin behind `virtual:dateline/pack`. Shared by the extension build and the tests. */
import type { Plugin } from 'vite';
import { readPack } from './read-pack.ts';

const ID = 'virtual:dateline/pack';
const RESOLVED = `\0${ID}`;

/** @param folder the fact files and their `pack.json` */
export function factPackPlugin(folder: string): Plugin {
  return {
    name: 'dateline:fact-pack',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const json = JSON.stringify(readPack(folder));
      // A string that is parsed once starts faster than the same data as code (https://v8.dev/blog/cost-of-javascript-2019).
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
