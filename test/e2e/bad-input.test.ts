import { describe, expect, it } from 'vitest';
import { readMarks } from '../support/marks.ts';
import type { Page } from '../support/server.ts';
import { BROWSERS, pause, until } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const NEWS_HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-01"></head>';
const PARAGRAPH = `<p>${'Officials from many places met and talked about the weather. '.repeat(8)}Talks in Beijing went on.</p>\n`;

const CASES: readonly (readonly [string, Page])[] = [
  ['an empty page', { body: '' }],
  ['a page without body', { body: `${NEWS_HEAD}<script>document.body?.remove()</script></html>` }],
  [
    'a frameset',
    { body: `${NEWS_HEAD}<frameset cols="50%,50%"><frame src="about:blank"></frameset></html>` },
  ],
  [
    'an XML document',
    { type: 'text/xml', body: '<?xml version="1.0"?><news><p>Talks in Beijing</p></news>' },
  ],
  [
    'an SVG document',
    {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Beijing</text></svg>',
    },
  ],
  ['plain text', { type: 'text/plain', body: 'Talks in Beijing went on.' }],
  ['broken markup', { body: `${NEWS_HEAD}<body><article><h1>a<p>b<table><p>Beijing<td></article></b></i>` }],
  [
    'deeply nested elements',
    {
      body: `${NEWS_HEAD}<body><script>
        let inner = document.body;
        for (let depth = 0; depth < 1500; depth++) inner = inner.appendChild(document.createElement('div'));
        inner.append('Beijing');
      </script></body></html>`,
    },
  ],
];

const USABLE: readonly (readonly [string, Page])[] = [
  [
    'XHTML',
    {
      type: 'application/xhtml+xml',
      body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><meta property="og:type" content="article"/><meta property="article:published_time" content="2020-05-01"/></head><body><p>Talks in Beijing went on.</p></body></html>',
    },
  ],
  [
    'a page of 5 MB',
    { body: `${NEWS_HEAD}<body>${PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length))}</body></html>` },
  ],
  [
    'a text node of 1 MB',
    { body: `${NEWS_HEAD}<body><p>Talks in Beijing. ${'word and word '.repeat(75_000)}</p></body></html>` },
  ],
  [
    'a strict policy',
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; sandbox allow-scripts",
      },
      body: `${NEWS_HEAD}<body>${PARAGRAPH}</body></html>`,
    },
  ],
];

describe.each(BROWSERS)('bad input in %s', (name) => {
  const at = setUp(name);

  it.each(CASES)('%s: no error, page usable', async (_, content) => {
    at.session.problems.length = 0;
    const page = await at.session.open(at.server.add('/case', content));
    await pause(300);

    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(at.session.problems).toEqual([]);
    await page.close();
  });

  it.each(USABLE)('%s: marked all the same, page usable', async (_, content) => {
    at.session.problems.length = 0;
    const page = await at.session.open(at.server.add('/case', content));

    const marks = await until(
      () => readMarks(page),
      (found) => found.length > 0,
      10_000,
    );

    expect(marks[0]?.text).toBe('Beijing');
    expect(marks.length).toBeLessThanOrEqual(60);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(at.session.problems).toEqual([]);
    await page.close();
  });
});
