/** In the browser's own menu over a page: look up what is selected, annotate a page that is no news. */
import { browser, type Browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messaging/ask-tab.ts';
import { words } from '../../lib/words.ts';
import { lookUp } from './look-up.ts';
import { propose } from './proposals.ts';
import type { Services } from './handlers.ts';

const LOOK_UP = 'look-up';
const ANNOTATE = 'annotate';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

type Clicked = Browser.contextMenus.OnClickData;

/** Firefox for Android has no such menus. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

export function answerMenus(services: Pick<Services, 'worldFor'>): void {
  menus()?.onClicked.addListener((clicked, tab) => void answer(services, clicked, tab));
}

/** Once a session: browsers keep menus over some restarts, and lose them when the extension was off. */
export async function makeMenus(): Promise<void> {
  await menus()?.removeAll();
  // The browser puts the selection in place of "%s".
  const lookUpTitle = words('menu.lookUp', { text: '%s' });
  menus()?.create({
    id: LOOK_UP,
    title: lookUpTitle,
    contexts: ['selection'],
    documentUrlPatterns: WEB_PAGES,
  });
  menus()?.create({
    id: ANNOTATE,
    title: words('menu.annotate'),
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
}

async function answer(
  { worldFor }: Pick<Services, 'worldFor'>,
  { menuItemId, selectionText = '' }: Clicked,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  // Pages without our script do not answer.
  if (menuItemId === ANNOTATE && tab?.id !== undefined)
    await askTab(tab.id, 'annotateAnyway', {}).catch(() => null);
  if (menuItemId === LOOK_UP)
    await propose(
      tab,
      Promise.resolve(selectionText).then((text) => ({ lookUp: lookUp(worldFor(undefined), text) })),
    );
}
