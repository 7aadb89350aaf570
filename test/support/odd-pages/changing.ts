/** Pages that are large, or change under their reader. */
import { article, MARKS, NEWS_META, type OddPage } from './odd-page.ts';

const FILLER = `<p>${'Officials from many places met and talked about the weather. '.repeat(8)}</p>\n`;
const LATE = '<h1>Late</h1><time>2 May 2020</time><p>Only Pyongyang was left.</p><p>Nothing more.</p>';

const LARGE: readonly OddPage[] = [
  {
    name: 'a page of 5 MB',
    page: { body: article(FILLER.repeat(Math.ceil(5_000_000 / FILLER.length))) },
    marks: MARKS,
  },
  {
    name: 'a text of 1 MB in one node',
    page: { body: article(`<p id="long">${'word and word '.repeat(75_000)}</p>`) },
    works: 'document.querySelector("#long").firstChild.length > 1_000_000',
    marks: MARKS,
  },
  {
    name: '100,000 nodes',
    page: {
      body: article(`<div id="many"></div><script>
        const many = document.createDocumentFragment();
        for (let at = 0; at < 50_000; at++) many.appendChild(document.createElement('i')).textContent = at + ' ';
        document.querySelector('#many').append(many);</script>`),
    },
    works: 'document.querySelectorAll("i").length === 50_000',
    marks: MARKS,
  },
  {
    name: 'elements in each other, 1,500 deep',
    page: {
      body: article(`<script>
        let inner = document.querySelector('article');
        for (let depth = 0; depth < 1500; depth++) inner = inner.appendChild(document.createElement('div'));
        inner.append('Nobody spoke.');</script>`),
    },
    marks: MARKS,
  },
  {
    name: 'an endless feed',
    page: { body: article('<section id="feed"></section>') },
    act: `(async () => {
      for (let batch = 0; batch < 25; batch++) {
        for (let at = 0; at < 20; at++) document.querySelector('#feed').insertAdjacentHTML('beforeend', '<p>Item ' + batch + '.' + at + '</p>');
        await new Promise(requestAnimationFrame);
      }
      document.querySelector('#feed').insertAdjacentHTML('beforeend', '<p>Envoys left Pyongyang.</p>');
      document.querySelector('#feed p:last-child').scrollIntoView({ behavior: 'instant' });
    })()`,
    works: 'document.querySelectorAll("#feed p").length === 501 && scrollY > 0',
    marks: ['Pyongyang'],
  },
];

const REBUILT: readonly OddPage[] = [
  {
    name: 'a page that is opened and written again after its load',
    page: { body: article() },
    act: `(() => { document.open(); document.write(${JSON.stringify(article('<p>Envoys left Pyongyang.</p>'))}); document.close(); })()`,
    hasCard: true,
    marks: ['Beijing', 'Pyongyang', 'Seoul'],
  },
  {
    name: 'a page that is no news, opened and written again as news',
    page: { body: '<!doctype html><title>Soon</title><p>Soon.</p>' },
    act: `(() => { document.open(); document.write(${JSON.stringify(article())}); document.close(); })()`,
    hasCard: true,
    marks: MARKS,
  },
  {
    name: 'a page whose body is replaced',
    page: { body: article() },
    act: `(() => { const body = document.createElement('body'); body.innerHTML = ${JSON.stringify(`<article>${LATE}</article>`)}; document.body.replaceWith(body); })()`,
    marks: ['Pyongyang'],
  },
  {
    name: 'a page whose root is replaced',
    page: { body: article('', { head: NEWS_META }) },
    act: `(() => { const root = document.createElement('html'); root.innerHTML = ${JSON.stringify(`<head><title>x</title></head><body><article>${LATE}</article></body>`)}; document.documentElement.replaceWith(root); })()`,
    hasCard: true,
    marks: ['Pyongyang'],
  },
  {
    name: 'a view transition',
    page: {
      body: article('', { head: '<style>::view-transition-group(*){animation-duration:50ms}</style>' }),
    },
    act: `document.startViewTransition(() => { document.querySelector('#first').textContent = 'Talks in Pyongyang went on.'; }).finished`,
    marks: ['Pyongyang', 'Seoul'],
  },
  {
    name: 'a translator that wraps every text',
    page: { body: article() },
    act: `(() => {
      const texts = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) { const font = document.createElement('font'); text.replaceWith(font); font.append(text); }
    })()`,
    works: 'document.querySelectorAll("font").length > 3',
    hasCard: true,
    marks: MARKS,
  },
];

const typing =
  (selector: string): NonNullable<OddPage['use']> =>
  async (page) => {
    await page.focus(selector);
    await page.keyboard.type('Seoul ');
  };

const EDITORS: readonly OddPage[] = [
  {
    name: 'an editor',
    page: {
      body: article('<div id="editor" contenteditable="true"><p>Write of <b>Oslo</b> here.</p></div>'),
    },
    use: typing('#editor'),
    works: 'document.querySelector("#editor").textContent.includes("Seoul")',
    marks: MARKS,
  },
  {
    name: 'a plain-text editor in a shadow root, and fields',
    page: {
      body: article(`<input value="Oslo"><textarea>Oslo</textarea><div id="host"></div><script>
        document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="plaintext-only">Oslo</div>';</script>`),
    },
    use: typing('textarea'),
    works: 'document.querySelector("textarea").value.includes("Seoul")',
    marks: MARKS,
  },
  {
    name: 'a page that is all editor',
    page: { body: article() },
    act: 'document.designMode = "on"',
    works: 'document.designMode === "on"',
    marks: MARKS,
  },
];

export const CHANGING_PAGES: readonly OddPage[] = [...LARGE, ...REBUILT, ...EDITORS];
