/** Storage that is full, broken, or of another version; two windows at once; access withdrawn. Nothing chosen is lost. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/background.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { outputFile } from '../support/output.ts';
import { clickInput, textOf } from '../support/own-page-controls.ts';
import { SAMPLE, untilMarked, untilUnmarked } from '../support/popup-pages.ts';
import { BROWSERS, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const API = '(globalThis.browser ?? chrome)';

type Stored = Readonly<Record<string, unknown>>;

/** As another version, or another program, would have left it. */
const store = (own: ExtensionPage, settings: unknown): Promise<null> =>
  own.evaluate(`${API}.storage.local.set({ settings: ${JSON.stringify(settings)} }).then(() => null)`);

const stored = (own: ExtensionPage): Promise<Stored> =>
  own.evaluate(`${API}.storage.local.get('settings').then(({ settings }) => settings ?? {})`);

async function withOwnPage<T>(session: Session, use: (own: ExtensionPage) => Promise<T>): Promise<T> {
  const own = await session.openOwn('sources.html');
  const result = await use(own);
  await own.close();
  return result;
}

describe.each(BROWSERS)('settings in %s', (name) => {
  const at = setUp(name);
  const openSample = (): Promise<Page> => at.session.open(at.server.add('/sample', SAMPLE));

  it.each([
    ['unreadable', 'no settings at all'],
    ['of a list', [1, 2, 3]],
    ['broken in each field', { version: 'x', enabled: 'yes', sitesOff: 7, look: null, kinds: [] }],
  ])('%s are the defaults, and can be changed', async (_, broken) => {
    await withOwnPage(at.session, (own) => store(own, broken));
    const page = await openSample();
    await untilMarked(page);

    await askBackground(at.session, 'changeSettings', { change: 'enabled', on: false });
    await page.bringToFront();
    await untilUnmarked(page);
    await askBackground(at.session, 'changeSettings', { change: 'enabled', on: true });
    await untilMarked(page);
    expect(await withOwnPage(at.session, stored)).toMatchObject({ version: 2, enabled: true, sitesOff: [] });
    await page.close();
  });

  it('of the first version are understood, and brought up with the first change', async () => {
    const first = { version: 1, enabled: true, sitesOff: ['127.0.0.1'], scope: 'documents' };
    await withOwnPage(at.session, (own) => store(own, first));
    await askBackground(at.session, 'changeSettings', { change: 'openDelay', ms: 300 });

    expect(await withOwnPage(at.session, stored)).toMatchObject({
      ...first,
      version: 2,
      openDelayMs: 300,
    });
    const page = await openSample();
    await untilUnmarked(page);
    await page.close();
  });

  it('of a newer version keep what only that one knows', async () => {
    const newer = {
      version: 9,
      voice: 'low',
      enabled: true,
      sitesOff: ['x.example'],
      kinds: { person: false },
    };
    await withOwnPage(at.session, (own) => store(own, newer));
    await askBackground(at.session, 'changeSettings', { change: 'site', site: 'y.example', on: false });

    expect(await withOwnPage(at.session, stored)).toMatchObject({
      version: 9,
      voice: 'low',
      sitesOff: ['x.example', 'y.example'],
      kinds: { person: false, place: true },
    });
  });

  it('changed in two windows at once are all kept', async () => {
    await askBackground(at.session, 'changeSettings', { change: 'reset' });
    const [one, two] = [await at.session.openOwn('sources.html'), await at.session.openOwn('sources.html')];
    const changeMany = (own: ExtensionPage, prefix: string): Promise<null> =>
      own.evaluate(
        `Promise.all(Array.from({ length: 20 }, (_, at) => ${API}.runtime.sendMessage({
          name: 'changeSettings', params: { change: 'site', site: '${prefix}' + at + '.example', on: false },
        }))).then(() => null)`,
      );

    await Promise.all([changeMany(one, 'a'), changeMany(two, 'b')]);

    expect((await stored(one))['sitesOff']).toHaveLength(40);
    await one.close();
    await two.close();
  });

  // Firefox has no limit there but the disk's.
  it.runIf(name === 'chromium')(
    'stay as they were where storage is full, and the popup says so',
    async () => {
      await askBackground(at.session, 'changeSettings', { change: 'reset' });
      const page = await openSample();
      await untilMarked(page);
      const popup = await at.session.openPopup(page);
      const fill = (bytes: number): Promise<null> =>
        popup.evaluate(`chrome.storage.local.set({ filler: 'x'.repeat(${bytes}) }).then(() => null)`);
      // To the last byte: a change finds no room.
      let free = await popup.evaluate<number>(
        'chrome.storage.local.getBytesInUse(null).then((used) => chrome.storage.local.QUOTA_BYTES - used)',
      );
      free -= '"filler""'.length;
      await fill(free);

      await clickInput(popup, 'On for 127.0.0.1');

      await until(
        () => textOf(popup),
        (text) => text.includes('could not store this change'),
      );
      await popup.screenshot(outputFile('popup-not-stored.png'));
      expect(await popup.evaluate(`document.querySelector('input').checked`)).toBe(true);
      expect((await stored(popup))['sitesOff']).toEqual([]);
      await untilMarked(page);

      await popup.evaluate(`chrome.storage.local.remove('filler').then(() => null)`);
      await clickInput(popup, 'On for 127.0.0.1');
      await page.bringToFront();
      await untilUnmarked(page);
      expect(await textOf(popup)).not.toContain('could not store this change');
      await popup.close();
      await page.close();
    },
  );

  it('are those of the last word when the clock is put back in between', async () => {
    await askBackground(at.session, 'changeSettings', { change: 'reset' });
    const tomorrow = Date.now() + 86_400_000;
    await withOwnPage(at.session, (own) =>
      store(own, { version: 2, openDelayMs: 900, changed: { openDelayMs: tomorrow } }),
    );

    await askBackground(at.session, 'changeSettings', { change: 'openDelay', ms: 100 });

    const { openDelayMs, changed } = await withOwnPage(at.session, stored);
    expect(openDelayMs).toBe(100);
    expect((changed as { openDelayMs: number }).openDelayMs).toBeGreaterThan(tomorrow);
  });

  // In Firefox `test/e2e/popup.test.ts` withdraws it by the API.
  it.runIf(name === 'chromium')(
    'outlive that access is withdrawn; the popup says so and offers to grant it',
    async () => {
      await askBackground(at.session, 'changeSettings', {
        change: 'mute',
        id: 'oslo',
        label: 'Oslo',
        on: true,
      });
      const page = await openSample();
      const popup = await at.session.openPopup(page);
      const tab = new URLSearchParams(await popup.evaluate<string>('location.search')).get('tab');
      await popup.close();
      await withhold(at.session);

      const again = await at.session.openOwn(`popup.html?tab=${tab}`);

      expect(await textOf(again)).toContain('Dateline has no access to web pages.');
      expect(await textOf(again)).toContain('Allow access to web pages');
      expect((await stored(again))['muted']).toEqual([{ id: 'oslo', label: 'Oslo' }]);
      await again.close();
      await page.close();
    },
  );

  it('make no error in any page', () => {
    expect(at.session.problems).toEqual([]);
  });
});

/** "On click", in Chromium's own page of extensions. */
async function withhold({ browser, extension }: Session): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    new URL(extension).host,
  );
  await page.close();
}

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> };
};
