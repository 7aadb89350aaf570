/** The pages that are raced on: made ones of any length, and saved ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileGazetteer } from '../../gazetteer/compile.ts';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { newsNames } from '../gazetteer-names.ts';
import { makeArticle } from './article.ts';
import { race, type Contender, type Costs, type Course } from './race.ts';
import { Stage } from './stage.ts';

const SAVED = resolve(import.meta.dirname, '../../../../shared/pages/news');
const WORDS = 50;

/** By what the page is called in tables. */
export type Results = ReadonlyMap<string, Costs>;

export interface Extent {
  readonly kilobytes: readonly number[];
  readonly runs: number;
  readonly saved: boolean;
}

export async function measurePages(name: BrowserName, { kilobytes, runs, saved }: Extent): Promise<Results> {
  const names = newsNames(compileGazetteer());
  const words = names.countries.slice(0, WORDS);
  const stage = await Stage.open(name);
  const results = new Map<string, Costs>();
  try {
    // The background reads its first page with code that is not compiled yet: that is another figure.
    await race(stage, { ...makeArticle(names, 120_000), words }, 1);
    for (const size of kilobytes) {
      const { html, characters } = makeArticle(names, size * 1000);
      results.set(labelOf(size), await race(stage, { html, characters, words }, runs));
      console.info(`${name}: ${labelOf(size)} done`);
    }
    if (saved) results.set('saved pages', await raceOnSaved(stage, words));
  } finally {
    await stage.close();
  }
  return results;
}

const labelOf = (kilobytes: number): string =>
  kilobytes < 1000 ? `${kilobytes} kB` : `${kilobytes / 1000} MB`;

/** All of them together, once each. */
async function raceOnSaved(stage: Stage, words: readonly string[]): Promise<Costs> {
  const ms: Partial<Record<Contender, number>> = {};
  for (const course of savedPages(words)) {
    const costs = await race(stage, course, 1);
    for (const [name, cost] of Object.entries(costs.ms) as [Contender, number][])
      ms[name] = (ms[name] ?? 0) + cost;
  }
  return { ms, runs: 1 };
}

function savedPages(words: readonly string[]): Course[] {
  if (!existsSync(SAVED)) {
    console.info('no saved pages at hand: left out');
    return [];
  }
  return readdirSync(SAVED)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(SAVED, file), 'utf8'))
    .map((html) => ({ html, characters: html.length, words }));
}
