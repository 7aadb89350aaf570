/**
 * Text whose right marks are known without asking the detector. No two names of one kind are equally long: the length of a
 * mark tells which name it was made for, and its text must still be that name. Names of documents only: of all
 * others there are so many that pieces of words are names, too.
 */
import type { Chance } from '../../../scripts/bench/random.ts';

export type Kind = 'place' | 'organisation';

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  place: ['PRC', 'DPRK', 'Seoul', 'Peking', 'Beijing', 'Pyongyang'],
  organisation: ['Good Friends'],
};
const ALL = [...NAMES.place, ...NAMES.organisation];
const FILLER =
  'talks about grain prices and the old harbour went on while ships waited near the coast for better weather'.split(
    ' ',
  );

/** The one name of this kind and length. */
export function nameOf(kind: Kind, length: number): string | undefined {
  return NAMES[kind].find((name) => name.length === length);
}

export function sentence(chance: Chance): string {
  const words = (): string =>
    Array.from({ length: chance.between(2, 6) }, () => chance.pick(FILLER)).join(' ');
  return `${words()} in ${chance.pick(ALL)}, ${words()}. `;
}
