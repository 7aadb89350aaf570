/** Names of nobody, for lists larger than any gazetteer we have. */
import type { ListedName } from './gazetteer-names.ts';
import { Chance } from './random.ts';
import { COMMON_WORDS } from './words.ts';

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
 * The known names first and made ones behind them, all different. The known ones stay, so that a larger list finds at
 * least what the smaller one does: how long matching takes is then a matter of the list's size alone.
 */
export function extendNames(known: readonly ListedName[], count: number, seed = 2): ListedName[] {
  const chance = new Chance(seed);
  const real = realWords(known);
  const made = Array.from({ length: MADE_WORDS }, () => madeName(chance));
  const seen = new Set(known.map(({ text }) => text));
  const names = [...known];
  while (names.length < count) {
    const text = makePhrase(chance, real, made);
    if (seen.has(text)) continue;
    seen.add(text);
    names.push({ text, entity: names.length, flags: 0 });
  }
  return names;
}

/** Words that begin other names too, common ones among them. */
function realWords(known: readonly ListedName[]): string[] {
  const common = COMMON_WORDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [...new Set([...common, ...known.flatMap(({ text }) => text.split(' ')).filter(isCapital)])];
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * One to four words, every other one real: many names begin as others do, and as the text does. A single word is a made
 * one: "The" as a name would be found wherever a sentence begins with it.
 */
function makePhrase(chance: Chance, real: readonly string[], made: readonly string[]): string {
  const length = 1 + chance.weighed(WORDS_IN_NAME);
  if (length === 1) return chance.pick(made);
  let phrase = '';
  for (let word = 0; word < length; word++) {
    const next = chance.next() < 0.5 ? chance.pickEarly(real) : chance.pick(made);
    phrase = word === 0 ? next : `${phrase} ${next}`;
  }
  return phrase;
}
