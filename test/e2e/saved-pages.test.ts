import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { readAllMarks } from '../support/marks.ts';
import { startProxy, throughProxy, type CountingProxy } from '../support/proxy.ts';
import { servePages, STILL, type PageServer } from '../support/server.ts';
import { BROWSERS, pause, startSession, type Session } from '../support/session.ts';
import { hasShared, listShared, readShared, saySkipped } from '../support/shared.ts';

const PAGES = ['news', 'other'].flatMap((folder) =>
  listShared('pages', folder).map((file) => [folder, file] as const),
);
saySkipped('saved pages');

/** Where the text of a mark stands; none of these may hold one. */
const forbidden = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const [, highlight] of CSS.highlights) {
      for (const { startContainer } of highlight as Iterable<StaticRange>) {
        const parent = startContainer.parentElement;
        const bad = parent?.closest(
          'script,style,noscript,textarea,input,select,option,button,[contenteditable=true],[hidden]',
        );
        if (bad) found.push(bad.localName);
        if (parent?.checkVisibility({ visibilityProperty: true }) !== true) found.push('hidden text');
      }
    }
    return found;
  });

const ofOurs = (problems: readonly string[]): string[] =>
  problems.filter((problem) => /dateline|-extension:/i.test(problem));

describe.runIf(hasShared).each(BROWSERS)('saved pages in %s', (name) => {
  let session: Session;
  let bare: Session;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    // These ask for what they were made with: only what we ask for counts.
    session = await startSession(name, {}, false);
    bare = await startSession(name, { withExtension: false }, false);
  });
  afterAll(async () => {
    await session.close();
    await bare.close();
    await server.close();
  });

  it.each(PAGES)('%s/%s: untouched, no error of ours, no mark in what is not read', async (folder, file) => {
    const address = server.add(`/${folder}/${file}`, {
      body: readShared('pages', folder, file),
      headers: STILL,
    });
    const [plain, page] = await Promise.all([bare.open(address), session.open(address)]);
    await pause(400);
    await readAllMarks(page);

    const html = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);
    expect((await html(page)) === (await html(plain))).toBe(true);
    expect(await forbidden(page)).toEqual([]);
    expect(ofOurs(session.problems)).toEqual([]);
    await page.close();
    await plain.close();
  });
});

describe.runIf(hasShared).each(BROWSERS)('saved pages with their scripts in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let proxy: CountingProxy;

  beforeAll(async () => {
    [server, proxy] = [await servePages(), await startProxy()];
    session = await startSession(name, throughProxy(name, proxy));
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    await proxy.close();
  });

  it.each(PAGES)('%s/%s: no error of ours, nothing of ours in the page', async (folder, file) => {
    const page = await session.open(server.add(`/${folder}/${file}`, readShared('pages', folder, file)));
    await pause(300);

    expect(await forbidden(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[popover=manual]').length)).toBe(0);
    expect(ofOurs(session.problems)).toEqual([]);
    await page.close();
  });
});
