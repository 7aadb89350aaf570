/** Compiles the curated tables and the open-data packages into what the extension carries. Deterministic. */
import { encodeSmall } from '../../lib/gazetteer/columns.ts';
import type { PackedGazetteer, PackedNames } from '../../lib/gazetteer/packed.ts';
import { foldWord } from '../../lib/matching/characters.ts';
import { NameFlag } from '../../lib/matching/name-index.ts';
import { SMALL_WORDS, WordClass } from '../../lib/matching/word-classes.ts';
import { curatedEntries, headNouns, readTable, wordsByClass } from './curated.ts';
import { makeDictionary } from './dictionary.ts';
import type { Entry, Line } from './entry.ts';
import { packAllPlaces, packCurated } from './pack.ts';
import { cityEntries, countyEntries, divisionEntries, withDivisions } from './places.ts';

export function compileGazetteer(): PackedGazetteer {
  const curated = withDivisions(curatedEntries());
  const cities = cityEntries();
  const divisions = divisionEntries(curated, cities.all);
  const counties = countyEntries(cities.all);
  const entries = [...curated, ...divisions, ...counties, ...cities.chosen];
  return {
    curated: packCurated(curated),
    ...packNames(entries.map(linesOf)),
    ...packAllPlaces(curated, divisions, counties, cities.chosen),
  };
}

function packNames(groups: readonly (readonly Line[])[]): PackedNames {
  const decoys = readTable<string>('.', /^decoys/).map((text) => ({ text, flags: NameFlag.decoy }));
  const heads = headNouns().map((text) => ({ text, flags: NameFlag.head }));
  const lines = [...groups.flat(), ...decoys, ...heads];
  const classes = classesByWord();
  const names = groups.map((group) => group.map(({ text }) => text).join(`\n\t`));
  const others = [...decoys, ...heads].map(({ text }) => text);
  return {
    names: [...names, ...[...others, ...classes.keys()].map((text) => `\t${text}`)].join('\n'),
    entities: groups.length,
    decoys: decoys.length,
    heads: heads.length,
    ...encodeSets(
      lines.map(({ flags }) => flags),
      'flagSets',
      'flags',
    ),
    ...encodeSets([...classes.values()], 'classSets', 'words'),
  };
}

/** Each set once, and which one each item has. */
function encodeSets<S extends string, I extends string>(
  sets: readonly number[],
  setsName: S,
  itemsName: I,
): Record<S, number[]> & Record<I, string> {
  const unique = [...new Set(sets)];
  return { [setsName]: unique, [itemsName]: encodeSmall(sets.map((set) => unique.indexOf(set))) } as Record<
    S,
    number[]
  > &
    Record<I, string>;
}

/** Sorted: neighbours are alike, and compress the better for it. */
function classesByWord(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name, list] of [...Object.entries(wordsByClass()), ...Object.entries(SMALL_WORDS)]) {
    const bit = WordClass[name as keyof typeof WordClass];
    for (const word of list.split(' ').filter(Boolean)) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const dictionary = makeDictionary();

/** The first line is the label, whether or not it is also looked for. */
function linesOf({ label, lines, isCurated }: Entry): Line[] {
  const unique = new Map<string, Line>();
  for (const line of lines) if (!unique.has(line.text)) unique.set(line.text, withWords(line, isCurated));
  const first = unique.get(label) ?? { text: label, flags: NameFlag.label };
  unique.delete(label);
  return [first, ...unique.values()];
}

/** Curators have marked what is a common word; of the packages' names the dictionary tells. */
function withWords({ text, flags: given }: Line, isCurated: boolean): Line {
  const flags = given | (/[a-z]\.$/.test(text) ? NameFlag.dot : 0);
  const isMarked = (flags & (NameFlag.ambiguous | NameFlag.commonWords)) !== 0;
  const isFolded = text !== text.normalize('NFD').replace(/\p{M}/gu, '');
  if (isCurated && !isMarked && !isFolded) return { text, flags };
  const words = text.split(/[\s-]+/).map(foldWord);
  const isDictionary =
    words.every((word) => dictionary.has(word)) && !words.some((word) => PLACE_WORDS.has(word));
  if (!isDictionary) return { text, flags };
  return {
    text,
    flags: flags | (words.length === 1 && !isCurated ? NameFlag.dictionary : NameFlag.commonWords),
  };
}

/** "New Jersey", "Orange County": with one of these a name is a place's, whatever its other words are. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'county parish borough new north south east west lake fort port mount saint san city island islands'.split(
    ' ',
  ),
);
