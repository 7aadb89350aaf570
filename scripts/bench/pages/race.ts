/** Ours and others on the same pages, in turns: what each costs the page's thread. */
import type * as InPage from '../../../test/in-page/contenders/index.ts';
import { bundle } from '../../../test/support/bundle.ts';
import { median } from '../measure.ts';
import type { Shown, Stage } from './stage.ts';

export type Contender = InPage.ContenderName | 'ours';

export const CONTENDERS: Readonly<Record<Contender, string>> = {
  nothing: 'nothing: two frames',
  walk: 'bare text walk',
  oneMark: 'one mark, nothing read',
  ours: 'Dateline, whole gazetteer',
  regExpHighlight: 'RegExp and highlights, 50 words',
  findAndReplace: 'findAndReplaceDOMText, 50 words',
  markJs: 'mark.js, 50 words',
};

/** Characters from which a contender runs once alone: it takes seconds then, and noise is nothing beside them. */
const ONCE_FROM: Readonly<Partial<Record<Contender, number>>> = {
  markJs: 500_000,
  findAndReplace: 2_000_000,
};
/** Where one run would take minutes. */
const NEVER_FROM: Readonly<Partial<Record<Contender, number>>> = { markJs: 2_000_000 };

export interface Costs {
  /** Milliseconds of the page's thread, each a median; nothing's own cost is taken off the others. */
  readonly ms: Partial<Record<Contender, number>>;
  readonly runs: number;
}

export interface Course {
  readonly html: string;
  readonly characters: number;
  readonly words: readonly string[];
}

interface World {
  readonly inPage: typeof InPage;
}

export async function race(stage: Stage, course: Course, runs: number): Promise<Costs> {
  const code = `${await bundle('contenders/index.ts')};globalThis.inPage = inPage`;
  const spent = new Map<Contender, number[]>();
  for (let round = 0; round < runs; round++) {
    for (const contender of Object.keys(CONTENDERS) as Contender[]) {
      if (!takesPart(contender, course.characters, round)) continue;
      const cost = await costOf(stage, contender, course, code);
      spent.set(contender, [...(spent.get(contender) ?? []), cost]);
    }
  }
  const nothing = median(spent.get('nothing') ?? [0]);
  const ms = [...spent].map(([name, costs]) => [name, median(costs) - (name === 'nothing' ? 0 : nothing)]);
  return { ms: Object.fromEntries(ms) as Costs['ms'], runs };
}

function takesPart(contender: Contender, characters: number, round: number): boolean {
  if (characters >= (NEVER_FROM[contender] ?? Infinity)) return false;
  return round === 0 || characters < (ONCE_FROM[contender] ?? Infinity);
}

/** Each on a page of its own that nobody has read before. */
async function costOf(stage: Stage, contender: Contender, course: Course, code: string): Promise<number> {
  await stage.turn(false);
  const shown = await stage.show(course.html);
  await shown.page.evaluate(code);
  const cost = await stage.cost(shown, () =>
    contender === 'ours' ? stage.turn(true) : runInPage(shown, contender, course.words),
  );
  await shown.page.close();
  return cost;
}

const runInPage = ({ page }: Shown, contender: InPage.ContenderName, words: readonly string[]) =>
  page.evaluate((name, list) => (globalThis as unknown as World).inPage.run(name, list), contender, words);
