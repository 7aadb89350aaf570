// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page/news-gate.ts';
import { hasShared, listShared, readShared, saySkipped } from '../../support/shared.ts';

/** Links to the rest of a page: nothing is loaded from there. */
const LOADS = /<(?:link|script|img)\b[^>]*\b(?:src|href)=[^>]*>/gi;
/** happy-dom reports each frame that it does not load. */
const FRAMES = /(<\/?)iframe\b/gi;

const parse = (html: string): Document =>
  new DOMParser().parseFromString(
    html.replace(LOADS, (tag) => (/canonical|ld.json/i.test(tag) ? tag : '')).replace(FRAMES, '$1x-frame'),
    'text/html',
  );

/** The pages of a folder that the gate takes for news, and all of them. */
function judgeAll(folder: string): { news: string[]; all: string[] } {
  const all = listShared('pages', folder);
  return { news: all.filter((file) => judgePage(parse(readShared('pages', folder, file))).isNews), all };
}

saySkipped('the news gate on saved pages');

describe.runIf(hasShared)(
  'on saved pages the news gate',
  () => {
    it('opens for news, but for one page at most', () => {
      const { news, all } = judgeAll('news');

      expect(all.length).toBeGreaterThan(10);
      expect(news.length).toBeGreaterThanOrEqual(all.length - 1);
    });

    it('stays shut for others, but for one page at most', () => {
      const { news, all } = judgeAll('other');

      expect(all.length).toBeGreaterThan(5);
      expect(news.length).toBeLessThanOrEqual(1);
    });
  },
  60_000,
);
