/**
 * `npm run bench`: what Dateline costs pages in real browsers, from the build, beside others that mark words.
 * `--browser chromium|firefox`, `--sizes 20,120` (kB), `--runs 5`, `--no-saved`, `--chart FILE.svg`, `--only race|moments`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../test/support/session.ts';
import type { BrowserName } from './browsers/find-browser.ts';
import { chartOf } from './bench/pages/chart.ts';
import { measurePages } from './bench/pages/pages.ts';
import { measureMoments, type Moments } from './bench/pages/moments.ts';
import { printMoments, printResults } from './bench/pages/print.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    sizes: { type: 'string', default: '20,120,1000,5000' },
    runs: { type: 'string', default: '5' },
    saved: { type: 'boolean', default: true },
    chart: { type: 'string' },
    only: { type: 'string' },
  },
  allowNegative: true,
});

const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
const kilobytes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const results = new Map<BrowserName, Awaited<ReturnType<typeof measurePages>>>();
const moments = new Map<BrowserName, Moments>();
for (const name of browsers) {
  if (values.only !== 'race') moments.set(name, await measureMoments(name, runs));
  if (values.only !== 'moments')
    results.set(name, await measurePages(name, { kilobytes, runs, saved: values.saved }));
}
printResults(results);
printMoments(moments);
if (values.chart !== undefined) writeFileSync(values.chart, chartOf(results));
