/** Other ways to find names in text: what each takes to be built and to read the same text. */
import { listedNames } from './gazetteer-names.ts';
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';

type Search = (text: string) => number;

export interface Contender {
  readonly what: string;
  /** How many names it gets; all where it is left out. The first ones are countries and what they are called. */
  readonly names?: number;
  /** How much of the text it reads; all where it is left out. */
  readonly characters?: number;
  /** Why it gets less than all. */
  readonly why?: string;
  /** Loads what it needs; what it returns is timed as the build. */
  readonly prepare: (names: readonly string[]) => Promise<() => Search>;
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  'regexp-300': {
    what: 'one RegExp',
    names: 300,
    prepare: async (names) => () => searchWithRegExp(names),
  },
  'regexp-5000': {
    what: 'one RegExp',
    names: 5000,
    prepare: async (names) => () => searchWithRegExp(names),
  },
  map: {
    what: 'Map of phrases by first word',
    prepare: async (names) => () => searchWithMap(names),
  },
  'aho-corasick-5000': {
    what: 'Aho-Corasick',
    names: 5000,
    prepare: prepareAhoCorasick,
  },
  'aho-corasick': {
    what: 'Aho-Corasick',
    prepare: prepareAhoCorasick,
  },
  compromise: {
    what: 'compromise: places, organisations',
    names: 0,
    characters: 50_000,
    why: 'it comes with a lexicon and rules of its own; read 50 kB, scaled',
    prepare: prepareCompromise,
  },
};

/** Different spellings, in the gazetteer's order. */
export function spellings(packed: PackedGazetteer): string[] {
  return [...new Set(listedNames(packed).map(({ text }) => text))];
}

/** The longest first: an alternation takes the first that fits. */
function searchWithRegExp(names: readonly string[]): Search {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return (text) => text.match(pattern)?.length ?? 0;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What one writes first: the longest phrase at each word, exactly as listed. */
function searchWithMap(names: readonly string[]): Search {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const words of names.map(wordsIn).toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const known = phrases.get(first);
    if (known) known.push(words);
    else phrases.set(first, [words]);
  }
  return (text) => {
    const words = wordsIn(text);
    return words.filter((word, at) =>
      phrases.get(word)?.some((phrase) => phrase.every((part, offset) => words[at + offset] === part)),
    ).length;
  };
}

/** Loaded by those alone who use it: a cold start elsewhere stays cold. */
async function prepareAhoCorasick(names: readonly string[]): Promise<() => Search> {
  const { AhoCorasick } = await import('@monyone/aho-corasick');
  return () => {
    const automaton = new AhoCorasick([...names]);
    return (text) => automaton.matchInText(text).length;
  };
}

async function prepareCompromise(): Promise<() => Search> {
  const { default: nlp } = await import('compromise');
  return () => (text) => {
    const doc = nlp(text);
    return doc.places().length + doc.organizations().length;
  };
}
