/** A command of the extension, as the browser gives it when its keys are pressed: drivers send keys to the page, past the browser. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window.ts';
import { raiseEvent } from './raise-event.ts';
import type { Session } from './session.ts';

const KEYS = { 'next-mention': 'VK_PAGE_DOWN', 'previous-mention': 'VK_PAGE_UP' } as const;

export async function runCommand(session: Session, page: Page, command: keyof typeof KEYS): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') await raiseEvent(session, page, 'commands.onCommand', command);
  else await pressKey(session, KEYS[command]);
}

/** The key that Firefox's own window has for the command. */
const pressKey = ({ browser }: Session, code: string): Promise<void> =>
  inBrowserWindow(
    browser,
    `(() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
      const key = keys.find((each) => each.getAttribute('keycode') === '${code}');
      key?.doCommand();
      return key ? '' : 'no key ' + keys.map((each) => each.outerHTML).join();
    })()`,
  );
