/** Code that runs beside a page's own, as a content script does: it shares the document, and nothing that the page has patched. */
import type { Page } from 'puppeteer-core';

interface Realm {
  evaluate<Values extends unknown[], T>(
    work: string | ((...values: Values) => T),
    ...values: Values
  ): Promise<Awaited<T>>;
}

/** Puppeteer has one in each frame for its own use, in both browsers. */
export function isolatedWorldOf(page: Page): Realm {
  return (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
}
