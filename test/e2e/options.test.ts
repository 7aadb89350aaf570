import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, setScheme } from '../support/accessibility.ts';
import { KEYS, type ExtensionPage } from '../support/extension-page.ts';
import { readMarks } from '../support/marks.ts';
import { outputFile } from '../support/output.ts';
import { clickButton, clickInput, enter, giveFile, savedBy, textOf } from '../support/own-page-controls.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');
const NO_NEWS =
  '<!doctype html><title>Shop</title><body><h1>Flags of China</h1><p>Cups from Seoul.</p></body>';

/** How marks of places are painted, as the page can read it. */
const styleOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const name = '::highlight(dateline-place)';
    const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(
      document.body,
      name,
    );
    return `${textDecorationLine} ${textDecorationStyle} ${backgroundColor}`;
  });
const NO_GROUND = 'rgba(0, 0, 0, 0)';

describe.each(BROWSERS)('the options page in %s', (name) => {
  let session: Session;
  let server: PageServer;
  let options: ExtensionPage;
  let page: Page;

  const settings = <T>(path: string): Promise<T> =>
    options.evaluate<T>(
      `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.${path} ?? null)`,
    );
  const says = (sentence: string) =>
    until(
      () => textOf(options),
      (text) => text.includes(sentence),
    );
  const picture = async (what: string): Promise<void> => {
    await options.bringToFront();
    await options.screenshot(outputFile(`options-${name}-${what}.png`));
  };
  const countMarks = async (isRight: (count: number) => boolean, on = page): Promise<void> => {
    await on.bringToFront();
    await until(async () => (await readMarks(on)).length, isRight);
  };

  beforeAll(async () => {
    server = await servePages();
    server.add('/sample', SAMPLE);
    server.add('/shop', NO_NEWS);
    session = await startSession(name);
    page = await session.open(`${server.origin}/sample`);
    options = await session.openOwn('options.html');
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  it('needs no sideways scrolling from 320 pixels on, and is seen in both schemes', async () => {
    for (const width of [320, 700, 1200]) {
      await options.resize(width, 900);
      await picture(`${width}`);
      expect(
        await options.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
    }
    await setScheme(options, 'dark');
    await picture('dark');
    await setScheme(options, 'light');
  });

  it('shows an example painted as a page is, with its card', async () => {
    expect(await textOf(options)).toContain('Place: country');
    expect(
      await options.evaluate(`[...CSS.highlights].map(([name, all]) => name + ' ' + all.size).sort()`),
    ).toEqual(['dateline-organisation 1', 'dateline-place 3']);
  });

  it('changes how marks look in an open tab, and says how a colour stands out', async () => {
    await countMarks((count) => count > 10);
    await until(
      () => styleOf(page),
      (css) => css.includes('dotted'),
    );

    await clickInput(options, 'Tint');
    await until(
      () => styleOf(page),
      (css) => !css.includes(NO_GROUND) && !css.includes('dotted'),
    );

    await options.evaluate(`(document.querySelector('.colour input[value=own]').click(), null)`);
    await says('Easy to see on light and on dark pages');
    await enter(options, 'input[type=color]', '#ffe9a8');
    await says('Easy to see on dark pages (');
    await until(
      () => styleOf(page),
      (css) => css.includes('1 0.91'),
    );
    await picture('colour');

    await clickInput(options, 'Nothing: cards open all the same');
    await until(
      () => styleOf(page),
      (css) => css.includes(NO_GROUND) && css.startsWith('none'),
    );
    await clickInput(options, 'Underline');
    await until(
      () => styleOf(page),
      (css) => css.includes('dotted'),
    );
  });

  it('annotates all pages, or each page of a site, in an open tab and in the next', async () => {
    const shop = await session.open(`${server.origin}/shop`);
    expect(await readMarks(shop)).toEqual([]);

    await clickInput(options, 'All pages');
    await countMarks((count) => count === 2, shop);
    await clickInput(options, 'News articles only');
    await countMarks((count) => count === 0, shop);

    await enter(options, '.sites:last-of-type .add input', `${server.origin}/shop`);
    await clickAdd('.sites:last-of-type');
    await countMarks((count) => count === 2, shop);
    await until(
      () =>
        options.evaluate<string[]>(
          `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))`,
        ),
      (ids) => ids.includes('all-pages'),
    );
    await shop.reload();
    await countMarks((count) => count === 2, shop);

    await clickButton(options, 'Remove 127.0.0.1');
    await countMarks((count) => count === 0, shop);
    await shop.close();
  });

  const clickAdd = (scope: string): Promise<null> =>
    options.evaluate(`(document.querySelector(${JSON.stringify(`${scope} .add button`)}).click(), null)`);

  it('switches a site off, and says what is no site', async () => {
    await enter(options, '.sites .add input', 'no site');
    await clickAdd('.sites');
    await says('“no site” is no site.');

    await enter(options, '.sites .add input', '127.0.0.1');
    await options.evaluate(`(document.querySelector('.sites .add input').focus(), null)`);
    await options.press(KEYS.enter);
    await countMarks((count) => count === 0);

    await clickButton(options, 'Remove 127.0.0.1');
    await countMarks((count) => count > 10);
    expect(await settings('sitesOff')).toEqual([]);
  });

  it('takes a list of sites from a file, and gives it back', async () => {
    await giveFile(options, 'Import a list', 'https://b.example/x\n\na.example\nnot one\n');
    await says('2 sites added.');

    expect(await savedBy(options, 'Export this list')).toBe('a.example\nb.example\n');
  });

  it('leaves muted names unmarked, and marks them again', async () => {
    await page.bringToFront();
    const before = (await readMarks(page)).length;
    await options.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'changeSettings', params: { change: 'mute', id: 'north-korea', label: 'North Korea', on: true } })`,
    );
    await says('North Korea');
    await countMarks((count) => count > 0 && count < before);
    expect((await readMarks(page)).map(({ text }) => text)).not.toContain('North Korea');

    await clickButton(options, 'Mark again: North Korea');
    await countMarks((count) => count === before);
  });

  it('moves the delay by keyboard, in steps', async () => {
    await options.evaluate(`(document.querySelector('input[type=range]').focus(), null)`);
    await options.press(KEYS.right);
    await says('300 ms');

    await until(
      () => settings<number>('openDelayMs'),
      (ms) => ms === 300,
    );
  });

  it('gives all settings as a file, takes them back whole, and nothing of a broken file', async () => {
    const file = await savedBy(options, 'Export settings');
    expect(JSON.parse(file)).toMatchObject({ kind: 'dateline-settings', openDelayMs: 300 });

    await giveFile(options, 'Import settings', file.replace('300', '"long"'));
    await says('Nothing changed: “openDelayMs” in the file is not valid.');
    expect(await settings('openDelayMs')).toBe(300);

    await giveFile(options, 'Import settings', file.replace('300', '700').replace('"news"', '"all"'));
    await says('Settings imported.');
    await says('700 ms');
    await until(
      () => settings<string>('pages'),
      (pages) => pages === 'all',
    );
  });

  it('syncs when asked, and takes what another device has chosen since', async () => {
    await clickInput(options, 'Sync with my other browsers');
    await says('Settings are synced');
    await until(
      () =>
        options.evaluate<number | null>(
          `(globalThis.browser ?? chrome).storage.sync.get('settings').then(({ settings }) => settings?.openDelayMs ?? null)`,
        ),
      (ms) => ms === 700,
    );

    await options.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ settings: { version: 2, openDelayMs: 150, changed: { openDelayMs: Date.now() + 1000 } } })`,
    );
    await says('150 ms');
  });

  it('asks once before it resets', async () => {
    await clickButton(options, 'Reset all settings');
    await says('Site lists and muted names go, too.');
    await picture('reset');
    await clickButton(options, 'Keep them');
    expect(await settings('openDelayMs')).toBe(150);

    await clickButton(options, 'Reset all settings');
    await options.press(KEYS.tab);
    await options.evaluate(`(document.querySelector('.is-strong').click(), null)`);
    await says('All settings are as after the installation.');
    await until(
      () => settings<number>('openDelayMs'),
      (ms) => ms === 250,
    );
  });

  it.each(['light', 'dark'] as const)(
    'passes axe in %s, with lists, colours and the question open',
    async (scheme) => {
      await options.resize(1200, 900);
      await clickInput(options, scheme === 'light' ? 'Light' : 'Dark');
      await options.evaluate(`(document.querySelector('.colour input[value=own]').click(), null)`);
      await giveFile(options, 'Import a list', 'a.example\n');
      await says('added.');
      await clickButton(options, 'Reset all settings');
      await says('Site lists and muted names go, too.');

      expect(await findBarriers(options)).toEqual([]);

      await picture(`full-${scheme}`);
      await clickButton(options, 'Keep them');
    },
  );

  it('reports no error', () => {
    expect(session.problems).toEqual([]);
  });
});
