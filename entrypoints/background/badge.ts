/**
 * The number of mentions on the toolbar button, for readers who want it. The page is asked when it has just had something
 * found, and never by a clock; where it is off nothing of this runs.
 */
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messaging/ask-tab.ts';
import { formatNumber } from '../../lib/words.ts';

/** Milliseconds: a page asks several times in a row. */
const SETTLED_MS = 400;
const MOST = 999;
/** Legible on either theme of the browser, and no alarm. */
const COLOURS = { background: '#4a5560', text: '#ffffff' };

const waiting = new Map<number, ReturnType<typeof setTimeout>>();

export function countSoon(tab: number): void {
  clearTimeout(waiting.get(tab));
  const timer = setTimeout(() => {
    waiting.delete(tab);
    void count(tab);
  }, SETTLED_MS);
  waiting.set(tab, timer);
}

/** After the reader has switched it on or off: for pages that are seen now; others when they are next read. */
export async function showBadges(isOn: boolean): Promise<void> {
  const tabs = await browser.tabs.query(isOn ? { active: true } : {});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await (isOn ? count(id) : browser.action.setBadgeText({ tabId: id, text: '' }));
    }),
  );
}

/** Tabs may be gone by then, and pages without our script have nothing to count. */
async function count(tabId: number): Promise<void> {
  try {
    const { mentions } = await askTab(tabId, 'describePage', {});
    const total = mentions.reduce((sum, mention) => sum + mention.count, 0);
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background });
    await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
    await browser.action.setBadgeText({ tabId, text: badgeText(total) });
  } catch {
    return;
  }
}

export function badgeText(total: number): string {
  if (total === 0) return '';
  return total > MOST ? `${formatNumber(MOST)}+` : formatNumber(total);
}
