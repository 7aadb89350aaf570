/** What scripts of a page and ours in it hold together, after a collection. Chromium alone tells. */
import type { Page } from 'puppeteer-core';

export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}
