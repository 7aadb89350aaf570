/** Names of nobody, for lists larger than any gazetteer we have. */
import type { ListedName } from './gazetteer-names.ts';
import { Chance } from './random.ts';

const SYLLABLES =
  `ba be bo bra bru ca cor da del dor du el en fa fen fi ga gor gra ha hel ho il in ja jor ka kel kir ko la lan le lin lo
lu ma mar mel mi mon na nel ni nor o pa pel po qua ra ren ri ro sa sel shi so sta ta tel ti tor tri u va vel vi wa wen wi
xa ya yo za zel zo`.split(/\s+/);

const MADE_WORDS = 300_000;
/** How many names have one word, two, three, four: percent. */
const WORDS_IN_NAME = [25, 45, 20, 10];

/** One capitalised word. */
export function madeName(chance: Chance): string {
  const word = Array.from({ length: chance.between(2, 5) }, () => chance.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The known names first and made ones behind them, all different. The known ones stay, so that a larger list finds what the
 * smaller one does: how long matching takes is then a matter of the list's size alone.
 */
export function extendNames(known: readonly ListedName[], count: number, seed = 2): ListedName[] {
  const phrases = new Phrases(known, new Chance(seed));
  const seen = new Set(known.map(({ text }) => text));
  const names = [...known];
  while (names.length < count) {
    const text = phrases.next();
    if (seen.has(text)) continue;
    seen.add(text);
    names.push({ text, entity: names.length, flags: 0 });
  }
  return names;
}

/**
 * Half of the words are made, half those of known names, as often as these have them and where: many names begin as others
 * do ("San", "New"), and some as any sentence does ("The").
 */
class Phrases {
  readonly #chance: Chance;
  readonly #made: readonly string[];
  readonly #first: readonly string[];
  readonly #middle: readonly string[];
  readonly #last: readonly string[];

  constructor(known: readonly ListedName[], chance: Chance) {
    const phrases = known.map(({ text }) => text.split(' ')).filter(({ length }) => length > 1);
    this.#chance = chance;
    this.#made = Array.from({ length: MADE_WORDS }, () => madeName(chance));
    this.#first = phrases.flatMap(([first = '']) => first);
    this.#middle = phrases.flatMap((words) => words.slice(1, -1));
    this.#last = phrases.flatMap((words) => words.at(-1) ?? '');
  }

  /** One to four words. A single one is made: a known first word alone ("The") would be found in every sentence. */
  next(): string {
    const length = 1 + this.#chance.weighed(WORDS_IN_NAME);
    if (length === 1) return this.#chance.pick(this.#made);
    let phrase = this.#word(this.#first);
    for (let word = 2; word < length; word++) phrase += ` ${this.#word(this.#middle)}`;
    return `${phrase} ${this.#word(this.#last)}`;
  }

  #word(known: readonly string[]): string {
    return this.#chance.pick(this.#chance.next() < 0.5 ? known : this.#made);
  }
}
