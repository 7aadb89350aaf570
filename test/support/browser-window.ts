/**
 * Code with Firefox's own rights, beside the browser's own interface: for what no page and no driver is told. Drivers reach it
 * only where `--remote-allow-system-access` lets them.
 */
import type { Browser } from 'puppeteer-core';
import { bidi, evaluateIn } from './bidi.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** @param expression JavaScript; its value, awaited, must be JSON */
export async function askFirefox<T>(browser: Browser, expression: string): Promise<T> {
  const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`;
  const { value } = await evaluateIn(browser, contexts[0]?.context ?? '', wrapped);
  return JSON.parse(value as string) as T;
}

/** @param expression an answer that is not empty is an error */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const answer = await askFirefox<string>(browser, expression);
  if (answer !== '') throw new Error(answer);
}
