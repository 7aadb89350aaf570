import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import { readCard } from '../support/card.ts';
import { readMarks } from '../support/marks.ts';
import { BROWSERS, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const article = (
  body: string,
  head = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Talks</title>${head}</head><body><article><h1>Talks</h1><time>1 May 2020</time><p>Talks in Beijing went on.</p>
<p>Nothing more was said.</p>${body}</article></body></html>`;

/** Components: with a root from the start, inside each other, and one whose code comes late. */
const SHADOW = article(`<x-story></x-story><x-late></x-late><x-closed></x-closed><script>
class Part extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: this.localName === 'x-closed' ? 'closed' : 'open' }).innerHTML = {
    'x-story': '<p>Envoys left Seoul.</p><x-part></x-part>',
    'x-part': '<p id="deep">They came from <b>Pyongyang</b>.</p>',
    'x-late': '<p>China waited.</p>',
    'x-closed': '<p>Tokyo waited.</p>' }[this.localName];
} }
for (const name of ['x-story', 'x-part', 'x-closed']) customElements.define(name, class extends Part {});
addEventListener('load', () => setTimeout(() => customElements.define('x-late', class extends Part {}), 900));
</script>`);

const textsOf = async (page: Page | Frame): Promise<string> =>
  (await readMarks(page))
    .map(({ text }) => text)
    .sort()
    .join();
const expectMarks = (page: Page | Frame, ...wanted: string[]) =>
  until(
    () => textsOf(page),
    (found) => found === wanted.join(),
  );

describe.each(BROWSERS)('what is covered in %s', (name) => {
  const at = setUp(name);

  it('is text in open shadow roots, late ones too, with changes, style and card', async () => {
    const page = await at.session.open(at.server.add('/shadow', SHADOW));
    await expectMarks(page, 'Beijing', 'China', 'Pyongyang', 'Seoul');
    const spot = await page.evaluate(() => {
      const root = document.querySelector('x-story')?.shadowRoot?.querySelector('x-part')?.shadowRoot;
      const name = root?.querySelector('b') as Element;
      const { left, top, width, height } = name.getBoundingClientRect();
      const style = getComputedStyle(name, '::highlight(dateline-place)').textDecorationStyle;
      return { x: left + width / 2, y: top + height / 2, style };
    });
    expect(spot.style).toBe('dotted');

    await page.mouse.move(spot.x - 2, spot.y);
    await page.mouse.move(spot.x, spot.y);
    await until(
      () => readCard(at.session, page),
      (card) => card?.name === 'Pyongyang',
    );

    await page.evaluate(() => {
      const root = document.querySelector('x-story')?.shadowRoot;
      const text = root?.querySelector('p')?.firstChild as Text;
      text.data = 'Envoys left Moscow for home.';
      root?.querySelector('x-part')?.remove();
    });
    await expectMarks(page, 'Beijing', 'China', 'Moscow');
    expect(at.session.problems).toEqual([]);
  });

  it('is an article in a frame, of another origin too, and not what stands in small frames', async () => {
    at.server.add('/framed', article('<p>Envoys left Seoul.</p>'));
    at.server.add('/small', article('<p>Buy in Tokyo.</p>'));
    const elsewhere = at.server.origin.replace('127.0.0.1', 'localhost');
    const page = await at.session.open(
      at.server.add(
        '/frames',
        article(
          `<iframe width="600" height="400" src="${elsewhere}/framed"></iframe>
           <iframe width="300" height="250" src="${elsewhere}/small"></iframe>`,
        ),
      ),
    );
    await expectMarks(page, 'Beijing');
    const frame = (path: string) => page.frames().find((each) => each.url().endsWith(path)) as Frame;
    await expectMarks(frame('/framed'), 'Beijing', 'Seoul');
    expect(await textsOf(frame('/small'))).toBe('');

    const mark = (await readMarks(frame('/framed'))).find(({ text }) => text === 'Seoul');
    const box = await page.evaluate(() => {
      const { left, top } = (document.querySelector('iframe') as Element).getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(box.left + (mark?.x ?? 0), box.top + (mark?.y ?? 0));
    await page.mouse.move(box.left + (mark?.x ?? 0) + 2, box.top + (mark?.y ?? 0) + 2);
    await until(
      () => frame('/framed').evaluate(() => document.querySelector('[popover=manual]') !== null),
      (isOpen) => isOpen,
    );

    await askBackground(at.session, 'changeSettings', { change: 'site', site: '127.0.0.1', on: false });
    await page.bringToFront();
    await expectMarks(frame('/framed'));
    await askBackground(at.session, 'changeSettings', { change: 'site', site: '127.0.0.1', on: true });
    await expectMarks(frame('/framed'), 'Beijing', 'Seoul');
    expect(at.session.problems).toEqual([]);
  });
});
