/**
 * Text that looks like news to a matcher: paragraphs of common words, every so often a name. It means nothing, and it
 * is ours: the project ships no foreign text.
 */
import type { NewsNames } from './gazetteer-names.ts';
import { madeName } from './made-names.ts';
import { Chance } from './random.ts';
import { COMMON_WORDS } from './words.ts';

export interface NewsText {
  readonly blocks: readonly string[];
  readonly characters: number;
  readonly words: number;
  readonly names: number;
}

const WORDS_PER_PARAGRAPH = 80;
const LOCATIVES = ['in', 'in', 'in', 'near', 'from', 'to', 'of', 'across', 'outside'];
const TITLES = ['President', 'Prime Minister', 'Mr.', 'Ms.', 'Dr.', 'General', 'Mayor', 'spokeswoman'];
const VERBS = ['said', 'told', 'has', 'will', 'was', 'announced', 'denied'];

/** @param wordsPerName how many words there are for each name, about */
export function generateText(names: NewsNames, characters: number, wordsPerName: number, seed = 1): NewsText {
  const writer = new Writer(names, wordsPerName, seed);
  const blocks: string[] = [];
  let length = 0;
  while (length < characters) {
    const block = writer.paragraph();
    blocks.push(block);
    length += block.length;
  }
  return { blocks, characters: length, words: writer.words, names: writer.names };
}

class Writer {
  words = 0;
  names = 0;
  readonly #list: NewsNames;
  readonly #wordsPerName: number;
  readonly #chance: Chance;

  constructor(list: NewsNames, wordsPerName: number, seed: number) {
    this.#list = list;
    this.#wordsPerName = wordsPerName;
    this.#chance = new Chance(seed);
  }

  paragraph(): string {
    const end = this.words + WORDS_PER_PARAGRAPH * (0.5 + this.#chance.next());
    const sentences: string[] = [];
    while (this.words < end) sentences.push(this.#sentence());
    return sentences.join(' ');
  }

  #sentence(): string {
    const end = this.words + this.#chance.between(8, 32);
    const parts: string[] = [];
    while (this.words < end) parts.push(this.#add(this.#part()));
    const text = parts.join(' ').replace(/,$/, '');
    const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return this.#chance.next() < 0.08 ? `“${sentence},” he said.` : `${sentence}.`;
  }

  #add(part: string): string {
    this.words += part.split(' ').length;
    return part;
  }

  /** Names come with words of their own, so the rest of the words need a name a little more often. */
  #part(): string {
    if (this.#chance.next() < 1.12 / this.#wordsPerName) {
      this.names++;
      return this.#name();
    }
    const comma = this.#chance.next() < 0.05 ? ',' : '';
    return this.#chance.pickEarly(COMMON_WORDS) + comma;
  }

  #name(): string {
    const { countries, demonyms, regions, cities, organisations } = this.#list;
    const chance = this.#chance;
    const forms = [
      () => this.#place(chance.pick(countries)),
      () => `${chance.pick(demonyms)} ${chance.pick(COMMON_WORDS)}`,
      () => this.#place(chance.pickEarly(cities)),
      () => this.#place(chance.pick(regions)),
      () => `the ${chance.pick(organisations)}`,
      () => this.#person(),
    ];
    return forms[chance.weighed([25, 13, 25, 5, 16, 16])]?.() ?? '';
  }

  #place(name: string): string {
    const end = this.#chance.next() < 0.08 ? '’s' : '';
    return this.#chance.next() < 0.6 ? `${this.#chance.pick(LOCATIVES)} ${name}` : name + end;
  }

  /** Every second surname is on no list, as in life. */
  #person(): string {
    const chance = this.#chance;
    const surname = chance.next() < 0.5 ? chance.pick(this.#list.surnames) : madeName(chance);
    const name = chance.next() < 0.6 ? `${chance.pick(this.#list.firstNames)} ${surname}` : surname;
    const titled = chance.next() < 0.4 ? `${chance.pick(TITLES)} ${name}` : name;
    return chance.next() < 0.5 ? `${titled} ${chance.pick(VERBS)}` : titled;
  }
}
