/**
 * "Not here": a page could press a card's button, so it changes nothing. What the reader may have meant is put before them
 * in our own popup, which no page can reach.
 */
import { browser, type Browser } from '../../lib/browser.ts';
import type { QuietProposal } from '../../lib/messaging/protocol.ts';

const KEY = 'proposal';

interface StoredProposal extends QuietProposal {
  readonly tab: number;
}

/** In memory that outlives the worker, not the browser. The newest takes the place of the one before. */
export async function proposeQuiet(
  tab: Browser.tabs.Tab | undefined,
  proposal: QuietProposal,
): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.storage.session.set({ [KEY]: { tab: tab.id, ...proposal } satisfies StoredProposal });
  await openPopup(tab.id, tab.windowId);
}

/** Told once: a popup that is opened later by hand asks nothing. */
export async function takeProposal(tab: number): Promise<QuietProposal | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const proposal = stored as StoredProposal | undefined;
  if (proposal?.tab !== tab) return null;
  await browser.storage.session.remove(KEY);
  return { entity: proposal.entity, label: proposal.label };
}

/** Firefox opens a popup for a click in the browser alone, and Android has none: then it is a page of its own. */
async function openPopup(tab: number, windowId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`), openerTabId: tab });
  }
}
