import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readMarks } from '../support/marks.ts';
import { BROWSERS, pause, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Changes</title></head><body>
<article><h1>Talks</h1><time>1 May 2020</time><p id="first">Talks in Beijing went on.</p><p id="second">Seoul waited.</p></article>
</body></html>`;

const SHELL =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body><div id="app"></div></body></html>';
const ONE_ELEMENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title></head><body>
<article><h1>Long</h1><time>1 May 2020</time><p>One.</p><p>${Array.from({ length: 150 }, (_, line) => `Line ${line}: talks in Beijing went on.<br><br>`).join('')}</p></article></body></html>`;

describe.each(BROWSERS)('a page that is built late in %s', (name) => {
  const at = setUp(name);

  it('is annotated when its article appears after the load', async () => {
    const page = await at.session.open(at.server.add('/app', SHELL));
    await pause(700);

    await page.evaluate(() => {
      const app = document.querySelector('#app');
      if (app)
        app.innerHTML = '<article><h1>Late</h1><time>1 May 2020</time><p>Beijing.</p><p>End.</p></article>';
    });

    await until(
      () => readMarks(page),
      (marks) => marks.length === 1,
    );
  });

  it('has every mention marked as the reader scrolls, also where the article is one element', async () => {
    const page = await at.session.open(at.server.add('/long', ONE_ELEMENT));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 0,
    );
    const seen = new Set<number>();
    for (let top = 0; top < 8_000; top += 400) {
      await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
      await pause(200);
      const marks = await readMarks(page);
      expect(marks.length).toBeLessThanOrEqual(60);
      for (const { at } of marks) seen.add(at);
    }

    expect(seen.size).toBe(150);
    expect(at.session.problems).toEqual([]);
  });
});

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  const at = setUp(name);
  let page: Page;

  beforeAll(async () => {
    at.server.add('/article', ARTICLE);
  });
  beforeEach(async () => {
    page = await at.session.open(`${at.server.origin}/article`);
    await expectMarks('Beijing', 'Seoul');
  });

  const texts = async (): Promise<string[]> => (await readMarks(page)).map(({ text }) => text);
  const expectMarks = (...wanted: string[]) => until(texts, (found) => found.join() === wanted.join(), 3_000);

  it('has its added paragraphs marked', async () => {
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<section><p>Pyongyang <b>and</b> China agreed.</p></section>');
    });

    await until(texts, (found) => found.join() === 'Beijing,Seoul,Pyongyang,China');
  });

  it('has text marked that is added inside a line', async () => {
    await page.evaluate(() => document.querySelector('#second')?.append(' So did ', 'North ', 'Korea.'));

    await until(texts, (found) => found.join() === 'Beijing,Seoul,North Korea');
  });

  it('has text marked that the page releases after it was hidden', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.insertAdjacentHTML('beforeend', '<p id="later" aria-hidden="true">Pyongyang waited.</p>');
    });
    await pause(400);
    await expectMarks('Beijing', 'Seoul');

    await page.evaluate(() => document.querySelector('#later')?.removeAttribute('aria-hidden'));

    await expectMarks('Beijing', 'Seoul', 'Pyongyang');
  });

  it('has no mark in what has become editable', async () => {
    await page.evaluate(() => document.querySelector('#first')?.setAttribute('contenteditable', 'true'));

    await expectMarks('Seoul');
  });

  it('never shows a mark on other text, not for one frame', async () => {
    const seen = await page.evaluate(async () => {
      const node = document.querySelector('#first')?.firstChild as Text;
      const wrong: string[] = [];
      for (let round = 0; round < 20; round++) {
        node.data =
          round % 2 === 0 ? `${'x'.repeat(round)} Talks in Seoul went on.` : 'Nobody spoke of anything.';
        await new Promise(requestAnimationFrame);
        for (const [, highlight] of CSS.highlights) {
          for (const { startContainer, startOffset, endOffset } of highlight as Iterable<StaticRange>) {
            const text = startContainer.textContent?.slice(startOffset, endOffset) ?? '';
            if (!['Beijing', 'Seoul'].includes(text)) wrong.push(text);
          }
        }
      }
      return wrong;
    });

    expect(seen).toEqual([]);
  });

  it('loses the marks of removed text, and has the rest still', async () => {
    await page.evaluate(() => document.querySelector('#first')?.remove());

    await until(texts, (found) => found.join() === 'Seoul');
  });

  it('is annotated anew when its body is replaced', async () => {
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML =
        '<article><h1>New</h1><time>2 May 2020</time><p>Only Pyongyang.</p><p>Nothing more.</p></article>';
      document.body.replaceWith(body);
    });

    await until(texts, (found) => found.join() === 'Pyongyang');
  });

  it('is annotated anew after a navigation without a load', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/other');
      document.querySelector('article')?.replaceChildren();
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<h1>Two</h1><time>3 May 2020</time><p>China.</p><p>End.</p>');
    });

    await until(texts, (found) => found.join() === 'China');
    expect(at.session.problems).toEqual([]);
  });
});
