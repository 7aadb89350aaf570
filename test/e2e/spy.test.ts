/** What a page can see of us: nothing until a card opens but the marks, as the documentation says. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Spy from '../in-page/spy/index.ts';
import { askBackground } from '../support/background.ts';
import { bundle } from '../support/bundle.ts';
import { readCard } from '../support/card.ts';
import { isolatedWorldOf } from '../support/isolated-world.ts';
import { readMarks } from '../support/marks.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

/** What an extension might do in a page, and how the spy would tell of it. */
const LEAKS: readonly (readonly [code: string, sight: string | RegExp])[] = [
  ['postMessage("here", "*")', /event message .* sent by a script/],
  ['document.dispatchEvent(new Event("wxt:content-script-started"))', /event wxt:.* sent by a script/],
  ['document.body.click()', /event click at body, sent by a script/],
  ['document.documentElement.dataset.here = ""', 'attribute data-here of html'],
  ['document.head.append(document.createElement("meta"))', 'node meta added to head'],
  [
    'document.querySelector("p").normalize(); document.querySelector("p").append("!")',
    /node #text added to p/,
  ],
  ['document.querySelector("h1").firstChild.data += "!"', 'text changed in h1'],
  ['document.body.style.setProperty("--here", "1")', 'attribute style of body'],
  ['document.title = "here"', 'title here'],
  ['localStorage.setItem("here", "1")', 'localStorage here'],
  ['performance.mark("here")', 'entry mark here'],
  ['history.replaceState({ here: 1 }, "")', 'state of history {"here":1}'],
  ['document.querySelector("a, button, [tabindex]").focus()', /focus on (?!body)/],
  ['getSelection().selectAllChildren(document.body)', 'selection Range'],
  ['scrollTo({ top: 100, behavior: "instant" })', 'scrolled to 100'],
];

interface World {
  readonly inPage: typeof Spy;
}

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const marking = (page: Page): Promise<Spy.Marking> =>
  page.evaluate(() => (globalThis as unknown as World).inPage.marking());
const report = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as World).inPage.report());

describe.each(BROWSERS)('a page in %s', (name) => {
  let session: Session;
  let bare: Session;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    server.add('/sample', SAMPLE);
    const spy = await bundle('spy/index.ts');
    server.add(
      '/spy',
      SAMPLE.replace('<head>', () => `<head><script>${spy};globalThis.inPage = inPage</script>`),
    );
    session = await startSession(name);
    bare = await startSession(name, { withExtension: false });
  });
  afterAll(async () => {
    await session.close();
    await bare.close();
    await server.close();
  });

  /** A reader's visit to the spy, without a card: waits for the marks, reads on, points here and there, presses keys. */
  async function visitSpy(visitor: Session, untilMarked: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await visitor.open(`${server.origin}/spy`);
    await untilMarked(page);
    for (const y of [20, 300, 600]) await page.mouse.move(5, y);
    await page.keyboard.press('j');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    await untilMarked(page);
    return page;
  }
  const untilMarked = (page: Page): Promise<unknown> =>
    until(
      () => marking(page),
      ({ ranges }) => ranges > 5,
    );

  it('has the same HTML with and without the extension, until a card opens and after it closes', async () => {
    const plain = await html(await bare.open(`${server.origin}/sample`));
    const page = await session.open(`${server.origin}/sample`);
    const [mark] = await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );

    expect(await html(page)).toBe(plain);

    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until(
      () => readCard(session, page),
      (card) => card !== undefined,
    );
    expect(await html(page)).not.toBe(plain);

    await page.keyboard.press('Escape');
    await until(
      () => readCard(session, page),
      (card) => card === undefined,
    );
    expect(await html(page)).toBe(plain);
  });

  it('that patches everything and listens to everything sees the marks and nothing else', async () => {
    const plain = await visitSpy(bare, () => Promise.resolve());
    // As the switch does below: another tab comes to the front for a moment.
    await (await bare.open(`${server.origin}/sample`)).close();
    const page = await visitSpy(session, untilMarked);
    // All of it comes and goes without a trace, too.
    await askBackground(session, 'changeSettings', { change: 'enabled', on: false });
    await until(
      () => marking(page),
      ({ ranges }) => ranges === 0,
    );
    await askBackground(session, 'changeSettings', { change: 'enabled', on: true });
    await untilMarked(page);

    const { names, rules } = await marking(page);
    expect(names).toEqual(['dateline-organisation', 'dateline-place']);
    // Firefox keeps the rules where no page can list them.
    const ours = rules.filter((rule) => rule.includes('::highlight(dateline-place)'));
    expect(rules).toEqual(ours);
    expect(ours).toHaveLength(name === 'chromium' ? 1 : 0);
    const seenWithout = new Set(await report(plain));
    expect(seenWithout.size, 'things that the spy sees anywhere').toBeGreaterThan(100);
    expect((await report(page)).filter((sight) => !seenWithout.has(sight))).toEqual([]);
  });

  it('that does all that would have seen a leak of each kind', async () => {
    const page = await bare.open(`${server.origin}/spy`);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<a href="#">A link</a>'));
    const missed: string[] = [];
    for (const [code, sight] of LEAKS) {
      await isolatedWorldOf(page).evaluate(`{ ${code} }`);
      const isSeen = (sights: string[]): boolean =>
        sights.some((line) => (typeof sight === 'string' ? line === sight : sight.test(line)));
      await until(() => report(page), isSeen, 2_000).catch(() => missed.push(code));
    }
    expect(missed).toEqual([]);
  });

  it('asks the network for nothing more than without the extension', async () => {
    const asked = async (browser: Session): Promise<string[]> => {
      server.requests.length = 0;
      const page = await browser.open(`${server.origin}/sample`);
      if (browser === session)
        await until(
          () => readMarks(page),
          (marks) => marks.length > 10,
        );
      return server.requests.filter((path) => path !== '/favicon.ico');
    };

    expect(await asked(session)).toEqual(await asked(bare));
  });

  it('reports no error', () => {
    expect(session.problems).toEqual([]);
  });
});
