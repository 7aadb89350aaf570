/** Events of the browser's own interface, raised in Chromium's background worker: no driver reaches menus and shortcuts. */
import { TargetType, type Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** @param path of the event in `chrome`; it is told `detail` and the page's tab */
export async function raiseEvent(
  { browser }: Session,
  page: Page,
  path: 'commands.onCommand' | 'contextMenus.onClicked',
  detail: unknown,
): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.evaluate(
    async (name, told, address) => {
      const tabs = (await chrome.tabs.query({})) as { url?: string }[];
      const [area = '', event = ''] = name.split('.');
      chrome[area]?.[event]?.dispatch(
        told,
        tabs.find(({ url }) => url === address),
      );
    },
    path,
    detail,
    page.url(),
  );
}

/** What the worker has and its types do not tell. */
declare const chrome: {
  tabs: { query(filter: object): Promise<unknown[]> };
} & Record<string, Record<string, { dispatch(...args: unknown[]): void }> | undefined>;
