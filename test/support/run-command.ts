/** A command of the extension, as the browser gives it when its keys are pressed: drivers send keys to the page, past the browser. */
import { TargetType, type Page } from 'puppeteer-core';
import { bidi, evaluateIn, type RemoteValue } from './bidi.ts';
import type { Session } from './session.ts';

export type Command = 'next-mention' | 'previous-mention' | 'toggle-site';

export async function runCommand(session: Session, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  await (session.name === 'chromium' ? raiseEvent(session, page, command) : pressKey(session, command));
}

/** Chromium: in the background worker, which alone listens. */
async function raiseEvent({ browser }: Session, page: Page, command: Command): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.evaluate(
    async (name, address) => {
      const tabs = (await chrome.tabs.query({})) as { url?: string }[];
      chrome.commands.onCommand.dispatch(
        name,
        tabs.find(({ url }) => url === address),
      );
    },
    command,
    page.url(),
  );
}

/** What the worker has and its types do not tell. */
declare const chrome: {
  tabs: { query(filter: object): Promise<unknown[]> };
  commands: { onCommand: { dispatch(...args: unknown[]): void } };
};

/** Firefox: the key that the browser's own window has for the command. */
async function pressKey({ browser }: Session, command: Command): Promise<void> {
  const { contexts } = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const KEY = { 'next-mention': 'VK_PAGE_DOWN', 'previous-mention': 'VK_PAGE_UP', 'toggle-site': '' };
  const pressed = await evaluateIn<RemoteValue>(
    browser,
    contexts[0]?.context ?? '',
    `(() => {
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
      const key = keys.find((each) => each.getAttribute('keycode') === '${KEY[command]}');
      key?.doCommand();
      return key ? '' : keys.map((each) => each.outerHTML).join() || 'no keys';
    })()`,
  );
  if (pressed.value !== '') throw new Error(`no key for ${command}: ${String(pressed.value)}`);
}
