/**
 * The browser's own API, for what every page runs: webextension-polyfill would be a quarter of the page script, and all that
 * this asks of the browser works alike in both since long before our oldest versions (docs/decisions/0005). The only other
 * seam is `lib/browser.ts`.
 */
import type { Browser } from './browser.ts';

export type Sender = Browser.runtime.MessageSender;

type Listener = (
  message: unknown,
  sender: Sender,
  sendResponse: (reply: unknown) => void,
) => boolean | undefined;

interface BareBrowser {
  /** Gone, or without an id, once the extension was updated or removed under a page. */
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void };
  };
}

const { browser, chrome } = globalThis as { browser?: BareBrowser; chrome?: BareBrowser };

export const bare: BareBrowser = browser ?? chrome ?? {};

/** `undefined` once the extension is gone. */
export const ownId = (): string | undefined => bare.runtime?.id;
