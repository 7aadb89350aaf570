/** The page that greets a new reader comes in front a moment after the installation. Whoever has other plans closes it first. */
import type { Browser } from 'puppeteer-core';
import { bidi } from '../../test/support/bidi.ts';
import type { BrowserName } from './find-browser.ts';

const PATIENCE_MS = 20_000;
const isWelcome = (address: string): boolean => /^\w+-extension:.*\/welcome\.html$/.test(address);

export async function closeWelcome(name: BrowserName, browser: Browser): Promise<void> {
  if (name === 'firefox') await closeInFirefox(browser);
  else {
    const target = await browser.waitForTarget((each) => isWelcome(each.url()), { timeout: PATIENCE_MS });
    await (await target.page())?.close();
  }
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Puppeteer loses sight of extension pages there. */
async function closeInFirefox(browser: Browser): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', { maxDepth: 0 });
    const found = contexts.find(({ url }) => isWelcome(url));
    if (found) return void (await bidi(browser, 'browsingContext.close', { context: found.context }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no welcome page after the installation');
}
