/** The page that a reader sees once, right after the installation. */
import { browser } from '../../lib/browser.ts';

const KEY = 'welcomed';

/** @param reason why the browser says that the extension was installed: updates are no news to the reader */
export async function welcomeOnce(reason: string): Promise<void> {
  const { local } = browser.storage;
  if (reason !== 'install' || (await local.get(KEY))[KEY] === true) return;
  await local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
