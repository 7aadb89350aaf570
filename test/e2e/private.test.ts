/** Private windows: none of our business unless the reader allows it, and then like any window, with nothing kept of it. */
import { describe, expect, it } from 'vitest';
import { firefoxId } from '../../scripts/browsers/launch.ts';
import { bidi, evaluateIn } from '../support/bidi.ts';
import { inBrowserWindow } from '../support/browser-window.ts';
import { readMarks } from '../support/marks.ts';
import { SAMPLE, untilMarked } from '../support/popup-pages.ts';
import { pause, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';
import { allStored } from '../support/stored.ts';

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** What the browser itself runs; awaited. */
const inFirefox = (session: Session, steps: string): Promise<void> =>
  inBrowserWindow(session.browser, `(async () => { ${steps}; return ''; })()`);

/** Names of highlights in the page at an address, by raw BiDi: the driver does not look into private windows. */
async function namesAt({ browser }: Session, address: string): Promise<unknown> {
  const { contexts } = await bidi<Tree>(browser, 'browsingContext.getTree', { maxDepth: 0 });
  const found = contexts.find(({ url }) => url === address);
  if (!found) return 'not open';
  return (await evaluateIn(browser, found.context, `[...CSS.highlights.keys()].sort().join()`)).value;
}

describe('a private window of firefox', () => {
  const at = setUp('firefox');

  it('is left alone, and is like any other once the reader allows it', async () => {
    const address = at.server.add('/private', SAMPLE);
    const openPrivately = (): Promise<void> =>
      inFirefox(
        at.session,
        `const win = OpenBrowserWindow({ private: true });
         await new Promise((done) => win.addEventListener('load', done, { once: true }));
         await new Promise((done) => setTimeout(done, 300));
         win.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, {
           triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
         })`,
      );
    const before = await allStored(at.session);
    await openPrivately();
    await until(
      () => namesAt(at.session, address),
      (names) => names !== 'not open',
    );
    await pause(1_000);
    expect(await namesAt(at.session, address)).toBe('');

    const id = JSON.stringify(firefoxId());
    await inFirefox(
      at.session,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
       await (await AddonManager.getAddonByID(${id})).reload()`,
    );
    await until(
      () => namesAt(at.session, address),
      (names) => names === 'dateline-organisation,dateline-place',
    );
    expect(await allStored(at.session)).toBe(before);
    expect(before).not.toContain('private');
  });
});

describe('a private window of chromium', () => {
  const at = setUp('chromium');

  it('is left alone', async () => {
    const address = at.server.add('/private', SAMPLE);
    const own = await at.session.open(address);
    await untilMarked(own);
    const context = await at.session.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.bringToFront();
    await pause(1_000);

    expect(await readMarks(page)).toEqual([]);
    await context.close();
  });
});
