/**
 * How long a page's thread has worked so far. Processor time, so that what else the machine does hardly counts.
 *
 * Chromium tells it of the very thread, and how much of it was the driver's own questions. Firefox tells it to its own
 * code only, and exactly of the page's whole process: helper threads (garbage, compiler) count too.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import { askFirefox } from '../../../test/support/browser-window.ts';
import { pause } from '../../../test/support/session.ts';

export interface ThreadClock {
  /** Milliseconds. */
  read(): Promise<number>;
}

export const clockOf = (name: BrowserName, page: Page): Promise<ThreadClock> =>
  name === 'chromium' ? chromiumClock(page) : firefoxClock(page);

async function chromiumClock(page: Page): Promise<ThreadClock> {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read() {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const seconds = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
      return (seconds('ThreadTime') - seconds('DevToolsCommandDuration')) * 1000;
    },
  };
}

async function firefoxClock(page: Page): Promise<ThreadClock> {
  const address = JSON.stringify(page.url());
  return {
    read: () =>
      askFirefox<number>(
        page.browser(),
        `ChromeUtils.requestProcInfo().then(({ children }) =>
          children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === ${address})).cpuTime / 1e6)`,
      ),
  };
}

/** Work between two looks that counts as none, and how many such looks make a thread idle. */
const IDLE_MS: Readonly<Record<BrowserName, number>> = { chromium: 1, firefox: 4 };
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 100;
const PATIENCE_MS = 120_000;

/** Waits until the thread has nothing to do. @returns what its clock says then */
export async function readWhenIdle(name: BrowserName, clock: ThreadClock): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  let last = await clock.read();
  for (let idle = 0; idle < LOOKS && Date.now() < end;) {
    await pause(BETWEEN_LOOKS_MS);
    const now = await clock.read();
    idle = now - last < IDLE_MS[name] ? idle + 1 : 0;
    last = now;
  }
  return last;
}
