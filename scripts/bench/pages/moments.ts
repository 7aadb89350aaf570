/** What is no race: first marks, the cost of a change, of a feed's batch, the longest task, the heap. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { until } from '../../../test/support/session.ts';
import { killBackground } from '../../../test/support/switch-extension.ts';
import { compileGazetteer } from '../../gazetteer/compile.ts';
import { newsNames, type NewsNames } from '../gazetteer-names.ts';
import { median } from '../measure.ts';
import { makeArticle } from './article.ts';
import { heapOf } from './heap.ts';
import { Stage } from './stage.ts';

/** By what is measured; `undefined` where this browser tells nobody. */
export type Moments = ReadonlyMap<string, number | undefined>;

const CHANGES = 40;
const BATCHES = 300;
const PARAGRAPHS = 20;

/** Notes how long after `load` the first mark was registered, in milliseconds, a frame more or less. */
const CLOCK = `<script>addEventListener('load', () => { const start = performance.now();
const look = () => { CSS.highlights.size > 0 ? (window.firstMarks = performance.now() - start) : requestAnimationFrame(look); }; look(); })</script>`;

export async function measureMoments(name: BrowserName, runs: number): Promise<Moments> {
  const names = newsNames(compileGazetteer());
  const stage = await Stage.open(name);
  try {
    const results = new Map<string, number | undefined>();
    const note = async (what: string, measure: () => Promise<number | undefined>): Promise<void> => {
      const value = await measure();
      results.set(what, value);
      console.info(`${name}: ${what}: ${value?.toFixed(2) ?? '–'}`);
    };
    await firstMarks(stage, names);
    await note('load to first marks, warm background, ms', () =>
      medianOf(runs, () => firstMarks(stage, names)),
    );
    await note('load to first marks, cold background, ms', () =>
      medianOf(runs, async () => {
        await killBackground(stage.session);
        return firstMarks(stage, names);
      }),
    );
    for (const [size, label] of [
      [120, '120 kB'],
      [1000, '1 MB'],
    ] as const)
      await note(`a frame in which the page changed, ${label}, ms`, () =>
        medianOf(runs, () => onAndOff(stage, makeArticle(names, size * 1000).html, change, CHANGES)),
      );
    // A frame that changes costs more the more marks are on the screen: with none, what is left is the reading.
    for (const [wordsPerName, label] of [
      [Infinity, 'no mark'],
      [undefined, 'marks'],
    ] as const)
      await note(`a batch of 20 paragraphs of a feed, ${label} on the screen, ms`, () =>
        medianOf(runs, () => onAndOff(stage, makeArticle(names, 4_000, wordsPerName).html, feed, BATCHES)),
      );
    await note('a page that is no news, ms', () => medianOf(runs, () => noNews(stage)));
    await note('longest task on 1 MB at a quarter of the speed, ms', () =>
      name === 'chromium' ? longestTask(stage, names) : Promise.resolve(undefined),
    );
    await note('heap on 1 MB of text, MB', () =>
      name === 'chromium' ? heapCost(stage, names) : Promise.resolve(undefined),
    );
    return results;
  } finally {
    await stage.close();
  }
}

async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure());
  return median(values);
}

async function firstMarks(stage: Stage, names: NewsNames): Promise<number> {
  const html = makeArticle(names, 120_000).html.replace('<head>', () => `<head>${CLOCK}`);
  const page = await stage.session.open(stage.server.add('/first', html));
  await page.bringToFront();
  const time = await until(
    () => page.evaluate(() => (globalThis as { firstMarks?: number }).firstMarks),
    (found) => found !== undefined,
    20_000,
  );
  await page.close();
  return time ?? NaN;
}

/** A script of ours is put into the page, looks whether it is news, and leaves it alone. */
async function noNews(stage: Stage): Promise<number> {
  await stage.turn(false);
  const shown = await stage.show('<!doctype html><html lang="en"><title>Note</title><p>Nothing of note.</p>');
  const cost = await stage.cost(shown, () => stage.turn(true));
  await shown.page.close();
  return cost;
}

/** What a step of the page's own work costs more with us, in milliseconds of its thread. */
async function onAndOff(
  stage: Stage,
  html: string,
  work: (page: Page, steps: number) => Promise<void>,
  steps: number,
): Promise<number> {
  const costs: number[] = [];
  for (const on of [false, true]) {
    await stage.turn(on);
    const shown = await stage.show(html);
    costs.push(await stage.cost(shown, () => work(shown.page, steps)));
    await shown.page.close();
  }
  const [without = NaN, withUs = NaN] = costs;
  return (withUs - without) / steps;
}

/** A sentence of the page is other in each frame. */
const change = (page: Page, steps: number): Promise<void> =>
  page.evaluate(async (count) => {
    const paragraphs = document.querySelectorAll('p');
    for (let step = 0; step < count; step++) {
      const paragraph = paragraphs[step % Math.min(20, paragraphs.length)];
      if (paragraph) paragraph.textContent = `Step ${step}: ships from Norway reached Beijing.`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, steps);

const feed = (page: Page, steps: number): Promise<void> =>
  page.evaluate(
    async (count, size) => {
      const root = document.querySelector('article') ?? document.body;
      for (let step = 0; step < count; step++) {
        const batch = document.createElement('section');
        for (let at = 0; at < size; at++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `Ships from Norway met the wind off the coast on day ${step}, and ${at} of them turned for home with all that they had caught.`;
          batch.append(paragraph);
        }
        root.append(batch);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    steps,
    PARAGRAPHS,
  );

/** The browser's own list of long tasks begins at 50 ms: less counts as none. */
async function longestTask(stage: Stage, names: NewsNames): Promise<number> {
  await stage.turn(false);
  const shown = await stage.show(makeArticle(names, 1_000_000).html);
  await shown.page.emulateCPUThrottling(4);
  await shown.page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) =>
      durations.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await stage.cost(shown, () => stage.turn(true));
  const longest = await shown.page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations),
  );
  await shown.page.close();
  return longest;
}

/** Our share of the heap: the same page, before and after it has been read. */
async function heapCost(stage: Stage, names: NewsNames): Promise<number> {
  await stage.turn(false);
  const shown = await stage.show(makeArticle(names, 1_000_000).html);
  const before = await heapOf(shown.page);
  await stage.cost(shown, () => stage.turn(true));
  const grown = (await heapOf(shown.page)) - before;
  await shown.page.close();
  return grown;
}
