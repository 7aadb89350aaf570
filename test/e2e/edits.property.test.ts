/**
 * Pages change in every way, and no frame shows a mark on other words than it was made for. `EDIT_SEQUENCES` says how many
 * sequences to play (2,000 take a minute and a half), `EDIT_SEED` where to begin.
 */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as InPage from '../in-page/edits/index.ts';
import { bundle } from '../support/bundle.ts';
import { askBackground } from '../support/background.ts';
import { readMarks } from '../support/marks.ts';
import { BROWSERS, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const SEQUENCES = Number(process.env['EDIT_SEQUENCES'] ?? 500);
const FIRST_SEED = Number(process.env['EDIT_SEED'] ?? 1);
const AT_ONCE = 50;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Edits</title>
<style>body{font:10px/1.1 sans-serif;margin:0}p,h1{margin:0}#field{columns:4}</style></head><body>
<article><h1>Edits</h1><time>1 May 2020</time><p>One.</p><p>Ships left Beijing.</p><div id="field"></div></article></body></html>`;

interface World {
  readonly inPage: typeof InPage;
}

const play = (page: Page, seed: number): Promise<InPage.Round> =>
  page.evaluate(
    (seed, count) => (globalThis as unknown as World).inPage.playRound(seed, count),
    seed,
    AT_ONCE,
  );

describe.each(BROWSERS)('a page that is edited at random in %s', (name) => {
  const at = setUp(name);
  let page: Page;

  beforeAll(async () => {
    await askBackground(at.session, 'changeSettings', { change: 'scope', scope: 'documents' });
    page = await at.session.open(at.server.add('/edits', PAGE));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    await page.evaluate(`${await bundle('edits/index.ts')};globalThis.inPage = inPage`);
  });

  it(`shows no mark on other words in any frame of ${SEQUENCES} sequences`, async () => {
    let seen = 0;
    for (let round = 0; round * AT_ONCE < SEQUENCES; round++) {
      // A page that only changes is read less and less, until the reader does something.
      await page.mouse.move(5 + (round % 40), 5);
      const { wrong, ...counts } = await play(page, FIRST_SEED + round);
      seen += counts.seen;
      expect(wrong, `EDIT_SEED=${FIRST_SEED + round} EDIT_SEQUENCES=${AT_ONCE} plays it again`).toEqual([]);
    }
    expect(seen, 'marks to look at').toBeGreaterThan(SEQUENCES);
    console.info(`${name}: ${seen} marks looked at`);
    expect(at.session.problems).toEqual([]);
  }, 180_000);
});
