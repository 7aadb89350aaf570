import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { extensionFolder } from '../../scripts/browsers/launch.ts';
import { readCard } from '../support/card.ts';
import { copyBuild, withField } from '../support/checks/copy-build.ts';
import { readMarks } from '../support/marks.ts';
import { startProxy, strangersOf, throughProxy } from '../support/proxy.ts';
import { servePages } from '../support/server.ts';
import { BROWSERS, pause, startSession, until, type Session } from '../support/session.ts';
import { allStored } from '../support/stored.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

/** One reader's visit: an article, a card, the popup, the sources page. Returns the hosts that were asked for. */
async function visit(
  name: BrowserName,
  withExtension: boolean,
): Promise<{ strangers: Set<string>; own: number; kept: string }> {
  const [proxy, server] = [await startProxy(), await servePages()];
  const session = await startSession(name, { withExtension, ...throughProxy(name, proxy) });
  try {
    const page = await session.open(server.add('/sample', SAMPLE));
    if (withExtension) {
      const [mark] = await until(
        () => readMarks(page),
        (marks) => marks.length > 10,
      );
      await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
      await until(
        () => readCard(session, page),
        (card) => card !== undefined,
      );
      await session.openPopup(page);
      await session.openOwn('sources.html');
    }
    await pause(1_500);
    const kept = withExtension ? await allStored(session) : '';
    return { strangers: new Set(strangersOf(proxy)), own: server.requests.length, kept };
  } finally {
    await session.close();
    await server.close();
    await proxy.close();
  }
}

describe.each(BROWSERS)('the wire in %s', (name) => {
  it('carries nothing of ours: no host is asked for that the bare browser does not ask for', async () => {
    const bare = await visit(name, false);
    const ours = await visit(name, true);

    expect(ours.own, 'pages came through the proxy').toBeGreaterThan(0);
    expect([...ours.strangers].filter((host) => !bare.strangers.has(host))).toEqual([]);
    // Nor is anything kept of what was read.
    expect(ours.kept).toMatch(/^\[\{.*\}\]$/);
    expect(ours.kept).not.toMatch(/127\.0\.0\.1|sample|Korea|embassy/i);
  });

  it('is watched in every session of every test: one request to a stranger fails the file', async () => {
    const [server, session] = [await servePages(), await startSession(name)];
    const page = await session.open(server.add('/empty', '<!doctype html><title>Empty</title>'));
    await page.evaluate(() => fetch('http://telemetry.example/x', { mode: 'no-cors' }).catch(() => null));

    await expect(session.close()).rejects.toThrow('asked for telemetry.example');
    await server.close();
  });

  it('is watched for what our own code asks of this very machine', async () => {
    const [server, session] = [await servePages(), await startSession(name)];
    const page = await session.open(server.add('/empty', '<!doctype html><title>Empty</title>'));
    await askAsUs[name](session, page, `${server.origin}/asked-by-us`);
    await until(
      () => Promise.resolve(server.requests),
      (paths) => paths.includes('/asked-by-us'),
    );

    await expect(session.close()).rejects.toThrow('/asked-by-us');
    await server.close();
  });

  it('tells of a request that was put into the background on purpose', async () => {
    const [server, copy] = [await servePages(), copyBuild(extensionFolder(name))];
    copy.edit('manifest.json', withField('content_security_policy', {}));
    copy.edit(
      'background.js',
      (code) => `${code};setTimeout(() => fetch('${server.origin}/leak').catch(() => 0), 1000);`,
    );
    const session = await startSession(name, { folder: copy.folder });
    await until(
      () => Promise.resolve(server.requests),
      (paths) => paths.includes('/leak'),
      10_000,
    );

    await expect(session.close()).rejects.toThrow('/leak');
    await server.close();
    copy.remove();
  });
});

/** What no code in the package does, and its policy forbids: made up as each browser tells of it. */
const askAsUs: Readonly<
  Record<BrowserName, (session: Session, page: Page, address: string) => Promise<unknown>>
> = {
  chromium: ({ extension }, page, address) =>
    page.evaluate(`fetch('${address}').catch(() => null)\n//# sourceURL=${extension}page.js`),
  firefox: async (session, _, address) => {
    const own = await session.openOwn('sources.html');
    await own.evaluate(`browser.tabs.create({ url: '${address}' }).then(() => null)`);
  },
};
