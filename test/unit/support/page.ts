/** A page with the given content; needs the environment happy-dom. */
import type { Block } from '../../../lib/page/block.ts';
import { collectBlocks } from '../../../lib/page/collect.ts';

export function makePage(html: string): HTMLElement {
  document.body.replaceChildren();
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  return main;
}

export function blocksOf(html: string, reach?: 'all' | 'line'): Block[] {
  return [...collectBlocks(makePage(html), reach)];
}

export function textsOf(html: string, reach?: 'all' | 'line'): string[] {
  return blocksOf(html, reach).map(({ text }) => text);
}
