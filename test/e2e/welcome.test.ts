import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, setScheme } from '../support/accessibility.ts';
import { readCard } from '../support/card.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { readOwnMarks } from '../support/marks.ts';
import { outputFile } from '../support/output.ts';
import { clickButton, textOf } from '../support/own-page-controls.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const API = '(globalThis.browser ?? chrome)';

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let session: Session;
  let welcome: ExtensionPage;

  const open = async (): Promise<void> => {
    welcome = await session.openOwn('welcome.html');
    await welcome.resize(900, 900);
  };
  const countTabs = (): Promise<number> =>
    welcome.evaluate(
      `${API}.tabs.query({ url: ${API}.runtime.getURL('welcome.html') }).then((tabs) => tabs.length)`,
    );
  const marks = () => readOwnMarks(welcome);
  const picture = (what: string) => welcome.screenshot(outputFile(`welcome-${name}-${what}.png`));

  beforeAll(async () => {
    session = await startSession(name, { keepWelcome: true });
    await open();
  });
  afterAll(() => session.close());

  it('opens by itself after the installation, and never again', async () => {
    // The one that opened, and ours.
    await until(countTabs, (count) => count === 2);

    // An update takes its pages along. By the time that a new one is marked, the background has done all it does then.
    await session.install();
    await open();
    await until(marks, (found) => found.length > 4);
    expect(await countTabs()).toBe(1);
  });

  it('marks a short article by the rules of any page', async () => {
    await welcome.bringToFront();
    const found = await until(marks, (all) => all.length > 5);

    expect(found.map(({ text }) => text)).toEqual([
      'North Korea',
      'Beijing',
      'Seoul',
      'Médecins Sans Frontières',
      'Vilnius',
      'Ouagadougou',
      'Paramaribo',
    ]);
  });

  it('opens a card with dated facts where the pointer rests', async () => {
    const [first] = await marks();
    await welcome.hover(first?.x ?? 0, first?.y ?? 0);

    const card = await until(
      () => readCard(session, welcome.page),
      (shown) => shown !== undefined,
    );

    expect(card?.name).toBe('North Korea');
    expect(card?.text).toContain('24 July 2002');
    await picture('card');
    await welcome.hover(5, 5);
  });

  it('follows the settings like any page', async () => {
    await change({ change: 'kind', kind: 'organisation', on: false });
    await until(marks, (all) => all.length === 6 && all.every(({ kind }) => kind === 'place'));
    await change({ change: 'kind', kind: 'organisation', on: true });
    await until(marks, (all) => all.length === 7);
  });

  const change = (params: object): Promise<unknown> =>
    welcome.evaluate(
      `${API}.runtime.sendMessage({ name: 'changeSettings', params: ${JSON.stringify(params)} })`,
    );

  it.each([
    ['light', 900],
    ['dark', 900],
    ['light', 320],
  ] as const)('is sound in %s at %d pixels', async (scheme, width) => {
    await welcome.resize(width, 900);
    await setScheme(welcome, scheme);

    expect(await findBarriers(welcome)).toEqual([]);
    expect(
      await welcome.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    await picture(`${scheme}-${width}`);
  });

  // Chromium lets nobody but its own settings take back what the manifest requires.
  it.runIf(name === 'firefox')(
    'says when web pages may not be read, and asks for it at a click',
    async () => {
      await welcome.resize(900, 900);
      expect(await textOf(welcome)).toContain('Granted.');
      await welcome.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`);
      await until(
        () => textOf(welcome),
        (text) => text.includes('does not let Dateline read web pages yet'),
      );
      expect(await findBarriers(welcome)).toEqual([]);
      await picture('no-access');

      // The browser's own question cannot be answered from here: it is enough that the click asks.
      await welcome.evaluate(
        `(browser.permissions.request = (asked) => ((window.asked = asked.origins.join()), Promise.resolve(true)), null)`,
      );
      await clickButton(welcome, 'Allow access to web pages');
      expect(await welcome.evaluate('window.asked')).toBe('http://*/*,https://*/*');
    },
  );

  it('reports no error', () => {
    expect(session.problems).toEqual([]);
  });
});
