/** Other ways to find names in text: what each takes to be built and to read the same text. */
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';
import { listedNames } from './gazetteer-names.ts';

/** @returns how many places it found */
type Search = (text: string) => number;

export interface Contender {
  readonly what: string;
  /** How many names it gets, all where left out. The first 300 are countries and what they are called. */
  readonly names?: number;
  /** How much of the text it reads, all where left out. */
  readonly characters?: number;
  /** Loads what it needs; what it returns is timed as the build. */
  readonly prepare: (names: readonly string[]) => Promise<() => Search>;
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  'regexp-300': { what: 'RegExp, alternation', names: 300, prepare: prepareRegExp },
  'regexp-5000': { what: 'RegExp, alternation', names: 5000, prepare: prepareRegExp },
  regexp: { what: 'RegExp, alternation', prepare: prepareRegExp },
  map: { what: 'Map of phrases, exact', prepare: prepareMap },
  'map-folded': { what: 'Map of phrases, folded, with offsets', prepare: prepareFoldedMap },
  'aho-corasick-5000': { what: 'Aho-Corasick', names: 5000, prepare: prepareAhoCorasick },
  'aho-corasick': { what: 'Aho-Corasick', prepare: prepareAhoCorasick },
  'aho-corasick-fast': { what: 'Aho-Corasick, double array', prepare: prepareFastAhoCorasick },
  // Half a second for 50 kB: eight readings of the whole text would take longer than all else together.
  compromise: { what: 'compromise, own lexicon', names: 0, characters: 50_000, prepare: prepareCompromise },
};

/** Different spellings, in the gazetteer's order. */
export function spellings(packed: PackedGazetteer): string[] {
  return [...new Set(listedNames(packed).map(({ text }) => text))];
}

/** The longest first: an alternation takes the first that fits. */
async function prepareRegExp(names: readonly string[]): Promise<() => Search> {
  return () => {
    const alternatives = names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
    const source = String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`;
    const pattern = new RegExp(source, 'gu');
    const search: Search = (text) => text.match(pattern)?.length ?? 0;
    // An expression is compiled with its first use, and once more, to machine code, with its second.
    search('a');
    search('a');
    return search;
  };
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The longest first. */
function phrasesOf(names: readonly (readonly string[])[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const words of names.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const known = phrases.get(first);
    if (known) known.push(words);
    else phrases.set(first, [words]);
  }
  return phrases;
}

const longestAt = (phrases: Phrases, words: readonly string[], at: number): readonly string[] | undefined =>
  phrases.get(words[at] ?? '')?.find((phrase) => phrase.every((word, offset) => words[at + offset] === word));

/** What one writes first: names exactly as listed, and no word of where they stand. */
async function prepareMap(names: readonly string[]): Promise<() => Search> {
  const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return () => {
    const phrases = phrasesOf(names.map(wordsOf));
    return (text) => {
      const words = wordsOf(text);
      return words.filter((_, at) => longestAt(phrases, words, at)).length;
    };
  };
}

/** The same made to do what a page needs: any case, with or without accents, and where each name stands. */
async function prepareFoldedMap(names: readonly string[]): Promise<() => Search> {
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const tokensOf = (text: string): RegExpExecArray[] => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const wordsOf = (tokens: readonly RegExpExecArray[]): string[] => tokens.map(([word]) => fold(word));
  return () => {
    const phrases = phrasesOf(names.map((name) => wordsOf(tokensOf(name))));
    return (text) => {
      const tokens = tokensOf(text);
      const words = wordsOf(tokens);
      const spans = tokens.flatMap(({ index }, at) => {
        const last = tokens[at + (longestAt(phrases, words, at)?.length ?? 0) - 1];
        return last && last.index >= index ? [[index, last.index + last[0].length]] : [];
      });
      return spans.length;
    };
  };
}

// Packages are loaded by those alone who use them.

async function prepareAhoCorasick(names: readonly string[]): Promise<() => Search> {
  const { AhoCorasick } = await import('@monyone/aho-corasick');
  return () => {
    const automaton = new AhoCorasick([...names]);
    return (text) => automaton.matchInText(text).length;
  };
}

async function prepareFastAhoCorasick(names: readonly string[]): Promise<() => Search> {
  const { AhoCorasick } = await import('@monyone/aho-corasick/fast');
  return () => {
    const automaton = new AhoCorasick([...names]);
    return (text) => automaton.matchInText(text).length;
  };
}

async function prepareCompromise(): Promise<() => Search> {
  const { default: nlp } = await import('compromise');
  return () => (text) => {
    const document = nlp(text);
    return document.places().length + document.organizations().length;
  };
}
