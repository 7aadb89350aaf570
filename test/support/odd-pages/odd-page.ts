/** A page unlike what pages are: how it is made, what happens on it, and what is to be seen then. */
import type { Page as Driver } from 'puppeteer-core';
import type { Page } from '../server.ts';

export interface OddPage {
  readonly name: string;
  readonly page: Page;
  /** What the page itself does once it has loaded: JavaScript, awaited. */
  readonly act?: string;
  /** What its reader does then, through the browser. */
  readonly use?: (page: Driver) => Promise<void>;
  /** What is marked in the end, sorted; empty where nothing of it is for us. */
  readonly marks: readonly string[];
  /** An expression that is true while the page's own script does what it should. */
  readonly works?: string;
  /** A card opens on the first mark. */
  readonly hasCard?: true;
}

export const PARAGRAPHS = '<p id="first">Talks in Beijing went on.</p><p>Envoys left Seoul.</p>';
export const MARKS = ['Beijing', 'Seoul'];

interface Parts {
  readonly head?: string;
  readonly html?: string;
  readonly doctype?: string;
  /** Instead of the usual paragraphs. */
  readonly text?: string;
}

/** A small article, with `body` at its end. */
export const article = (
  body = '',
  { head = '', html = 'lang="en"', doctype = '<!doctype html>', text = PARAGRAPHS }: Parts = {},
): string =>
  `${doctype}<html ${html}><head><meta charset="utf-8"><title>Odd</title>${head}</head><body>
<article><h1>Talks</h1><time>1 May 2020</time>${text}${body}</article></body></html>`;

export const NEWS_META =
  '<meta property="og:type" content="article"/><meta property="article:published_time" content="2020-05-01"/>';
