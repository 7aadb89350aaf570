import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import { readCard } from '../support/card.ts';
import { readAllMarks, readMarks, scrollToOffset, type PaintedMark } from '../support/marks.ts';
import { newsPage } from '../support/news-page.ts';
import { BROWSERS, pause, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';
import { documentPage, SOURCE_MENTIONS } from '../support/source-document.ts';
import { hasShared, saySkipped } from '../support/shared.ts';
import expectedSample from '../fixtures/sample-article.expected.json' with { type: 'json' };

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

/** White on black, in links and in a shadow root, under a root that knows nothing of it. */
const GROUNDS = newsPage(
  `<article style="background:#000;color:#fff;font-size:28px"><h1>Envoys in Beijing</h1>
   <p>They met in Pyongyang, or in <a href="#x" style="color:#fd6;text-decoration:none">Seoul</a>.</p></article>
   <p style="color:#00f;font-size:28px">Envoys of China met.</p>
   <div id="host" style="background:#000;color:#8f8;font-size:28px"></div>
   <script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>Good Friends went on.</p>'</script>`,
);

/** Pixels around a mark that differ well between two pictures of the page. */
async function countChanged(one: Uint8Array, other: Uint8Array, { x, y }: PaintedMark): Promise<number> {
  const box = { left: Math.round(x) - 40, top: Math.round(y) - 20, width: 80, height: 44 };
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).extract(box).removeAlpha().greyscale().raw().toBuffer()),
  );
  return [...(a ?? [])].filter((value, at) => Math.abs(value - (b?.[at] ?? 0)) > 15).length;
}

saySkipped('marks on the source document');

describe.each(BROWSERS)('marks in %s', (name) => {
  const at = setUp(name);

  it('are the expected ones, and no others, on the sample article', async () => {
    const page = await at.session.open(at.server.add('/sample', SAMPLE));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );

    const marks = await readAllMarks(page);

    expect(marks.map(({ text }) => text)).toEqual(expectedSample.map(([text]) => text));
    await expectEntities(
      at.session,
      page,
      marks,
      expectedSample.map(([, label]) => label ?? ''),
    );
    expect(at.session.problems).toEqual([]);
  });

  it.each(['underline', 'tint'] as const)('are seen on any ground: %s', async (style) => {
    await askBackground(at.session, 'changeSettings', { change: 'style', style });
    const page = await at.session.open(at.server.add('/grounds', GROUNDS));
    const marks = await until(
      () => readMarks(page),
      (found) => found.length === 5,
    );
    await pause(200);
    const painted = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await page.screenshot();

    const seen = await Promise.all(marks.map((mark) => countChanged(painted, bare, mark)));
    expect(seen.map((count) => count > 20)).toEqual(marks.map(() => true));
    await page.close();
    await askBackground(at.session, 'changeSettings', { change: 'style', style: 'underline' });
  });

  // Firefox tells of no long frames, and lines are as cheap there.
  it.runIf(name === 'chromium')('are a tint on a page that keeps missing frames, and stay one', async () => {
    const page = await at.session.open(at.server.add('/strain', newsPage('<p>They met in Pyongyang.</p>')));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    const rules = (): Promise<string> =>
      page.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
          .join(),
      );
    expect(await rules()).toContain('underline');

    await page.evaluate(() => {
      let frames = 0;
      const stall = (): void => {
        for (const end = performance.now() + 60; performance.now() < end;);
        document.body.dataset['frames'] = String(frames);
        if (++frames < 60) requestAnimationFrame(stall);
      };
      stall();
    });
    const tinted = (found: string): boolean => /background-color/.test(found) && !found.includes('underline');
    await until(rules, tinted, 15_000);

    await askBackground(at.session, 'changeSettings', { change: 'style', style: 'tint' });
    await askBackground(at.session, 'changeSettings', { change: 'style', style: 'underline' });
    await pause(300);
    expect(tinted(await rules())).toBe(true);
    await page.close();
  });

  it.runIf(hasShared)('are the expected ones, and no others, on the source document', async () => {
    const page = await at.session.open(at.server.add('/document', documentPage()));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );

    const marks = await readAllMarks(page);

    expect(marks.map(({ text }) => text)).toEqual(SOURCE_MENTIONS.map(([text]) => text));
    await expectEntities(
      at.session,
      page,
      marks,
      SOURCE_MENTIONS.map(([, label]) => label),
    );
  });

  it('tell places from organisations by the shape of their line', async () => {
    const page = await at.session.open(at.server.add('/sample', SAMPLE));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );

    // Firefox puts the style in a moment after the first marks.
    const styles = await until(
      () =>
        page.evaluate(() =>
          ['place', 'organisation'].map(
            (kind) => getComputedStyle(document.body, `::highlight(dateline-${kind})`).textDecorationStyle,
          ),
        ),
      ([place]) => place !== 'solid',
    );

    expect(styles).toEqual(['dotted', 'dashed']);
  });
});

/** Hovers each mark and reads the heading of the card that opens. */
async function expectEntities(
  session: Session,
  page: Page,
  marks: readonly PaintedMark[],
  labels: readonly string[],
) {
  const found: string[] = [];
  for (const [index, mark] of marks.entries()) {
    // The card before may lie over this mark.
    await page.keyboard.press('Escape');
    const { x, y } = await bringIntoView(page, mark);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    const wanted = labels[index];
    const card = await until(
      () => readCard(session, page),
      (shown) => shown?.name === wanted,
      3_000,
    ).catch(() => readCard(session, page));
    found.push(card?.name ?? 'no card');
  }
  expect(found).toEqual(labels);
}

async function bringIntoView(page: Page, { at, text }: PaintedMark): Promise<PaintedMark> {
  await scrollToOffset(page, at);
  const marks = await until(
    () => readMarks(page),
    (painted) => painted.some((mark) => mark.at === at),
  );
  const mark = marks.find((painted) => painted.at === at);
  if (!mark) throw new Error(`mark "${text}" is not painted`);
  return mark;
}
