/**
 * A random page that changes at random, and says what it noticed. Played again by its seed; in two browsers, one with the
 * extension and one without, it has to say the same.
 */
import { Chance } from '../../../scripts/bench/random.ts';
import { EDITS } from '../edits/edits.ts';
import { look } from '../edits/painted.ts';
import { ACTS } from './acts.ts';
import { witness } from './witness.ts';

export { testimony } from './witness.ts';

const STEPS = 5;
const MOST_AT_ONCE = 4;
const DEEDS: readonly ((chance: Chance) => void)[] = [
  ...Object.values(EDITS).map((edit) => (chance: Chance) => edit(field(), chance)),
  ...Object.values(ACTS),
];

let chance = new Chance(0);
const field = (): Element => document.querySelector('#field') ?? document.body;

export interface Played {
  /** Marks seen in all frames together, and those on words that are none of the page's names. */
  readonly marks: number;
  readonly wrong: readonly string[];
}

export function begin(seed: number): void {
  chance = new Chance(seed);
  witness();
}

/** Some steps of the page's life, each in a frame or in a task of its own. */
export async function play(): Promise<Played> {
  let marks = 0;
  const wrong: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    if (chance.next() < 0.5) await new Promise((resolve) => setTimeout(resolve));
    for (let count = chance.between(1, MOST_AT_ONCE); count > 0; count--) chance.pick(DEEDS)(chance);
    await new Promise(requestAnimationFrame);
    const seen = look();
    marks += seen.painted;
    wrong.push(...seen.odd.map(({ kind, text }) => `${kind} "${text}" at step ${step}`));
  }
  return { marks, wrong };
}
