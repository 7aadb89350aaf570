/**
 * Random pages that change at random, in two browsers at once: one with the extension, one without. The page must notice no
 * difference, and no mark may stand on other words than it was made for. `npm run fuzz:pages` plays all of them, a sample
 * is played in every run; `FUZZ_PAGES` says how many, `FUZZ_SEED` where to begin.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '../../scripts/bench/random.ts';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type * as InPage from '../in-page/fuzz-pages/index.ts';
import { makeBody } from '../in-page/fuzz-pages/make-page.ts';
import { askBackground } from '../support/background.ts';
import { bundle } from '../support/bundle.ts';
import { newsPage } from '../support/news-page.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { BROWSERS, pause, startSession, type Session } from '../support/session.ts';

const SAMPLE: Readonly<Record<BrowserName, number>> = { chromium: 100, firefox: 30 };
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const countFor = (name: BrowserName): number => Number(process.env['FUZZ_PAGES'] ?? SAMPLE[name]);
/** Milliseconds: for marks to come, in the browser that has them. */
const FIRST_MARKS_MS = 600;
const REST_MS = 140;
/** Lines of a page that was lost. */
const SHOWN = 6;

interface World {
  readonly inPage: typeof InPage;
}

interface Told {
  readonly lines: readonly string[];
  readonly marks: number;
  readonly wrong: readonly string[];
}

const play = (page: Page): Promise<InPage.Played> =>
  page.evaluate(() => (globalThis as unknown as World).inPage.play());

/** Whether marks came; there are pages without names. */
const untilMarked = (page: Page): Promise<boolean> =>
  page.evaluate(async (patience) => {
    for (const end = performance.now() + patience; performance.now() < end;) {
      if (CSS.highlights.size > 0) return true;
      await new Promise(requestAnimationFrame);
    }
    return false;
  }, FIRST_MARKS_MS);

/**
 * The page asks for its own layout all the time, as many pages do. Some outcomes depend on whether anybody ever asked, page or
 * extension: in Firefox whether a box keeps its scrollbar, in Chromium whether text in closed details is in a selection.
 */
const measureItself = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const range = document.createRange();
    const measure = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        range.selectNodeContents(element);
        range.getClientRects();
        element.getBoundingClientRect();
        if (element.shadowRoot) measure(element.shadowRoot);
      }
    };
    const inEachFrame = (): void => {
      measure(document);
      requestAnimationFrame(inEachFrame);
    };
    inEachFrame();
    setInterval(() => document.body.getBoundingClientRect(), 1);
  });

interface Company {
  readonly hasUs?: boolean;
  readonly measures?: boolean;
  /** What somebody else does to the page halfway. */
  readonly meddle?: string;
}

async function live(
  page: Page,
  address: string,
  { hasUs = false, measures, meddle }: Company,
): Promise<Told> {
  await page.goto(address, { waitUntil: 'load' });
  if (hasUs) await untilMarked(page);
  if (measures === true) await measureItself(page);
  const before = await play(page);
  if (hasUs) await pause(REST_MS);
  if (meddle !== undefined) await page.evaluate(meddle);
  const after = await play(page);
  const lines = await page.evaluate(() => (globalThis as unknown as World).inPage.testimony());
  return { lines, marks: before.marks + after.marks, wrong: [...before.wrong, ...after.wrong] };
}

/** Lines that only one of them has. */
function differences(a: readonly string[], b: readonly string[]): string[] {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  const only = [
    ...a.filter((line) => !ofB.has(line)).map((line) => `with us: ${line}`),
    ...b.filter((line) => !ofA.has(line)).map((line) => `without: ${line}`),
  ];
  return only.length > 0 || a.join('\n') === b.join('\n') ? only : ['the same lines in another order'];
}

describe.each(BROWSERS)('random pages in %s', (name) => {
  let [server, code] = [{} as PageServer, ''];
  let [ours, bare] = [{} as Session, {} as Session];
  let [withUs, without] = [{} as Page, {} as Page];

  const addPage = (seed: number): string =>
    server.add(
      '/fuzz',
      newsPage(`${makeBody(new Chance(seed))}<script>${code};inPage.begin(${seed})</script>`),
    );

  beforeAll(async () => {
    [server, code] = [
      await servePages(),
      `${await bundle('fuzz-pages/index.ts')};globalThis.inPage = inPage`,
    ];
    code = code.replaceAll('</script', '<\\/script');
    ours = await startSession(name);
    bare = await startSession(name, { withExtension: false });
    await askBackground(ours, 'changeSettings', { change: 'scope', scope: 'documents' });
    const empty = server.add('/empty', '<!doctype html><title>Empty</title>');
    [withUs, without] = [await ours.open(empty), await bare.open(empty)];
    for (const page of [withUs, without]) page.on('dialog', (dialog) => void dialog.dismiss());
  });
  afterAll(async () => {
    for (const each of [ours, bare, server]) await each.close();
  });

  it(`notice nothing of us, ${countFor(name)} of them`, async () => {
    const lost: string[][] = [];
    let [marks, marked] = [0, 0];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + countFor(name); seed++) {
      const address = addPage(seed);
      const [told, plain] = await Promise.all([
        live(withUs, address, { hasUs: true }),
        live(without, address, {}),
      ]);
      let different = differences(told.lines, plain.lines);
      if (different.length > 0) {
        const measured = await live(without, address, { measures: true });
        different = differences(told.lines, measured.lines);
        if (different.length === 0) console.info(`${name}: page ${seed} differs by being measured at all`);
      }
      const wrong = [...different, ...told.wrong];
      if (wrong.length > 0)
        lost.push([`FUZZ_SEED=${seed} FUZZ_PAGES=1 plays it again`, ...wrong.slice(0, SHOWN)]);
      marks += told.marks;
      marked += told.marks > 0 ? 1 : 0;
      if (seed % 250 === 0) console.info(`${name}: ${seed} pages, ${marked} with marks`);
    }
    console.info(`${name}: ${countFor(name)} pages, ${marked} of them marked, ${marks} marks looked at`);
    expect(lost).toEqual([]);
    // Or nothing is tried.
    expect(marked).toBeGreaterThan(countFor(name) / 2);
  }, 7_200_000);

  it.each([
    ['an attribute', `document.body.setAttribute('data-here', '')`],
    ['a wrapped word', `document.querySelector('h1').innerHTML = '<mark>Ships</mark>'`],
    ['an event', `document.body.dispatchEvent(new Event('click', { bubbles: true }))`],
    ['a message', `postMessage('here', '*'), new Promise((resolve) => setTimeout(resolve, 50))`],
    ['a global', `globalThis.here = 1`],
    ['a style sheet', `document.head.append(document.createElement('style'))`],
    ['a moved page', `document.querySelector('h1').style.marginTop = '40px'`],
    ['an error', `setTimeout(() => { throw new Error('ours') })`],
  ])('would notice %s', async (_, meddle) => {
    const address = addPage(FIRST_SEED);
    const told = await live(without, address, { meddle });
    const plain = await live(without, address, {});

    expect(differences(told.lines, plain.lines)).not.toEqual([]);
  });
});
