import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageScripts, scriptsFor } from '../../../entrypoints/background/page-scripts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';

type Script = ReturnType<typeof scriptsFor>[number];
type Tab = { readonly id: number; readonly url: string; readonly discarded?: boolean };

const at = vi.hoisted(() => ({
  registered: [] as unknown[],
  tabs: [] as unknown[],
  started: [] as unknown[],
  isBroken: false,
  isLoading: false,
}));

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    tabs: { query: async () => at.tabs },
    scripting: {
      getRegisteredContentScripts: async () => {
        if (at.isBroken) throw new Error('broken');
        return at.registered;
      },
      registerContentScripts: async (scripts: Script[]) => {
        if (scripts.some(({ excludeMatches }) => excludeMatches?.includes('*://odd..example/*')))
          throw new Error('no pattern');
        at.registered.push(...scripts);
      },
      updateContentScripts: async ([script]: Script[]) =>
        void (at.registered = at.registered.map((each) =>
          (each as Script).id === script?.id ? script : each,
        )),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        void (at.registered = at.registered.filter((each) => !ids.includes((each as Script).id))),
      executeScript: async (started: unknown) => {
        // As browsers do: the script waits for the page, and the answer for the script.
        if (at.isLoading) await new Promise(() => undefined);
        at.started.push(started);
      },
    },
  },
}));

const withSettings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const idsOf = (scripts: readonly unknown[]): string[] => scripts.map((each) => (each as Script).id);
const openTabs = (...tabs: readonly Tab[]): void => void (at.tabs = [...tabs]);
const NEWS = { id: 1, url: 'https://news.example/a' };
const SHOP = { id: 2, url: 'https://shop.example/' };

beforeEach(() =>
  Object.assign(at, { registered: [], tabs: [], started: [], isBroken: false, isLoading: false }),
);
afterEach(() => vi.useRealTimers());

describe('where our scripts run', () => {
  it('is every web page, but for sites that are off', () => {
    const [page, ...more] = scriptsFor(
      withSettings({ sitesOff: ['news.example', '10.0.0.1', '[::1]', '999.9.9.9'] }),
    );

    expect(more).toEqual([]);
    expect(page?.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(page?.excludeMatches).toEqual(['*://news.example/*', '*://www.news.example/*', '*://10.0.0.1/*']);
  });

  it('is nowhere once all is switched off', () => {
    expect(scriptsFor(withSettings({ enabled: false, pages: 'all' }))).toEqual([]);
  });

  it('is said beforehand where every page is annotated', () => {
    const [, all] = scriptsFor(withSettings({ sitesOn: ['wiki.example'], sitesOff: ['news.example'] }));

    expect(all).toMatchObject({
      matches: ['*://wiki.example/*', '*://www.wiki.example/*'],
      excludeMatches: ['*://news.example/*', '*://www.news.example/*'],
      runAt: 'document_start',
    });
  });
});

describe('following the settings', () => {
  it('registers, updates and takes away only what has changed', async () => {
    const scripts = new PageScripts();
    await scripts.follow(withSettings({ pages: 'all' }));
    expect(idsOf(at.registered)).toEqual(['page', 'all-pages']);

    await scripts.follow(withSettings({ sitesOff: ['news.example'] }));
    expect(idsOf(at.registered)).toEqual(['page']);
    expect((at.registered[0] as Script).excludeMatches).toContain('*://news.example/*');

    await scripts.follow(withSettings({ enabled: false }));
    expect(at.registered).toEqual([]);
  });

  it('asks to be kept over restarts in every message: Chrome forgets it with an update', () => {
    const kept = scriptsFor(withSettings({ pages: 'all' })).map((each) => each.persistAcrossSessions);

    expect(kept).toEqual([true, true]);
  });

  it('starts in open tabs when a site is switched on again, and only where it is on', async () => {
    openTabs(NEWS, SHOP, { id: 3, url: 'https://old.example/', discarded: true });
    const scripts = new PageScripts();
    await scripts.follow(withSettings({ sitesOff: ['news.example', 'shop.example'] }));
    at.started = [];

    await scripts.follow(withSettings({ sitesOff: ['shop.example'] }));

    expect(at.started).toEqual([{ target: { tabId: 1, allFrames: true }, files: ['/page.js'] }]);
  });

  it('leaves open tabs alone where nothing has changed for our scripts', async () => {
    openTabs(NEWS);
    const scripts = new PageScripts();
    await scripts.follow(DEFAULT_SETTINGS);
    at.started = [];

    await scripts.follow(withSettings({ openDelayMs: 900 }));
    expect(at.started).toEqual([]);

    await scripts.start(DEFAULT_SETTINGS);
    expect(at.started).toHaveLength(1);
  });

  it('says beforehand that a page is annotated whatever it is', async () => {
    openTabs(NEWS, SHOP);

    await new PageScripts().start(withSettings({ sitesOn: ['shop.example'] }));

    expect(at.started).toContainEqual({
      target: { tabId: 2, allFrames: true },
      files: ['/all-pages.js', '/page.js'],
    });
  });

  it('runs where it can when the browser does not understand one of the sites', async () => {
    await new PageScripts().follow(withSettings({ sitesOff: ['odd..example', 'news.example'] }));

    expect(at.registered).toMatchObject([{ id: 'page', excludeMatches: [] }]);
  });

  it('waits for no page that never ends loading', async () => {
    vi.useFakeTimers();
    openTabs(NEWS);
    at.isLoading = true;
    const scripts = new PageScripts();

    const followed = scripts
      .follow(withSettings({}))
      .then(() => scripts.follow(withSettings({ enabled: false })));
    await vi.advanceTimersByTimeAsync(1_000);

    await followed;
    expect(at.registered).toEqual([]);
  });

  it('goes on after the browser has refused once', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const scripts = new PageScripts();
    at.isBroken = true;
    await scripts.follow(DEFAULT_SETTINGS);
    expect(warned).toHaveBeenCalledOnce();

    at.isBroken = false;
    await scripts.follow(DEFAULT_SETTINGS);
    expect(idsOf(at.registered)).toEqual(['page']);
  });
});
