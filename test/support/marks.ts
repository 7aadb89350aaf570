/** What is painted on a page, read as the page itself could read it. */
import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionPage } from './extension-page.ts';

export interface PaintedMark {
  readonly text: string;
  readonly kind: 'place' | 'organisation';
  /** Offset among all text of the page: puts marks in document order. */
  readonly at: number;
  /** Centre of the mark's first line box, in pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** Marks that are registered now: those near the viewport. */
export const readMarks = (page: Page | Frame): Promise<PaintedMark[]> => page.evaluate(marksHere);

/** The same of a page of the extension's own. */
export const readOwnMarks = (page: ExtensionPage): Promise<PaintedMark[]> =>
  page.evaluate(`(${marksHere.toString()})()`);

function marksHere(): PaintedMark[] {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += (walker.currentNode as Text).length)
    offsets.set(walker.currentNode, at);
  const marks: PaintedMark[] = [];
  for (const [name, highlight] of CSS.highlights) {
    for (const {
      startContainer,
      startOffset,
      endContainer,
      endOffset,
    } of highlight as Iterable<StaticRange>) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = range.getClientRects()[0];
      marks.push({
        text: range.toString().replace(/\s+/g, ' '),
        kind: name === 'dateline-place' ? 'place' : 'organisation',
        at: (offsets.get(startContainer) ?? -1) + startOffset,
        x: box ? box.left + box.width / 2 : -1,
        y: box ? box.top + box.height / 2 : -1,
      });
    }
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** All marks of a page: scrolls through it, since only those near the viewport are registered. */
export async function readAllMarks(page: Page): Promise<PaintedMark[]> {
  const seen = new Map<number, PaintedMark>();
  const [height, step] = await page.evaluate(
    () => [document.documentElement.scrollHeight, innerHeight] as const,
  );
  for (let top = 0; top <= height; top += step / 2) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    for (const mark of await readMarks(page)) seen.set(mark.at, mark);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...seen.values()].sort((a, b) => a.at - b.at);
}

/** Brings the text at an offset (see `at`) to the middle of the viewport, if it is not well inside it. */
export async function scrollToOffset(page: Page, at: number): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let read = 0; walker.nextNode(); read += (walker.currentNode as Text).length) {
      if (read + (walker.currentNode as Text).length <= wanted) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, wanted - read);
      const { top } = range.getBoundingClientRect();
      if (top < 60 || top > innerHeight - 60) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
      return;
    }
  }, at);
}
