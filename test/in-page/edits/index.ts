/**
 * Many pieces of a page are edited at once, each by its own sequence of edits, and every frame is looked at as it is
 * painted. A round is played again by its seed.
 */
import { Chance } from '../../../scripts/bench/random.ts';
import { EDITS } from './edits.ts';
import { look, type Finding, type Look } from './painted.ts';
import { sentence } from './sentences.ts';

export interface Wrong extends Finding {
  readonly step: number;
  /** The edits of its sequence, up to then. */
  readonly edits: readonly string[];
}

export interface Round {
  readonly frames: number;
  /** Marks seen in all frames together. */
  readonly seen: number;
  readonly wrong: readonly Wrong[];
}

const SENTENCES = 2;
const STEPS = 10;
/** After these steps the page rests long enough for marks to come back. */
const REST_AFTER = new Set([0, 5]);
const REST_FRAMES = 22;
const KINDS = Object.entries(EDITS);

interface Sequence {
  readonly plot: Element;
  readonly chance: Chance;
}

export async function playRound(seed: number, sequences: number): Promise<Round> {
  const field = sow(seed, sequences);
  const log = field.map((): string[] => []);
  const round = { frames: 0, seen: 0, wrong: [] as Wrong[] };
  const take = (step: number, { painted, odd }: Look): void => {
    round.frames++;
    round.seen += painted;
    for (const finding of odd)
      round.wrong.push({ ...finding, step, edits: [...(log[finding.sequence] ?? [])] });
  };
  const isEarly = seed % 2 === 0;
  for (let step = 0; step < STEPS; step++) {
    const rest = REST_AFTER.has(step) ? REST_FRAMES : 0;
    for (let frame = 0; frame < rest; frame++) take(step, await paintedFrame(() => undefined));
    const edit = (): void => field.forEach((sequence, at) => log[at]?.push(editOnce(sequence)));
    // In a task of its own, as answers of servers come in, or right within the frame.
    if (isEarly) await inTask(edit);
    take(step, await paintedFrame(isEarly ? () => undefined : edit));
  }
  return round;
}

/** Fresh text for each sequence, on one screen. */
function sow(seed: number, sequences: number): Sequence[] {
  const field = document.querySelector('#field') as Element;
  field.replaceChildren();
  return Array.from({ length: sequences }, (_, at) => {
    const chance = new Chance(seed * 1_000 + at);
    const plot = field.appendChild(document.createElement('section'));
    for (let count = 0; count < SENTENCES; count++)
      plot.appendChild(document.createElement('p')).textContent = sentence(chance);
    return { plot, chance };
  });
}

function editOnce({ plot, chance }: Sequence): string {
  const [name, edit] = chance.pick(KINDS);
  edit(plot, chance);
  return name;
}

/** Two callbacks of one frame: observers have run between them, and the frame is painted behind the second. */
async function paintedFrame(edit: () => void): Promise<Look> {
  const [, seen] = await Promise.all([inFrame(edit), inFrame(look)]);
  return seen;
}

const inFrame = <T>(work: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    requestAnimationFrame(() => settle(work, resolve, reject));
  });

const inTask = (work: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => settle(work, resolve, reject));
  });

function settle<T>(work: () => T, resolve: (value: T) => void, reject: (error: unknown) => void): void {
  try {
    resolve(work());
  } catch (error) {
    reject(error);
  }
}
