/**
 * Nobody feels it: bars that are counts or ratios, on small pages, with room for the noise of a busy machine. All bars and
 * what was measured: `docs/performance.md`; `npm run bench` times whole pages.
 */
import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { asPage, makeArticle } from '../../scripts/bench/pages/article.ts';
import { heapOf } from '../../scripts/bench/pages/heap.ts';
import { newsNames } from '../../scripts/bench/gazetteer-names.ts';
import { compileGazetteer } from '../../scripts/gazetteer/compile.ts';
import { ReactArticle, VueArticle } from '../in-page/hydration/apps.ts';
import type * as Hydration from '../in-page/hydration/index.ts';
import type * as Speed from '../in-page/speed/index.ts';
import { bundle } from '../support/bundle.ts';
import { readMarks } from '../support/marks.ts';
import { BROWSERS, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

type Code = typeof Speed & typeof Hydration;

const run = <N extends keyof Code>(page: Page, name: N, ...parameters: Parameters<Code[N]>) =>
  page.evaluate(
    (wanted, values) =>
      (globalThis as unknown as { inPage: Record<string, (...values: unknown[]) => unknown> }).inPage[
        wanted
      ]?.(...values),
    name,
    parameters,
  ) as ReturnType<Code[N]>;

/** Puts up a page and code of ours that plays on it. */
async function load(page: Page, entry: string): Promise<Page> {
  await page.evaluate(`${await bundle(entry)};globalThis.inPage = inPage`);
  return page;
}

const EMPTY =
  '<!doctype html><html lang="en"><title>Empty</title><style>p{margin:4px;font:12px/1.2 serif}</style><body></body></html>';

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('in %s', (name) => {
  const at = setUp(name);
  let empty: Page;

  beforeAll(async () => {
    empty = await load(await at.session.open(at.server.add('/empty', EMPTY)), 'speed/index.ts');
  });
  afterAll(() => empty.close());

  it('a feed is never read twice', async () => {
    const { shown, asked, marks } = await run(empty, 'feed', 100, 20);

    expect(marks).toBe(100 * 20 * 2);
    expect(asked / shown).toBeLessThanOrEqual(1.02);
  });

  it('a hit test takes no longer where 10,000 mentions are known', async () => {
    const { known, found, p95 } = await run(empty, 'hits', 10_000);
    console.info(`${name}: ${(p95 * 1000).toFixed(0)} µs a hit test with ${known} mentions`);

    expect(known).toBe(10_000);
    expect(found).toBeGreaterThan(100);
    // A tenth of a millisecond, more on a busy machine; asking every mention would take far longer.
    expect(p95).toBeLessThan(1);
  });

  it('the page takes out its own elements as fast where 10,000 mentions are known', async () => {
    const { known, withUs, without } = await run(empty, 'removals', 10_000);
    console.info(`${name}: 1,000 removals in ${withUs.toFixed(2)} ms, without us ${without.toFixed(2)} ms`);

    expect(known).toBe(10_000);
    expect(withUs).toBeLessThan(without * 2 + 1);
  });

  it('an article keeps its HTML and its layout', async () => {
    const { html: source } = makeArticle(newsNames(compileGazetteer()), 20_000);
    const watch = `<script>let shifts = 0; new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true })</script>`;
    const address = at.server.add(
      '/article',
      source.replace('<head>', () => `<head>${watch}`),
    );
    const page = await at.session.open(address);
    const before = await html(page);
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
      20_000,
    );

    expect(await html(page)).toBe(before);
    expect(await page.evaluate('shifts')).toBe(0);
    await page.close();
  });

  it.each(['react', 'vue'] as const)('%s finds the page as its server has sent it', async (framework) => {
    const article =
      framework === 'react'
        ? renderReact(createElement(ReactArticle))
        : await renderVue(createSSRApp(VueArticle));
    const page = await at.session.open(
      at.server.add(`/${framework}`, asPage(`<div id="root">${article}</div>`)),
    );
    await until(
      () => readMarks(page),
      (marks) => marks.length >= 3,
    );
    const { complaints, text, isKept } = await run(
      await load(page, 'hydration/index.ts'),
      'hydrate',
      framework,
    );

    expect(complaints).toEqual([]);
    expect([text, isKept]).toEqual(['4 people in Norway now', true]);
    await until(
      () => readMarks(page),
      (marks) => marks.some(({ text: mark }) => mark === 'Norway'),
    );
    await page.close();
  });

  // Firefox tells nobody what a page's heap holds.
  it.runIf(name === 'chromium')('the heap stays flat while nodes come and go', async () => {
    const page = await load(
      await at.session.open(at.server.add('/heap', asPage('<p>Ships left Norway.</p>'))),
      'churn/index.ts',
    );
    await until(
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    const churn = (): Promise<unknown> => page.evaluate('inPage.churn(50, 50)');
    await churn();
    const before = await heapOf(page);
    for (let round = 0; round < 4; round++) await churn();
    const grown = (await heapOf(page)) - before;
    console.info(`${name}: heap grew by ${grown.toFixed(2)} MB over 10,000 nodes`);

    expect(grown).toBeLessThan(1);
    await page.close();
  });

  it('reports no error', () => {
    expect(at.session.problems).toEqual([]);
  });
});
