import { writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readPixels } from '../support/baselines.ts';
import { readCard } from '../support/card.ts';
import { cardBox, type Box } from '../support/card-controls.ts';
import { HOSTILE_STYLES } from '../support/hostile-styles.ts';
import { readMarks } from '../support/marks.ts';
import { newsPage } from '../support/news-page.ts';
import { outputFile } from '../support/output.ts';
import { BROWSERS, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const WINDOW = { width: 1000, height: 800 };
const at = (css: string): string =>
  newsPage(`<p style="position: absolute; margin: 0; ${css}">Pyongyang</p>`);
/** The mention is at the same place whatever the sheet says: the pictures can be compared to the pixel. */
const STILL = [
  'position: fixed',
  'left: 40px',
  'top: 40px',
  'font: 16px/20px sans-serif',
  'margin: 0',
  'padding: 0',
  'text-indent: 0',
  'letter-spacing: 0',
  'word-spacing: 0',
  'display: block',
  'width: auto',
]
  .map((line) => `${line} !important`)
  .join(';');
const MANY = Array.from({ length: 30 }, (_, line) => `<p>Line ${line} of the list.</p>`).join('');

describe.each(BROWSERS)('a card in %s', (name) => {
  const world = setUp(name);
  let page: Page;

  const openPage = async (html: string): Promise<void> => {
    page = await world.session.open(world.server.add('/place', html));
  };
  const mark = async () => {
    const [first] = await until(
      () => readMarks(page),
      (marks) => marks.some(({ text, y }) => text === 'Pyongyang' && y > 0),
    );
    return first as NonNullable<typeof first>;
  };
  const openCard = async (): Promise<Box> => {
    const { x, y } = await mark();
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await until(
      () => readCard(world.session, page),
      (card) => card?.name === 'Pyongyang',
    );
    return (await cardBox(page)) as Box;
  };
  const expectInside = ({ left, top, right, bottom }: Box, { width, height } = WINDOW): void => {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
  };
  afterEach(async () => {
    await page.close();
  });

  it.each([
    ['top left', 'left: 0; top: 0'],
    ['top right', 'right: 0; top: 0'],
    ['bottom left', 'left: 0; bottom: 0'],
    ['bottom right', 'right: 0; bottom: 0'],
  ])('stays on the screen and off its mention at the %s', async (_, css) => {
    await openPage(at(css));
    const { y } = await mark();

    const box = await openCard();

    expectInside(box);
    expect(box.top > y || box.bottom < y).toBe(true);
    expect(box.right - box.left).toBeGreaterThanOrEqual(320);
    expect(box.right - box.left).toBeLessThanOrEqual(360);
  });

  it('stands at the line under the pointer where a mention is broken over two', async () => {
    await openPage(
      newsPage(
        `<p style="width: 190px; font: 16px/40px sans-serif; margin: 80px 300px">All of them waited in the South Korean embassy in Beijing.</p>`,
      ),
    );
    const lines = await until(
      () =>
        page.evaluate(() => {
          const range = [...CSS.highlights.values()]
            .flatMap((highlight) => [...highlight] as StaticRange[])
            .map((part) => {
              const live = document.createRange();
              live.setStart(part.startContainer, part.startOffset);
              live.setEnd(part.endContainer, part.endOffset);
              return live;
            })
            .find((live) => live.getClientRects().length > 1);
          return range
            ? [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
                left,
                top,
                right,
                bottom,
              }))
            : [];
        }),
      (found) => found.length > 1,
    );
    for (const { left, right, top, bottom } of [lines[0], lines.at(-1)] as Box[]) {
      await page.mouse.move(2, 700);
      await until(
        () => cardBox(page),
        (found) => found === undefined,
      );
      await page.mouse.move(left + 3, (top + bottom) / 2);
      await page.mouse.move((left + right) / 2, (top + bottom) / 2);
      const box = await until(
        () => cardBox(page),
        (found) => found !== undefined && Math.abs(found.top - bottom) < 12,
      );
      expect(box?.left).toBeCloseTo(left, -1);
    }
  });

  it.each([
    [
      'an open popover',
      '<div popover id="top"><p>In Pyongyang here.</p></div><script>document.querySelector("#top").showPopover()</script>',
    ],
    [
      'a scrolled container',
      `<div style="height: 300px; overflow: auto" id="box"><p>First.</p>${MANY}<p>In Pyongyang here.</p>${MANY}</div><script>document.querySelector("#box").scrollTop = 900</script>`,
    ],
    [
      'a box that clips, transforms and contains',
      '<div style="margin: 100px; height: 40px; width: 200px; overflow: clip; transform: rotate(2deg) scale(1.1); contain: strict; z-index: 2147483647; position: relative"><p>In Pyongyang here.</p></div>',
    ],
    ['a page from right to left', '<div dir="rtl" lang="ar"><p>قال Pyongyang هنا.</p></div>'],
    [
      'vertical text',
      '<div style="writing-mode: vertical-rl; height: 500px"><p>They went to Pyongyang again.</p></div>',
    ],
  ])('is whole and on top of %s', async (_, body) => {
    await openPage(newsPage(body));

    const box = await openCard();

    expectInside(box);
    expect(
      await page.evaluate(
        ({ left, top }) => document.elementsFromPoint(left + 20, top + 20)[0]?.matches(':popover-open'),
        box,
      ),
    ).toBe(true);
  });

  it('is whole at a zoom of 200 %', async () => {
    await openPage(newsPage('<p>Only Pyongyang here.</p>'));
    const own = await world.session.openOwn('sources.html');
    const zoom = (factor: number) =>
      own.evaluate(
        `(async (api) => { const tabs = await api.tabs.query({}); await api.tabs.setZoom(tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id, ${factor}); return null; })(globalThis.browser ?? chrome)`,
      );
    await zoom(2);
    await page.bringToFront();
    await until(
      () => page.evaluate(() => innerWidth),
      (width) => width < 600,
    );
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

    const box = await openCard();

    expectInside(box, size);
    await page.screenshot({ path: outputFile(`placing-zoom-${name}.png`) });
    await zoom(1);
    await own.close();
  });

  describe('under a hostile style sheet', () => {
    const looks = async (style: string, file: string) => {
      await openPage(newsPage(`<p style="${STILL}">Only Pyongyang here.</p>`, `<style>${style}</style>`));
      const box = await openCard();
      const shot = await stillPicture({ x: box.left, y: box.top, width: 340, height: 200 });
      await writeFile(outputFile(file), shot);
      await page.mouse.move(2, 2);
      return { box, picture: await readPixels(shot) };
    };
    /** The card fades in: it is there once two pictures in a row are the same. */
    const stillPicture = async (clip: ScreenshotClip): Promise<Buffer> => {
      let last: Buffer | undefined;
      return until(
        async () => Buffer.from(await page.screenshot({ clip })),
        (picture) => {
          const isStill = last?.equals(picture) === true;
          last = picture;
          return isStill;
        },
      );
    };

    it('looks as it does without', async () => {
      const plain = await looks('', `hostile-${name}-none.png`);
      await page.close();
      const differences: Record<string, number> = {};
      for (const [what, style] of Object.entries(HOSTILE_STYLES)) {
        const { picture, box } = await looks(style, `hostile-${name}-${what.replaceAll(' ', '-')}.png`);
        expectInside(box);
        const { width, height } = picture;
        differences[what] =
          pixelmatch(plain.picture.data, picture.data, undefined, width, height) / (width * height);
        await page.close();
      }
      page = await world.session.browser.newPage();

      expect(Object.keys(differences).length).toBeGreaterThanOrEqual(15);
      expect(Object.entries(differences).filter(([, share]) => share > 0.01)).toEqual([]);
    }, 120_000);
  });
});
