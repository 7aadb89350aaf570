/**
 * Starts an installed browser with the built extension in it. Chromium takes the extension through its debugging pipe,
 * because stable Chrome ignores `--load-extension`; Firefox takes it through WebDriver BiDi.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { closeWelcome } from './welcome-tab.ts';

/** Fixed, so that the addresses of extension pages are known in Firefox. */
const FIREFOX_UUID = '7a1f4c1e-52d7-4b7e-9d0c-3d1b6c7e9f10';

export interface LaunchedBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Base address of the extension's own pages, with a closing slash. Empty where no extension is loaded. */
  readonly extension: string;
  /** Installs the extension (again: an update). */
  readonly install: () => Promise<string>;
}

export interface Options {
  readonly headless: boolean;
  readonly profile?: string;
  /** `false`: the same browser without the extension, to compare with. */
  readonly withExtension?: boolean;
  /** Of another build than `extensionFolder` has. */
  readonly folder?: string;
  /** `true`: leaves the page open that greets a new reader. */
  readonly keepWelcome?: boolean;
  readonly args?: readonly string[];
  /** Of the browser's interface. Chromium on Linux takes it from the environment, and has only what is installed. */
  readonly language?: string;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export async function launch(name: BrowserName, options: Options): Promise<LaunchedBrowser> {
  let isWelcomed = options.keepWelcome === true || isUsed(options.profile);
  const browser = await puppeteer.launch(
    name === 'chromium' ? chromiumOptions(options) : firefoxOptions(options),
  );
  const install = async (): Promise<string> => {
    const id = await browser.installExtension(options.folder ?? extensionFolder(name));
    if (!isWelcomed) await closeWelcome(name, browser);
    isWelcomed = true;
    return id;
  };
  const id = options.withExtension === false ? '' : await install();
  const extension = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { name, browser, extension: id === '' ? '' : extension, install };
}

/** Whoever used the profile before has been welcomed. */
const isUsed = (profile: string | undefined): boolean =>
  profile !== undefined && existsSync(profile) && readdirSync(profile).length > 0;

/** As `npm run build` left it, or where `EXTENSIONS` says: `npm test` runs what was packed for stores. */
export function extensionFolder(name: BrowserName): string {
  const builds = process.env['EXTENSIONS'] ?? resolve(import.meta.dirname, '../../.output');
  const folder = resolve(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

const shared = ({ headless, profile, language }: Options): LaunchOptions => ({
  headless,
  ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
  defaultViewport: null,
  ...(profile !== undefined && { userDataDir: profile }),
});

function chromiumOptions(options: Options): LaunchOptions {
  return {
    ...shared(options),
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1000,800',
      // Chromium's sandbox does not start for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  };
}

function firefoxOptions(options: Options): LaunchOptions {
  return {
    ...shared(options),
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    args: ['--remote-allow-system-access', '--width=1000', '--height=800', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId()]: FIREFOX_UUID }),
      ...options.preferences,
    },
  };
}

export function firefoxId(): string {
  const manifest = JSON.parse(readFileSync(resolve(extensionFolder('firefox'), 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
