/** The gallery in Chromium, one state after the other. */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { launch } from '../../scripts/browsers/launch.ts';
import { fingerprintOf } from './baselines.ts';
import { buildGallery } from './gallery.ts';
import { servePages } from './server.ts';

/** Letters whose edges do not depend on the screen. */
const DRAWING = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

export interface GalleryPage {
  readonly page: Page;
  readonly states: readonly string[];
  /** Shows a state and waits until all its forms are drawn. @returns their frames: light, dark, narrow, right to left */
  show(state: string): Promise<Frame[]>;
  picture(): Promise<Buffer>;
  /** Does something while the reader wants forced colours and no motion. */
  inForcedColours(work: () => Promise<void>): Promise<void>;
  /** Says how this machine draws. */
  fingerprint(): Promise<string>;
  close(): Promise<void>;
}

export async function openGallery(): Promise<GalleryPage> {
  const server = await servePages();
  const address = await buildGallery(server);
  const { browser } = await launch('chromium', { headless: true, withExtension: false, args: DRAWING });
  const page = await browser.newPage();
  await page.setViewport({ width: 2200, height: 1000 });
  await page.goto(`${address}?state=none`);
  const states = await page.evaluate(() => (globalThis as unknown as Gallery).gallery.states);
  return {
    page,
    states,
    show: (state) => show(page, state),
    picture: async () => shoot(await page.$('.strip')),
    inForcedColours: (work) => inForcedColours(page, work),
    fingerprint: () => readRuler(browser, address),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

interface Gallery {
  readonly gallery: { readonly states: readonly string[]; readonly show: (state: string) => void };
}

async function show(page: Page, state: string): Promise<Frame[]> {
  await page.evaluate((wanted) => (globalThis as unknown as Gallery).gallery.show(wanted), state);
  // A frame that is about to load has no document, or an empty one.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every(
      ({ contentDocument }) =>
        contentDocument?.querySelector('[data-ready]') !== null && contentDocument !== null,
    ),
  );
  return Promise.all((await page.$$('iframe')).map((frame) => frame.contentFrame()));
}

const FORCED = [
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

async function inForcedColours(page: Page, work: () => Promise<void>): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: FORCED });
  await work();
  await client.send('Emulation.setEmulatedMedia', { features: [] });
  await client.detach();
}

async function shoot(element: ElementHandle | null): Promise<Buffer> {
  if (!element) throw new Error('nothing is shown');
  return Buffer.from(await element.screenshot());
}

async function readRuler(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address.replace('index.html', 'ruler.html'));
  await page.waitForSelector('[data-ready]');
  const fingerprint = await fingerprintOf(await shoot(await page.$('body')));
  await page.close();
  return fingerprint;
}
