/** The extension's own pages. Firefox moves them to another process, where puppeteer loses sight of them; raw BiDi does not. */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../scripts/browsers/launch.ts';
import { bidi, contextOf, evaluateIn } from './bidi.ts';

export interface ExtensionPage {
  /** @param expression JavaScript; its value, awaited, must be JSON */
  evaluate<T>(expression: string): Promise<T>;
  /** @param key one character, or a WebDriver key code such as '\uE004' (Tab) */
  press(key: string): Promise<void>;
  /** The pointer's way to a point of the viewport. */
  hover(x: number, y: number): Promise<void>;
  resize(width: number, height?: number): Promise<void>;
  bringToFront(): Promise<void>;
  /** Of the tab in front: Chromium draws no other. */
  screenshot(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
  /** The driver's own page: in Firefox of use only as a name for its tab. */
  readonly page: Page;
}

export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  right: '\uE014',
  space: ' ',
} as const;
const PUPPETEER_KEYS: Readonly<Record<string, string>> = {
  [KEYS.tab]: 'Tab',
  [KEYS.enter]: 'Enter',
  [KEYS.escape]: 'Escape',
  [KEYS.right]: 'ArrowRight',
  [KEYS.space]: 'Space',
};

const SIZE = { width: 380, height: 640 };

export function openExtensionPage(
  { name, browser, extension }: LaunchedBrowser,
  path: string,
): Promise<ExtensionPage> {
  return name === 'chromium'
    ? openInChromium(browser, extension + path)
    : openInFirefox(browser, extension + path);
}

async function openInChromium(browser: Browser, address: string): Promise<ExtensionPage> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(address);
  await page.waitForSelector('#app > *');
  return {
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: (key) => page.keyboard.press((PUPPETEER_KEYS[key] ?? key) as 'Tab'),
    hover: (x, y) => page.mouse.move(x, y, { steps: 5 }),
    resize: (width, height = 800) => page.setViewport({ width, height }),
    bringToFront: () => page.bringToFront(),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
    page,
  };
}

async function openInFirefox(browser: Browser, address: string): Promise<ExtensionPage> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  const context = contextOf(page);
  await bidi(browser, 'browsingContext.navigate', { context, url: address, wait: 'none' });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`;
    const { value } = await evaluateIn(browser, context, wrapped);
    return JSON.parse(value as string) as T;
  };
  await untilDrawn(evaluate);
  return {
    evaluate,
    press: (key) => pressIn(browser, context, key),
    hover: (x, y) => hoverIn(browser, context, x, y),
    resize: (width, height = 800) =>
      bidi(browser, 'browsingContext.setViewport', { context, viewport: { width, height } }),
    bringToFront: () => bidi(browser, 'browsingContext.activate', { context }),
    async screenshot(file) {
      const { data } = await bidi<{ data: string }>(browser, 'browsingContext.captureScreenshot', {
        context,
      });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi(browser, 'browsingContext.close', { context })),
    page,
  };
}

async function untilDrawn(evaluate: (expression: string) => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isDrawn = await evaluate('document.querySelector("#app > *") !== null').catch(() => false);
    if (isDrawn) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the extension page stayed empty');
}

async function pressIn(browser: Browser, context: string, key: string): Promise<void> {
  const actions = [
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
  ];
  await bidi(browser, 'browsingContext.activate', { context });
  await bidi(browser, 'input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

async function hoverIn(browser: Browser, context: string, x: number, y: number): Promise<void> {
  const [near, there] = [-4, 0].map((by) => ({
    type: 'pointerMove',
    x: Math.round(x) + by,
    y: Math.round(y),
    duration: 60,
  }));
  await bidi(browser, 'browsingContext.activate', { context });
  await bidi(browser, 'input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'pointer', actions: [near, there] }],
  });
}
