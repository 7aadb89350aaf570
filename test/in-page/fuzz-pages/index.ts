/**
 * A random page that changes at random, and says what it noticed. Played again by its seed; in two browsers, one with the
 * extension and one without, it has to say the same.
 */
import { Chance } from '../../../scripts/bench/random.ts';
import { EDITS } from '../edits/edits.ts';
import { look } from '../edits/painted.ts';
import { ACTS } from './acts.ts';
import { note, witness } from './witness.ts';

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

/** What browsers refuse in such a page, they refuse with us and without. */
function attempt(deed: (chance: Chance) => void): void {
  try {
    deed(chance);
  } catch (error) {
    note(String(error));
  }
}

/**
 * What is drawn depends on frames: content that was laid out once keeps its boxes when it is skipped. Each half of a page's
 * life begins and ends with the page drawn, however long somebody waits in between.
 */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Some steps of the page's life, each in a frame or in a task of its own. */
export async function play(): Promise<Played> {
  await drawn();
  let marks = 0;
  const wrong: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    if (chance.next() < 0.5) await new Promise((resolve) => setTimeout(resolve));
    for (let count = chance.between(1, MOST_AT_ONCE); count > 0; count--) attempt(chance.pick(DEEDS));
    await new Promise(requestAnimationFrame);
    const seen = look();
    marks += seen.painted;
    wrong.push(...seen.odd.map(({ kind, text }) => `${kind} "${text}" at step ${step}`));
  }
  await drawn();
  return { marks, wrong };
}
