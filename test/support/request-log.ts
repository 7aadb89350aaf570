/**
 * What the extension itself asks for, by the browser's own account: of every context of it, this machine included. Chromium
 * keeps a log of its network that says for whom each request was, and tells who began a page's; Firefox knows each
 * channel's principal. No driver is attached to the background for this: it lives as it does without us.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { firefoxId, type LaunchedBrowser, type Options } from '../../scripts/browsers/launch.ts';
import { askFirefox, inBrowserWindow } from './browser-window.ts';

export interface RequestLog {
  /** A page of the web, or one of our own. */
  watch(page: Page): void;
  /** Closes the browser. @returns the addresses that the extension has asked for */
  close(): Promise<readonly string[]>;
}

interface PreparedLog {
  /** To launch the browser with. */
  readonly options: Partial<Options>;
  start(launched: LaunchedBrowser): Promise<RequestLog>;
}

export const prepareLog = (name: BrowserName): PreparedLog =>
  name === 'chromium' ? prepareInChromium() : { options: {}, start: ({ browser }) => logInFirefox(browser) };

const isOfTheWeb = (address: string): boolean => /^(?:https?|wss?):/.test(address);

function prepareInChromium(): PreparedLog {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-requests-'));
  const file = join(folder, 'net-log.json');
  return {
    options: { args: [`--log-net-log=${file}`] },
    start: ({ browser, extension }) => Promise.resolve(logInChromium(browser, extension, file, folder)),
  };
}

function logInChromium(browser: Browser, extension: string, file: string, folder: string): RequestLog {
  const begunInPages: string[] = [];
  const isOurs = (address: string | undefined): boolean =>
    extension !== '' && `${address}/`.startsWith(extension);
  const onRequest = (request: HTTPRequest): void => {
    const { stack, url } = request.initiator() ?? {};
    const began = [url, ...(stack?.callFrames ?? []).map((frame) => frame.url)];
    if (isOfTheWeb(request.url()) && began.some(isOurs)) begunInPages.push(request.url());
  };
  return {
    watch: (page) => void page.on('request', onRequest),
    async close() {
      await browser.close();
      const logged = readNetLog(file).filter(({ initiator }) => isOurs(initiator));
      rmSync(folder, { recursive: true, force: true });
      return [...begunInPages, ...logged.map(({ url }) => url).filter(isOfTheWeb)];
    },
  };
}

interface Logged {
  readonly url: string;
  readonly initiator: string;
}

/** One event a line: https://www.chromium.org/developers/design-documents/network-stack/netlog/ */
function readNetLog(file: string): Logged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, initiator] = /"initiator":"([^"]*)"/.exec(line) ?? [];
      const [, url] = /"url":"([^"]*)"/.exec(line) ?? [];
      return initiator !== undefined && url !== undefined ? [{ initiator, url }] : [];
    });
}

async function logInFirefox(browser: Browser): Promise<RequestLog> {
  const id = JSON.stringify(firefoxId());
  // A script in a page has the page's rights and the extension's: its principal names both.
  await inBrowserWindow(
    browser,
    `(() => {
      const asked = (globalThis.askedByUs = []);
      const isOurs = (principal) => [principal?.addonPolicy?.id, principal?.contentScriptAddonPolicy?.id].includes(${id});
      globalThis.requestObserver = { observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal)) asked.push(channel.URI.spec);
      } };
      Services.obs.addObserver(globalThis.requestObserver, 'http-on-modify-request');
      return '';
    })()`,
  );
  return {
    watch: () => undefined,
    async close() {
      const asked = await askFirefox<string[]>(browser, 'globalThis.askedByUs');
      await browser.close();
      return asked;
    },
  };
}
