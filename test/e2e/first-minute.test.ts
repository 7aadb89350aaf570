/**
 * From the installation to the first useful card, by a reader who reads nothing first. Its pictures stand in
 * `docs/first-minute.md`: `FIRST_MINUTE_PICTURES=docs/images` takes them anew.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../support/card.ts';
import { readMarks, readOwnMarks } from '../support/marks.ts';
import { outputFile } from '../support/output.ts';
import { SAMPLE, COUNTED, saying } from '../support/popup-pages.ts';
import { textOf } from '../support/own-page-controls.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const FOLDER = process.env['FIRST_MINUTE_PICTURES'];

describe.each(BROWSERS)('the first minute in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let start: number;

  beforeAll(async () => {
    server = await servePages();
    start = Date.now();
    // The page of `welcome.test.ts`, which opens by itself, is closed again: two would race for the front.
    session = await startSession(name);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  const picture = (step: string): `${string}.png` =>
    FOLDER !== undefined && name === 'chromium'
      ? (resolve(FOLDER, `first-minute-${step}.png`) as `${string}.png`)
      : outputFile(`first-minute-${name}-${step}.png`);
  const cardOf = (page: Page, entity: string) =>
    until(
      () => readCard(session, page),
      (card) => card?.name === entity,
    );

  it('holds a useful card on the page that opens by itself', async () => {
    const welcome = await session.openOwn('welcome.html');
    await welcome.resize(900, 700);
    await welcome.bringToFront();
    const [mark] = await until(
      () => readOwnMarks(welcome),
      (marks) => marks.length > 5,
    );
    await welcome.screenshot(picture('1-welcome'));
    await welcome.hover(mark?.x ?? 0, mark?.y ?? 0);

    const card = await cardOf(welcome.page, 'North Korea');

    console.info(`${name}: first card ${Date.now() - start} ms after the browser's start`);
    await welcome.screenshot(picture('2-first-card'));
    expect(card?.text).toContain('As of 24 July 2002');
    expect(Date.now() - start).toBeLessThan(60_000);
    await welcome.close();
  });

  it('holds one on a news page, and the list in the toolbar', async () => {
    const page = await session.open(server.add('/sample', SAMPLE));
    const marks = await until(
      () => readMarks(page),
      (all) => all.length > 10,
    );
    const mark = marks.find(({ text, y }) => text === 'Good Friends' && y > 0 && y < 700) ?? marks[0];
    await page.mouse.move((mark?.x ?? 0) - 3, mark?.y ?? 0);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);

    const card = await until(
      () => readCard(session, page),
      (shown) => shown !== undefined,
    );

    await page.screenshot({ path: picture('3-news-page') });
    expect(card?.text).toContain('As of 24 July 2002');
    const popup = await session.openPopup(page);
    expect(await until(() => textOf(popup), saying(COUNTED))).toContain('On for 127.0.0.1');
    await popup.screenshot(picture('4-popup'));
    expect(session.problems).toEqual([]);
  });
});
