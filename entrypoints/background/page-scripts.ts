/**
 * Where our scripts run in web pages. The browser is told at run time, not by the manifest, so that a site which the reader
 * has switched off runs none of our code (docs/decisions/0009). Browsers keep what they are told over restarts.
 */
import { browser, type Browser } from '../../lib/browser.ts';
import type { Settings } from '../../lib/settings.ts';
import { pageSettings } from '../../lib/page-settings.ts';

type Script = Browser.scripting.RegisteredContentScript;

const WEB_PAGES = ['http://*/*', 'https://*/*'];
const PAGE_SCRIPT = '/page.js' as const;
/** Says that a page is annotated whatever it is; runs first, since the page script decides without waking the background. */
const ALL_PAGES = '/all-pages.js' as const;

export class PageScripts {
  /** Changes wait for each other: each looks at what the browser was told before. */
  #work: Promise<void> = Promise.resolve();

  /** Tells the browser what has changed, and starts in open tabs where our scripts may run from now on. */
  follow(settings: Settings): Promise<void> {
    return this.#inTurn(async () => {
      if (await register(settings)) await startInOpenTabs(settings);
    });
  }

  /** The same, whatever was told before: after an installation, an update, or new access to web pages. */
  start(settings: Settings): Promise<void> {
    return this.#inTurn(async () => {
      await register(settings);
      await startInOpenTabs(settings);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      console.warn('Dateline: the browser does not take the page scripts', error);
    });
    return this.#work;
  }
}

/** @returns whether there was anything to tell */
async function register(settings: Settings): Promise<boolean> {
  const { scripting } = browser;
  const registered = new Map((await scripting.getRegisteredContentScripts()).map((each) => [each.id, each]));
  const wanted = new Map(scriptsFor(settings).map((each) => [each.id, each]));
  const changed = [...wanted.values()].filter((each) => !isSame(each, registered.get(each.id)));
  const gone = [...registered.keys()].filter((id) => !wanted.has(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  for (const script of changed) await tell(script, registered.has(script.id));
  return gone.length + changed.length > 0;
}

/** Lists of sites come from files, too: one address that a browser does not understand must not switch off all others. */
async function tell(script: Script, isKnown: boolean): Promise<void> {
  const { scripting } = browser;
  const send = (told: Script): Promise<void> =>
    isKnown ? scripting.updateContentScripts([told]) : scripting.registerContentScripts([told]);
  await send(script).catch(() => send({ ...script, excludeMatches: [] }));
}

export function scriptsFor({ enabled, pages, sitesOn, sitesOff }: Settings): Script[] {
  if (!enabled) return [];
  const always = pages === 'all' ? WEB_PAGES : sitesOn.flatMap(patternsOf);
  // Some articles stand in a frame; the page script itself leaves the small ones alone.
  const shared = {
    excludeMatches: sitesOff.flatMap(patternsOf),
    allFrames: true,
    // The default, but Chrome's `updateContentScripts` takes what is left out for `false`.
    persistAcrossSessions: true,
  };
  const page: Script = {
    ...shared,
    id: 'page',
    js: [PAGE_SCRIPT],
    matches: WEB_PAGES,
    runAt: 'document_idle',
  };
  if (always.length === 0) return [page];
  return [page, { ...shared, id: 'all-pages', js: [ALL_PAGES], matches: always, runAt: 'document_start' }];
}

const isSame = (a: Script, b: Script | undefined): boolean =>
  String(a.matches) === String(b?.matches) && String(a.excludeMatches) === String(b?.excludeMatches ?? []);

/** See `siteOf`: the host, with and without "www.". An address in brackets (IPv6) is none that patterns know. */
function patternsOf(site: string): string[] {
  if (!/^[a-z0-9.-]+$/.test(site) || !URL.canParse(`https://${site}/`)) return [];
  return site.split('.').every((part) => /^\d+$/.test(part))
    ? [`*://${site}/*`]
    : [`*://${site}/*`, `*://www.${site}/*`];
}

/** Milliseconds. A page that is still loading gets its script once it has loaded, and one of its frames may never do. */
const START_PATIENCE_MS = 500;

/** Readers expect a page that is open already to work. Where a script of ours runs, another one ends at once. */
async function startInOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB_PAGES });
  const pages = tabs.filter(({ id, discarded }) => id !== undefined && !discarded);
  const started = Promise.allSettled(pages.map(({ id, url }) => startInTab(settings, id as number, url)));
  await Promise.race([started, new Promise((resolve) => setTimeout(resolve, START_PATIENCE_MS))]);
}

async function startInTab(settings: Settings, tabId: number, address: string | undefined): Promise<void> {
  const { enabled, pages } = pageSettings(settings, address);
  if (!enabled) return;
  const files = [...(pages === 'all' ? [ALL_PAGES] : []), PAGE_SCRIPT];
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
