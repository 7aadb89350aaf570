import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import { clickMenu } from '../support/click-menu.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { readMarks } from '../support/marks.ts';
import { newsPage } from '../support/news-page.ts';
import { NO_NEWS, SAMPLE } from '../support/popup-pages.ts';
import { BROWSERS, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

/** In a panel, or in a tab where the browser opens none. */
const POPUP =
  '(globalThis.browser ?? chrome).extension.getViews().find((view) => view.location.pathname === "/popup.html")';

describe.each(BROWSERS)('menu and badge in %s', (name) => {
  const at = setUp(name);

  it('annotates a page that is no news', async () => {
    const page = await at.session.open(at.server.add('/shop', NO_NEWS));
    expect(await readMarks(page)).toEqual([]);

    await clickMenu(at.session, page, { menuItemId: 'annotate' });

    await until(
      () => readMarks(page),
      (marks) => marks.length === 2,
    );
    await page.close();
  });

  it.each([
    [' North\nKorea ', 'Country on the northern half of the Korean Peninsula'],
    ['Reading', 'Place: '],
    ['zzz <b>qq</b>', 'Dateline knows nothing of “zzz <b>qq</b>”.'],
  ])('looks up the selection %j in the popup', async (selectionText, says) => {
    const page = await at.session.open(at.server.add('/talks', newsPage('<p>Only talks.</p>')));

    const own = await at.session.openOwn('sources.html');

    await clickMenu(at.session, page, { menuItemId: 'look-up', selectionText });

    const text = await until(
      () => openedPopup(own),
      (shown) => shown.includes(says),
    );
    expect(text).toContain('Dateline');
    await closePopup(own);
    await own.close();
    await page.close();
  });

  it('shows the number of mentions on the button, where the reader wants it', async () => {
    const page = await at.session.open(at.server.add('/sample', SAMPLE));
    await until(
      () => readMarks(page),
      (marks) => marks.length > 10,
    );
    expect(await badgeOf(at.session, page)).toBe('');

    await askBackground(at.session, 'changeSettings', { change: 'badge', on: true });
    await page.bringToFront();
    await page.reload();
    await until(
      () => badgeOf(at.session, page),
      (text) => Number(text) > 10,
    );

    await askBackground(at.session, 'changeSettings', { change: 'badge', on: false });
    await until(
      () => badgeOf(at.session, page),
      (text) => text === '',
    );
    expect(at.session.problems).toEqual([]);
  });
});

async function badgeOf(session: Session, page: Page): Promise<string> {
  const own = await session.openOwn('sources.html');
  const text = await own.evaluate<string>(
    `(async (api) => {
      const tabs = await api.tabs.query({});
      return api.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id });
    })(globalThis.browser ?? chrome)`,
  );
  await own.close();
  await page.bringToFront();
  return text;
}

/** What the popup says that opened by itself; nothing where there is none yet. */
const openedPopup = (own: ExtensionPage): Promise<string> =>
  own.evaluate(`${POPUP}?.document.body?.innerText ?? ''`);

const closePopup = (own: ExtensionPage): Promise<null> => own.evaluate(`(${POPUP}?.close(), null)`);
