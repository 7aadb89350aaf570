/** Firefox's own windows, which drivers see only where `--remote-allow-system-access` lets them. */
import type { Browser } from 'puppeteer-core';
import { bidi, evaluateIn, type RemoteValue } from './bidi.ts';

/** @param expression runs beside the browser's own interface; an answer that is not empty is an error */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { value } = await evaluateIn<RemoteValue>(browser, contexts[0]?.context ?? '', expression);
  if (value !== '') throw new Error(String(value));
}
