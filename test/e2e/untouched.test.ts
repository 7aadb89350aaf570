import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../support/card.ts';
import { readMarks } from '../support/marks.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('a page in %s', (name) => {
  let session: Session;
  let bare: Session;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    server.add('/sample', SAMPLE);
    session = await startSession(name);
    bare = await startSession(name, { withExtension: false });
  });
  afterAll(async () => {
    await session.close();
    await bare.close();
    await server.close();
  });

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

  it('lists no resource of ours and takes no global, attribute or event of ours', async () => {
    server.add(
      '/spy',
      SAMPLE.replace(
        '<head>',
        `<head><script>
          window.heard = [];
          addEventListener('message', (event) => heard.push(String(event.data)));
          const dispatch = EventTarget.prototype.dispatchEvent;
          EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
          window.globalsBefore = Object.getOwnPropertyNames(window);
        </script>`,
      ),
    );
    const page = await session.open(`${server.origin}/spy`);
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );

    const seen = await page.evaluate(() => {
      const spy = window as unknown as { heard: string[]; globalsBefore: string[] };
      return {
        heard: spy.heard,
        globals: Object.getOwnPropertyNames(window).filter((key) => !spy.globalsBefore.includes(key)),
        resources: performance
          .getEntriesByType('resource')
          .filter(({ name }) => !name.endsWith('/favicon.ico')).length,
        sheets: document.styleSheets.length,
      };
    });

    expect(seen.heard).toEqual([]);
    expect(seen.globals.sort()).toEqual(
      ['globalsBefore', 'heard', 'sampleNote'].filter((key) => seen.globals.includes(key)).sort(),
    );
    expect(seen.resources).toBe(0);
    expect(seen.sheets).toBe(1);
  });

  it('reports no error', () => {
    expect(session.problems).toEqual([]);
  });
});
