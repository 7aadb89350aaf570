/** A click in the browser's menu over a page. */
import type { Page } from 'puppeteer-core';
import { firefoxId } from '../../scripts/browsers/launch.ts';
import { inBrowserWindow } from './browser-window.ts';
import { raiseEvent } from './raise-event.ts';
import type { Session } from './session.ts';

interface Clicked {
  readonly menuItemId: string;
  readonly selectionText?: string;
}

/** @throws where the browser has no such item */
export async function clickMenu(session: Session, page: Page, clicked: Clicked): Promise<void> {
  await page.bringToFront();
  if (session.name === 'chromium') await raiseEvent(session, page, 'contextMenus.onClicked', clicked);
  else await emitInFirefox(session, clicked);
}

/** What Firefox itself does when an item is clicked. */
const emitInFirefox = ({ browser }: Session, clicked: Clicked): Promise<void> =>
  inBrowserWindow(
    browser,
    `(() => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefoxId())});
      extension.emit('webext-menu-menuitem-click', ${JSON.stringify(clicked)}, gBrowser.selectedTab);
      return '';
    })()`,
  );
