/** An article to read with mouse, keys and fingers. */
import type { Page } from 'puppeteer-core';
import { newsPage } from './news-page.ts';
import { pause } from './session.ts';

const FILL = '<p style="height: 1500px">Nothing of note.</p>';
export const ARTICLE = newsPage(
  `<article><h1>Talks</h1><p>Envoys met in Pyongyang before they went on to <a href="#there">Beijing</a>.</p>
   <p>Nobody from Good Friends came. <input id="field" value="abc"></p>${FILL}<p>Then Seoul answered.</p></article>`,
);

export interface KeyLog {
  readonly keys: string[];
}

/** The page's own shortcuts: it notes each key, acts on one, and counts on defaults elsewhere. */
export function keepKeys(): void {
  const log: string[] = [];
  Object.assign(window, { keys: log });
  for (const type of ['keydown', 'keyup'])
    addEventListener(type, (event) => {
      const { key, defaultPrevented } = event as KeyboardEvent;
      log.push(`${type} ${key} ${defaultPrevented}`);
      if (key === 'j') document.body.dataset['jumps'] = `${Number(document.body.dataset['jumps'] ?? 0) + 1}`;
    });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In steps as a hand makes them. */
export async function walk(page: Page, from: Point, to: Point, steps: number): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await page.mouse.move(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await pause(15);
  }
}
