/** A browser with the built extension, seen through what both drivers can do. */
import type { Page } from 'puppeteer-core';
import { launch, type LaunchedBrowser, type Options } from '../../scripts/browsers/launch.ts';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { openExtensionPage, type ExtensionPage } from './extension-page.ts';
import { pastProxy, startProxy, strangersOf } from './proxy.ts';
import { prepareLog } from './request-log.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Session extends LaunchedBrowser {
  /** A tab of its own; problems that pages report are gathered in `problems`. */
  open(address: string): Promise<Page>;
  openOwn(path: string): Promise<ExtensionPage>;
  /** The popup, for the tab that shows this page. */
  openPopup(page: Page): Promise<ExtensionPage>;
  readonly problems: string[];
  close(): Promise<void>;
}

/**
 * @param isWatched whether asking another machine for anything is an error when the session ends; not so where the options
 *   name a proxy of the test's own
 */
export async function startSession(
  name: BrowserName,
  options: Partial<Options> = {},
  isWatched = true,
): Promise<Session> {
  const wire = hasProxy(options) || !isWatched ? undefined : await startProxy();
  const prepared = prepareLog(name);
  const watched = withAll(options, prepared.options, wire ? pastProxy(name, wire) : {});
  const launched = await launch(name, { headless: true, ...watched });
  const log = await prepared.start(launched);
  const problems: string[] = [];
  const openOwn = async (path: string): Promise<ExtensionPage> => {
    const own = await openExtensionPage(launched, path);
    log.watch(own.page);
    return own;
  };
  return {
    ...launched,
    problems,
    openOwn,
    async open(address) {
      const page = await launched.browser.newPage();
      log.watch(page);
      await page.setViewport({ width: 1000, height: 800 });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Dateline')) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(address, { waitUntil: 'load' }).catch(unlessFrameIsRefused);
      return page;
    },
    async openPopup(page) {
      const finder = await openOwn('popup.html');
      const address = JSON.stringify(page.url());
      const tab = await finder.evaluate<number>(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${address})?.id ?? -1)`,
      );
      await finder.close();
      return openOwn(`popup.html?tab=${tab}`);
    },
    async close() {
      const ours = await log.close();
      await wire?.close();
      const asked = [...ours, ...(wire ? strangersOf(wire) : [])];
      if (asked.length > 0) throw new Error(`in this session ${name} asked for ${asked.join(', ')}`);
    },
  };
}

const hasProxy = ({ args = [], preferences = {} }: Partial<Options>): boolean =>
  args.some((arg) => arg.startsWith('--proxy-server')) || 'network.proxy.type' in preferences;

/** Of arguments and preferences all count. */
function withAll(...options: readonly Partial<Options>[]): Partial<Options> {
  return {
    ...Object.assign({}, ...options),
    args: options.flatMap(({ args = [] }) => args),
    preferences: Object.assign({}, ...options.map(({ preferences }) => preferences)) as object,
  } as Partial<Options>;
}

/** Firefox's driver takes the address of a frame that the browser refuses to load for a failure of the page itself. */
function unlessFrameIsRefused(error: unknown): void {
  if (!String(error).includes('Address rejected')) throw error;
}

/** Asks until the answer satisfies; fails with the last answer. */
export async function until<T>(
  question: () => Promise<T>,
  isRight: (answer: T) => boolean,
  withinMs = 5_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await question();
    if (isRight(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`not within ${withinMs} ms; last answer: ${JSON.stringify(answer)}`.slice(0, 2_000));
    await pause(40);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
