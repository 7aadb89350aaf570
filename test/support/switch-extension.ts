/** What readers and browsers do to an extension under open tabs: off and on, away, its background put to sleep. */
import { TargetType, type Browser } from 'puppeteer-core';
import { firefoxId } from '../../scripts/browsers/launch.ts';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { inBrowserWindow } from './browser-window.ts';
import type { Session } from './session.ts';

type Launched = Pick<Session, 'name' | 'browser' | 'extension'>;

export async function switchExtension({ name, browser, extension }: Launched, on: boolean): Promise<void> {
  if (name === 'firefox') return inAddonManager(browser, on ? 'enable' : 'disable');
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id, isOn) => new Promise<void>((done) => chrome.management.setEnabled(id, isOn, done)),
    new URL(extension).host,
    on,
  );
  await page.close();
}

export async function removeExtension({ name, browser, extension }: Launched): Promise<void> {
  if (name === 'firefox') return inAddonManager(browser, 'uninstall');
  await browser.uninstallExtension(new URL(extension).host);
}

const inAddonManager = (browser: Browser, what: 'enable' | 'disable' | 'uninstall'): Promise<void> =>
  inBrowserWindow(
    browser,
    `AddonManager.getAddonByID(${JSON.stringify(firefoxId())}).then((addon) => addon.${what}()).then(() => '')`,
  );

/** As browsers do after some seconds without work. */
export async function killBackground({
  name,
  browser,
}: {
  readonly name: BrowserName;
  readonly browser: Browser;
}): Promise<void> {
  if (name === 'firefox') {
    const id = JSON.stringify(firefoxId());
    return inBrowserWindow(
      browser,
      `WebExtensionPolicy.getByID(${id}).extension.terminateBackground().then(() => '')`,
    );
  }
  const target = browser.targets().find((each) => each.type() === TargetType.SERVICE_WORKER);
  await target
    ?.worker()
    .then((worker) => worker?.close())
    .catch(unlessGone);
}

/** One that is gone by itself is as good as killed. */
function unlessGone(error: unknown): void {
  if (!/No session with given id|Target closed|No target with given id/.test(String(error))) throw error;
}

/** What the browser's own page of extensions has. */
declare const chrome: {
  management: { setEnabled(id: string, on: boolean, done: () => void): void };
};
