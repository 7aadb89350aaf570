import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import { readCard } from '../support/card.ts';
import { cardBox, clickInCard } from '../support/card-controls.ts';
import { readMarks } from '../support/marks.ts';
import { ARTICLE, keepKeys, walk, type KeyLog } from '../support/reading.ts';
import { outputFile } from '../support/output.ts';
import { runCommand } from '../support/run-command.ts';
import { BROWSERS, pause, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

describe.each(BROWSERS)('reading in %s', (name) => {
  const at = setUp(name);
  let page: Page;

  const openPage = async (): Promise<void> => {
    page = await at.session.open(at.server.add('/talks', ARTICLE));
    await marked('Pyongyang');
  };
  const marked = async (text: string) => {
    const marks = await until(
      () => readMarks(page),
      (all) => all.some((mark) => mark.text === text),
    );
    return marks.find((mark) => mark.text === text) as (typeof marks)[number];
  };
  const shows = (title: string | undefined) =>
    until(
      () => readCard(at.session, page),
      (card) => card?.name === title,
    );
  const rest = async (text: string): Promise<void> => {
    const { x, y } = await marked(text);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  };
  afterEach(async () => {
    await page.close();
  });

  describe('with a mouse', () => {
    it('opens for a pointer that comes slowly and rests', async () => {
      await openPage();
      const mark = await marked('Pyongyang');

      await walk(page, { x: mark.x - 40, y: mark.y }, mark, 12);

      expect(await shows('Pyongyang')).toBeDefined();
    });

    it('keeps the card on the way to it, and closes it on any other way', async () => {
      await openPage();
      await rest('Pyongyang');
      await shows('Pyongyang');
      const mark = await marked('Pyongyang');
      const box = await cardBox(page);
      const far = { x: (box?.right ?? 0) - 20, y: (box?.bottom ?? 0) - 20 };

      await walk(page, mark, far, 30);
      await pause(500);
      expect((await readCard(at.session, page))?.name).toBe('Pyongyang');

      await walk(page, far, { x: far.x + 200, y: far.y + 60 }, 10);
      await shows(undefined);
    });

    it('changes from card to card at once', async () => {
      await askBackground(at.session, 'changeSettings', { change: 'openDelay', ms: 1_000 });
      await openPage();
      await rest('Pyongyang');
      await shows('Pyongyang');

      // Above the line, away from the card and from the course to it.
      const from = await marked('Pyongyang');
      const to = await marked('Beijing');
      await page.mouse.move(from.x, from.y - 30);
      await page.mouse.move(to.x - 2, to.y - 30);
      await page.mouse.move(to.x - 1, to.y);
      await page.mouse.move(to.x, to.y);
      const start = Date.now();
      await shows('Beijing');

      expect(Date.now() - start).toBeLessThan(800);
      await askBackground(at.session, 'changeSettings', { change: 'openDelay', ms: 250 });
    });

    it('keeps a card open that is pinned, moves it by button, and lets go of it', async () => {
      await openPage();
      await rest('Pyongyang');
      await shows('Pyongyang');

      await clickInCard(at.session, page, 'Keep open');
      await page.mouse.move(2, 700);
      await pause(600);
      await shows('Pyongyang');
      const before = await cardBox(page);
      await clickInCard(at.session, page, 'Move: to the next corner, or by arrow keys');
      await until(
        () => cardBox(page),
        (box) => box !== undefined && box.right > 980 && box.left > (before?.left ?? 0),
      );
      await page.screenshot({ path: outputFile(`reading-pinned-${name}.png`) });

      await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
      await pause(300);
      await shows('Pyongyang');
      await clickInCard(at.session, page, 'Close');
      await shows(undefined);
    });

    it('drags a pinned card by its head', async () => {
      await openPage();
      await rest('Pyongyang');
      await shows('Pyongyang');
      await clickInCard(at.session, page, 'Keep open');
      const before = await cardBox(page);
      const grip = { x: (before?.left ?? 0) + 60, y: (before?.top ?? 0) + 12 };

      await page.mouse.move(grip.x, grip.y);
      await page.mouse.down();
      await walk(page, grip, { x: grip.x + 200, y: grip.y + 100 }, 6);
      await page.mouse.up();

      const after = await cardBox(page);
      expect(after?.left).toBeCloseTo((before?.left ?? 0) + 200, -1);
      expect(after?.top).toBeCloseTo((before?.top ?? 0) + 100, -1);
    });

    it('copies a fact with its source', async () => {
      await openPage();
      await rest('Good Friends');
      await shows('Good Friends');

      await clickInCard(at.session, page, 'Copy with source');

      await until(
        () => readCard(at.session, page),
        (card) => card?.text.includes('Copied.') === true,
      );
    });
  });

  describe('with keys', () => {
    it('goes from mention to mention, scrolls to it, opens its card, and Esc leads back', async () => {
      await openPage();
      await page.focus('#field');
      const titles = ['Pyongyang', 'Beijing', 'Good Friends', 'Seoul'];
      for (const title of titles) {
        await runCommand(at.session, page, 'next-mention');
        await shows(title);
      }
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await page.screenshot({ path: outputFile(`reading-key-${name}.png`) });

      await runCommand(at.session, page, 'previous-mention');
      await shows('Good Friends');

      await page.keyboard.press('Escape');
      await shows(undefined);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    });

    it('leads through the card by Tab, and out of it', async () => {
      await openPage();
      await runCommand(at.session, page, 'next-mention');
      await shows('Pyongyang');
      const isInCard = () => page.evaluate(() => document.activeElement?.matches(':popover-open') === true);
      let stops = 0;
      while (stops < 40 && (await isInCard())) {
        stops++;
        await page.keyboard.press('Tab');
      }

      expect(stops).toBeGreaterThan(2);
      expect(stops).toBeLessThan(40);
      // Out of the page, in Firefox: its driver keeps the keys there, and the page takes the focus back.
      if (name === 'firefox') return;
      await page.keyboard.press('Tab');
      await shows(undefined);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beijing');
    });

    it('leaves the page its own keys and what the reader types, with a card open', async () => {
      const typed = async (withCard: boolean) => {
        await openPage();
        await page.evaluate(keepKeys);
        await page.focus('#field');
        if (withCard) {
          await rest('Pyongyang');
          await shows('Pyongyang');
        }
        for (const key of [
          'j',
          'x',
          'Backspace',
          'ArrowLeft',
          'Home',
          'y',
          'Enter',
          '/',
          'ArrowDown',
        ] as const)
          await page.keyboard.press(key);
        if (withCard) await shows('Pyongyang');
        return page.evaluate(() => ({
          keys: (window as unknown as KeyLog).keys,
          jumps: document.body.dataset['jumps'],
          value: (document.querySelector('#field') as HTMLInputElement).value,
        }));
      };
      const without = await typed(false);
      await page.close();

      expect(await typed(true)).toEqual(without);
      expect(without).toMatchObject({ jumps: '2', value: 'y/jabc' });
    });
  });

  describe('with a finger', () => {
    const tap = async (text: string): Promise<void> => {
      const { x, y } = await marked(text);
      await page.touchscreen.tap(x, y);
    };
    /** Wide enough for the page's text, narrow enough for a phone. */
    const openOnPhone = async (): Promise<void> => {
      await openPage();
      await page.setViewport({
        width: 400,
        height: 720,
        ...(name === 'chromium' && { hasTouch: true, isMobile: true }),
      });
      await marked('Pyongyang');
      await pause(300);
    };

    it('opens a sheet at the lower edge, closed by a tap elsewhere', async () => {
      await openOnPhone();

      await tap('Pyongyang');

      await shows('Pyongyang');
      await page.screenshot({ path: outputFile(`reading-sheet-${name}.png`) });
      const box = await cardBox(page);
      expect(box?.bottom).toBeGreaterThan(700);
      expect(box?.bottom).toBeLessThanOrEqual(720);
      expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(300);
      await page.touchscreen.tap(380, 20);
      await shows(undefined);
    });

    it('lets a link win', async () => {
      await openOnPhone();

      await tap('Beijing');

      await until(
        () => page.evaluate(() => location.hash),
        (hash) => hash === '#there',
      );
      await pause(400);
      expect(await readCard(at.session, page)).toBeUndefined();
    });

    it('opens nothing while the reader scrolls', async () => {
      await openOnPhone();
      const { x, y } = await marked('Good Friends');

      await page.touchscreen.touchStart(x, y);
      for (let step = 1; step < 8; step++) await page.touchscreen.touchMove(x, y - step * 15);
      await page.touchscreen.touchEnd();

      await pause(500);
      expect(await readCard(at.session, page)).toBeUndefined();
    });
  });
});
