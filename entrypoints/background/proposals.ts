/**
 * What the reader asks for in a page and our own popup answers, which no page can reach. "Not here": a page could press a
 * card's button, so it changes nothing by itself. "Look up": the popup has the card.
 */
import { browser, type Browser } from '../../lib/browser.ts';
import type { Proposal } from '../../lib/messaging/protocol.ts';

const KEY = 'proposal';

interface StoredProposal {
  readonly tab: number;
  readonly proposal: Proposal;
}

/** What is being put down while the popup is already opening. */
let pending: Promise<void> | undefined;

/**
 * In memory that outlives the worker, not the browser. The newest takes the place of the one before. The popup is asked for
 * at once: Firefox grants it only as long as it handles the reader's own click.
 */
export async function propose(
  tab: Browser.tabs.Tab | undefined,
  proposal: Proposal | Promise<Proposal>,
): Promise<void> {
  if (tab?.id === undefined) return;
  pending = putDown(tab.id, proposal);
  await Promise.all([pending, openPopup(tab.id, tab.windowId)]);
}

async function putDown(tab: number, proposal: Proposal | Promise<Proposal>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { tab, proposal: await proposal } satisfies StoredProposal });
}

/** Told once: a popup that is opened later by hand asks nothing. */
export async function takeProposal(tab: number): Promise<Proposal | null> {
  await pending?.catch(() => undefined);
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const found = stored as StoredProposal | undefined;
  if (found?.tab !== tab) return null;
  await browser.storage.session.remove(KEY);
  return found.proposal;
}

/** Firefox opens a popup for a click in the browser alone, and Android has none: then it is a page of its own. */
async function openPopup(tab: number, windowId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`), openerTabId: tab });
  }
}
