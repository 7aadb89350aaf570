/** What becomes of open tabs when the extension or its background goes, and comes again. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import { readCard } from '../support/card.ts';
import { readMarks } from '../support/marks.ts';
import { newsPage } from '../support/news-page.ts';
import { SAMPLE, untilMarked, untilUnmarked } from '../support/popup-pages.ts';
import { BROWSERS, pause, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';
import { killBackground, removeExtension, switchExtension } from '../support/switch-extension.ts';

/** Long enough to be read in several questions. */
const LONG = newsPage(
  `<article><h1>Ships</h1>${'<p>Ships from Norway reached Beijing, and some of them went on to Kenya.</p>'.repeat(1_500)}</article>`,
);

/** The card of the first mark, opened by the pointer. */
async function openFirstCard(session: Session, page: Page): Promise<string | undefined> {
  const [mark] = await readMarks(page);
  await page.mouse.move(1, 1);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 4 });
  const card = await until(
    () => readCard(session, page),
    (shown) => shown !== undefined,
  );
  return card?.name;
}

/** What a reader sees of marks: Firefox leaves the ranges, and takes the style that paints them. */
const countPainted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { textDecorationLine } = getComputedStyle(document.body, '::highlight(dateline-place)');
    return textDecorationLine === 'none' ? 0 : CSS.highlights.size;
  });

/** Nor of a card. */
const isCardSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[popover=manual]')].some(
      (host) => host.getBoundingClientRect().height > 0,
    ),
  );

async function untilNothingIsSeen(page: Page): Promise<void> {
  await until(
    () => countPainted(page),
    (count) => count === 0,
    1_000,
  );
  expect(await isCardSeen(page)).toBe(false);
}

/** No name is marked twice over: the instance before has let go of all. */
async function areMarkedOnce(page: Page): Promise<boolean> {
  const marks = await readMarks(page);
  return new Set(marks.map(({ at }) => at)).size === marks.length;
}

/** Browsers may forget them with an extension that is off; of one that is not there nothing can be changed. */
async function hasMenus(session: Session): Promise<boolean> {
  const own = await session.openOwn('sources.html');
  const areThere = await own.evaluate<boolean>(
    `(({ contextMenus }) =>
      Promise.all(['look-up', 'annotate'].map((id) => contextMenus.update(id, { visible: true }))).then(() => true, () => false)
    )(globalThis.browser ?? chrome)`,
  );
  await own.close();
  return areThere;
}

/** Whether a script of ours answers in the tab. */
async function isThere(session: Session, page: Page): Promise<boolean> {
  const own = await session.openOwn('sources.html');
  const answers = await own.evaluate<boolean>(
    `(async (api) => {
      const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
      return api.tabs.sendMessage(tab.id, { name: 'describePage', params: {} }).then((reply) => reply?.ok === true, () => false);
    })(globalThis.browser ?? chrome)`,
  );
  await own.close();
  return answers;
}

describe.each(BROWSERS)('alive in %s', (name) => {
  const at = setUp(name);
  const openSample = async (): Promise<Page> => {
    const page = await at.session.open(at.server.add('/sample', SAMPLE));
    await untilMarked(page);
    return page;
  };

  it('switched off, it takes marks and card away; switched on again, it goes on in the same page', async () => {
    const page = await openSample();
    await openFirstCard(at.session, page);
    expect(await isCardSeen(page)).toBe(true);
    expect(await countPainted(page)).toBeGreaterThan(0);

    await switchExtension(at.session, false);
    await page.bringToFront();
    await untilNothingIsSeen(page);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

    await switchExtension(at.session, true);
    await untilMarked(page);
    expect(await areMarkedOnce(page)).toBe(true);
    expect(await openFirstCard(at.session, page)).toBe('North Korea');
    expect(await hasMenus(at.session)).toBe(true);
    await page.close();
  });

  it('updated under an open page, it takes over without a reload', async () => {
    const page = await openSample();

    await at.session.install();

    await page.bringToFront();
    await pause(1_000);
    await untilMarked(page);
    expect(await areMarkedOnce(page)).toBe(true);
    expect(await openFirstCard(at.session, page)).toBe('North Korea');
    await page.close();
  });

  it('answers after its background was put to sleep', async () => {
    const page = await openSample();

    await killBackground(at.session);

    expect(await openFirstCard(at.session, page)).toBe('North Korea');
    await page.close();
  });

  it('marks a page to its end while its background is killed again and again', async () => {
    const page = await at.session.open(at.server.add('/long', LONG));
    for (let kill = 0; kill < 8; kill++) {
      await killBackground(at.session);
      await pause(120);
    }

    await page.bringToFront();
    await page.evaluate(() => document.querySelector('p:last-of-type')?.scrollIntoView());
    await until(
      () => readMarks(page),
      (marks) => marks.some(({ at: offset }) => offset > 100_000),
      10_000,
    );
    await page.close();
  });

  it('runs nothing in a site that is switched off, from the next load on; and at once when it is switched on', async () => {
    const page = await openSample();
    const off = { change: 'site', site: '127.0.0.1', on: false } as const;
    expect(await isThere(at.session, page)).toBe(true);

    await askBackground(at.session, 'changeSettings', off);
    await page.bringToFront();
    await untilUnmarked(page);
    await page.reload();
    expect(await isThere(at.session, page)).toBe(false);

    await askBackground(at.session, 'changeSettings', { ...off, on: true });
    await untilMarked(page);
    await page.close();
  });

  it('can be switched off and on beside a page that never ends loading', async () => {
    at.server.add('/never', { body: '', neverComes: true });
    const endless = at.server.add('/endless', newsPage('<p>From Beijing.</p><script src="/never"></script>'));
    const stuck = await at.session.browser.newPage();
    void stuck.goto(endless).catch(() => undefined);
    await until(
      () => Promise.resolve(at.server.requests),
      (requests) => requests.includes('/never'),
    );

    for (const on of [false, true, false, true]) {
      const reply = await Promise.race([
        askBackground(at.session, 'changeSettings', { change: 'enabled', on }),
        pause(5_000),
      ]);
      expect(reply).toMatchObject({ ok: true, value: { enabled: on } });
    }
    await stuck.close();
  });

  it('says nothing of it all in the console, and leaves nothing behind once it is removed', async () => {
    const page = await openSample();

    await removeExtension(at.session);

    await page.bringToFront();
    await untilNothingIsSeen(page);
    expect(at.session.problems).toEqual([]);
  });
});
