/**
 * What the extension itself asks for, by the browser's own account: of every context of it, this machine included. Chromium
 * tells who began a request in its debugging protocol; Firefox knows each channel's principal.
 */
import { TargetType, type Browser, type HTTPRequest, type Page, type Target } from 'puppeteer-core';
import { firefoxId, type LaunchedBrowser } from '../../scripts/browsers/launch.ts';
import { askFirefox, inBrowserWindow } from './browser-window.ts';

export interface RequestLog {
  /** A page of the web, or one of our own. */
  watch(page: Page): void;
  /** Addresses so far; to be asked before the browser closes. */
  read(): Promise<readonly string[]>;
}

export const logRequests = (launched: LaunchedBrowser): Promise<RequestLog> =>
  launched.name === 'chromium' ? logInChromium(launched) : logInFirefox(launched.browser);

const isOfTheWeb = (address: string): boolean => /^(?:https?|wss?):/.test(address);

async function logInChromium({ browser, extension }: LaunchedBrowser): Promise<RequestLog> {
  const asked: string[] = [];
  const isOurs = (code: string | undefined): boolean =>
    extension !== '' && code?.startsWith(extension) === true;
  const onRequest = (request: HTTPRequest): void => {
    const { stack, url } = request.initiator() ?? {};
    const began = [url, ...(stack?.callFrames ?? []).map((frame) => frame.url)];
    const isOwnPage = isOurs(request.frame()?.url());
    if (isOfTheWeb(request.url()) && (isOwnPage || began.some(isOurs))) asked.push(request.url());
  };
  const follow = (target: Target): void => {
    if (target.type() === TargetType.SERVICE_WORKER && isOurs(target.url()))
      void followWorker(target, asked).catch(() => undefined);
  };
  browser.on('targetcreated', follow);
  browser.targets().forEach(follow);
  return { watch: (page) => void page.on('request', onRequest), read: () => Promise.resolve(asked) };
}

async function followWorker(target: Target, asked: string[]): Promise<void> {
  const devtools = await target.createCDPSession();
  devtools.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (isOfTheWeb(url)) asked.push(url);
  });
  devtools.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  await devtools.send('Network.enable');
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
    read: () => askFirefox<string[]>(browser, 'globalThis.askedByUs'),
  };
}
