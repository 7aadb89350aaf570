import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCard } from '../support/card.ts';
import { readMarks, type PaintedMark } from '../support/marks.ts';
import { newsPage } from '../support/news-page.ts';
import { outputFile } from '../support/output.ts';
import { BROWSERS, pause, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

describe.each(BROWSERS)('the card in %s', (name) => {
  const at = setUp(name);
  let page: Page;

  beforeAll(async () => {
    page = await at.session.open(at.server.add('/sample', SAMPLE));
  });
  beforeEach(async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await until(
      () => readCard(at.session, page),
      (card) => card === undefined,
    );
    // Long enough that the next card is no warm switch.
    await pause(350);
  });

  async function hover(text: string): Promise<void> {
    const marks = await until(
      () => readMarks(page),
      (all) => all.some((mark) => mark.text === text && mark.y > 0),
    );
    const mark = marks.find((candidate) => candidate.text === text);
    await page.mouse.move((mark?.x ?? 0) - 3, mark?.y ?? 0);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  }

  const open = () =>
    until(
      () => readCard(at.session, page),
      (card) => card !== undefined,
    );

  it('tells what the document says, with date, age, attribution, source and figures side by side', async () => {
    await hover('North Koreans');

    const card = await open();

    expect(card?.name).toBe('North Korea');
    const text = card?.text ?? '';
    expect(text).toContain('Place: country');
    expect(text).toContain('Background: Country on the northern half of the Korean Peninsula');
    expect(text).toMatch(/As of 24 July 2002 \(\d+ years ago\)/);
    expect(text).toContain(
      'Several further North Koreans went to the South Korean embassy in Beijing looking for refuge.',
    );
    expect(text).toContain('Said by the document itself');
    expect(text).toContain(
      'Source: “More N. Koreans Seek Refuge in S. Korean Embassy”, 24 July 2002, paragraph 1, sentence 1',
    );
    expect(text).toContain('Figures side by side: North Koreans who fled to China or hide there');
    expect(text).toContain('up to 300,000 fled to China aid groups, as of 24 July 2002');
    await page.screenshot({ path: outputFile(`card-${name}-light.png`) });
  });

  it('opens only after a rest', async () => {
    await hover('Pyongyang');
    await pause(100);
    expect(await readCard(at.session, page)).toBeUndefined();

    await open();
  });

  it('stays while the pointer is on it, and closes a moment after it has left', async () => {
    await hover('Pyongyang');
    await open();
    const box = await page.evaluate(() => {
      const { left, top } = (document.documentElement.lastElementChild as Element).getBoundingClientRect();
      return { left, top };
    });

    await page.mouse.move(box.left + 20, box.top + 20);
    await pause(900);
    expect((await readCard(at.session, page))?.name).toBe('Pyongyang');

    await page.mouse.move(2, 2);
    await until(
      () => readCard(at.session, page),
      (card) => card === undefined,
    );
  });

  it('closes on Esc without taking the key from the page', async () => {
    await page.evaluate(() => {
      const w = window as unknown as { keys: string[] };
      w.keys = [];
      addEventListener('keydown', (event) => w.keys.push(event.key + String(event.defaultPrevented)));
    });
    await hover('Pyongyang');
    await open();

    await page.keyboard.press('Escape');

    await until(
      () => readCard(at.session, page),
      (card) => card === undefined,
    );
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'Escapefalse',
    ]);
  });

  it('stays closed after Esc until the pointer has been elsewhere', async () => {
    await hover('Pyongyang');
    await open();
    const mark = (await readMarks(page)).find(({ text }) => text === 'Pyongyang');

    await page.keyboard.press('Escape');
    await page.mouse.move((mark?.x ?? 0) + 2, mark?.y ?? 0);
    await pause(600);
    expect(await readCard(at.session, page)).toBeUndefined();

    await page.mouse.move(2, 2);
    await hover('Pyongyang');
    await open();
  });

  it('closes when the reader scrolls on', async () => {
    await hover('Pyongyang');
    await open();

    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));

    await until(
      () => readCard(at.session, page),
      (card) => card === undefined,
    );
  });

  it('closes when its mention leaves the page', async () => {
    await hover('Pyongyang');
    await open();

    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent.includes('Pyongyang'),
      );
      paragraph?.replaceChildren('Nothing here any more.');
    });

    await until(
      () => readCard(at.session, page),
      (card) => card === undefined,
    );
  });

  it('does not open for a pointer that only passes', async () => {
    const mark = (await readMarks(page)).find(({ text }) => text === 'North Koreans');
    for (let x = 0; x < 12; x++) await page.mouse.move((mark?.x ?? 0) - 120 + x * 20, mark?.y ?? 0);

    await page.mouse.move(900, 700);
    await pause(500);

    expect(await readCard(at.session, page)).toBeUndefined();
  });

  it.each([
    [
      'a modal dialog',
      '<dialog id="top"><p>Inside Pyongyang here.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
      '',
    ],
    [
      'a fullscreen element',
      '<div id="top" style="background: white"><p>Inside Pyongyang here.</p></div><button onclick="document.querySelector(\'#top\').requestFullscreen()">Go</button>',
      'button',
    ],
  ])('opens above %s', async (_, content, click) => {
    const other = await at.session.open(at.server.add('/top', newsPage(content)));
    const wanted = (marks: readonly PaintedMark[]) => marks.find(({ text }) => text === 'Pyongyang');
    await until(
      () => readMarks(other),
      (marks) => wanted(marks) !== undefined,
    );
    if (click) await other.click(click);
    await pause(600);
    const mark = wanted(await readMarks(other));

    await other.mouse.move((mark?.x ?? 0) - 2, mark?.y ?? 0);
    await other.mouse.move(mark?.x ?? 0, mark?.y ?? 0);

    await until(
      () => readCard(at.session, other),
      (card) => card?.name === 'Pyongyang',
    );
    expect(
      await other.evaluate(() => document.querySelector('#top')?.lastElementChild?.matches(':popover-open')),
    ).toBe(true);
    await other.close();
  });

  it('stays while it is worked by keyboard, wherever the pointer goes, and closes on Esc', async () => {
    const other = await at.session.open(at.server.add('/keys', newsPage('<p>Only Pyongyang here.</p>')));
    const [mark] = await until(
      () => readMarks(other),
      (marks) => marks.length === 1,
    );
    await other.mouse.move((mark?.x ?? 0) - 2, mark?.y ?? 0);
    await other.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until(
      () => readCard(at.session, other),
      (card) => card !== undefined,
    );

    await other.keyboard.press('Tab');
    await other.mouse.move(700, 600);
    await pause(900);
    expect((await readCard(at.session, other))?.name).toBe('Pyongyang');

    await other.keyboard.press('Escape');
    await until(
      () => readCard(at.session, other),
      (card) => card === undefined,
    );
    await other.close();
  });

  it('stays inside a narrow viewport, in the dark too', async () => {
    await page.setViewport({ width: 360, height: 640 });
    if (name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await hover('South Korean embassy in Beijing');
    await open();

    const box = await page.evaluate(() => {
      const { left, top, right, bottom } = (
        document.documentElement.lastElementChild as Element
      ).getBoundingClientRect();
      return { left, top, right, bottom };
    });

    await page.screenshot({ path: outputFile(`card-${name}-narrow.png`) });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
    expect(box.bottom).toBeLessThanOrEqual(640);
    expect(at.session.problems).toEqual([]);
  });
});
