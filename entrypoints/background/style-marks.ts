/** The style of marks in a frame, kept by the browser: see `entrypoints/page/browser-sheet.ts`. */
import { browser, type Browser } from '../../lib/browser.ts';
import type { PageRequests } from '../../lib/messaging/protocol.ts';
import { markStyle, type MarkLook } from '../../lib/page/mark-style.ts';

type Style = PageRequests['styleMarks']['params'];

/** @returns `false` where the browser refuses */
export async function styleMarks(
  { token, look, before }: Style,
  { tab, frameId }: Browser.runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const { scripting } = browser;
  try {
    if (look) await scripting.insertCSS({ target, origin: 'USER', css: styleFor(look, token) });
    if (before) await scripting.removeCSS({ target, origin: 'USER', css: styleFor(before, token) });
    return true;
  } catch {
    return false;
  }
}

const styleFor = (look: MarkLook, token: string): string =>
  `${markStyle(look)}.${token}{display:contents!important}`;
