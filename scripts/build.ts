import { build } from 'wxt';
import type { BrowserName } from './browsers/find-browser.ts';

const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension as `npm run build` does. */
export async function buildFor(name: BrowserName): Promise<void> {
  await build({ browser: TARGETS[name] });
}
