/**
 * Pages that are not in English: countries and capitals in the page's language, and organisations whose names are the same
 * everywhere. The rules are about English words, so less is looked for, and only what is hardly ever anything else.
 */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PackedCurated, PackedGazetteer } from '../gazetteer/packed.ts';
import { MAX_TOKENS, NameFlag, NameIndex } from '../matching/name-index.ts';
import { tokenize } from '../matching/tokenize.ts';
import { Vocabulary } from '../matching/vocabulary.ts';
import type { ListedNames } from '../matching/unread-names.ts';
import { addPacks, type NamedEntity, type World } from './world.ts';

/** Names of capitals: entity id to language to names. */
export type CapitalNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The language of a BCP 47 tag; English where a page says nothing. */
export function languageOf(tag: string | undefined): string {
  const parts = tag?.trim().toLowerCase().split(/[-_]/) ?? [];
  const language = parts[0] ?? '';
  if (language === 'zh' && parts.some((part) => TRADITIONAL.has(part))) return 'zh-hant';
  return /^[a-z]{2,3}$/.test(language) ? language : 'en';
}

/** Scripts and places that write Chinese in the older characters. */
const TRADITIONAL: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo']);

/** @param english the world that has the gazetteer */
export function buildLanguageWorld(
  english: World,
  packed: PackedGazetteer,
  entities: readonly NamedEntity[],
  capitals: CapitalNames,
  language: string,
): World {
  const { gazetteer } = english;
  if (!gazetteer) return english;
  const names = new NameIndex(4096, gazetteer.size, organisationsOf(gazetteer));
  addCountries(names, packed.curated, language);
  for (const [id, byLanguage] of Object.entries(capitals)) {
    const number = gazetteer.numberOf(id);
    if (number !== undefined)
      for (const text of byLanguage[language.split('-')[0] ?? ''] ?? []) names.addName(text, number, 0);
  }
  return addPacks({ names, gazetteer, heads: [], language }, entities);
}

function addCountries(names: NameIndex, { countries, country }: PackedCurated, language: string): void {
  const nameOf = displayNames(language);
  for (let number = 0; number < countries; number++) {
    const code = country.slice(2 * number, 2 * number + 2);
    const name = nameOf(code);
    if (name !== undefined && name !== code)
      for (const text of unpacked(name)) names.addName(text, number, 0);
  }
}

/** CLDR's names, from the browser itself: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/DisplayNames */
function displayNames(language: string): (code: string) => string | undefined {
  try {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
    return (code) => [names.of(code), short.of(code)].filter(Boolean).join('|') || undefined;
  } catch {
    return () => undefined;
  }
}

/** "Myanmar (Birma)" is two names; "중국(홍콩)" is none that anybody writes. */
function unpacked(name: string): string[] {
  return [...new Set(name.split('|').flatMap((form) => form.split(/\s*[（(]([^）)]*)[）)]\s*/)))]
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && countTokens(part) <= MAX_TOKENS);
}

/** Each character is one in scripts without spaces. */
const countTokens = (text: string): number => tokenize(text, NO_WORDS).length;
const NO_WORDS = new Vocabulary();

const DOUBTFUL =
  NameFlag.ambiguous |
  NameFlag.commonWords |
  NameFlag.short |
  NameFlag.decoy |
  NameFlag.demonym |
  NameFlag.head |
  NameFlag.label;

/** Acronyms and official names, as they are written the world over. */
function organisationsOf(gazetteer: Gazetteer): ListedNames {
  const { lines, entityOf, flagsOf, classesOf } = gazetteer.table;
  const isWanted = (line: number): boolean =>
    (flagsOf(line) & DOUBTFUL) === 0 &&
    classesOf(line) === 0 &&
    gazetteer.kind(entityOf(line)) === 'organisation' &&
    lines.text(line).length > 2;
  return { lines, entityOf, flagsOf, classesOf, isWanted };
}
