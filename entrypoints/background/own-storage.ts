import { browser, type Browser } from '../../lib/browser.ts';

/**
 * Page scripts could read and write storage past all checks of messages: keeps it to our own pages where the browser can
 * (Chrome; Firefox cannot yet). Browsers forget it with the background, so it is said again with each start.
 */
export function keepStorageToOurselves(): void {
  const areas: readonly Partial<Browser.storage.StorageArea>[] = [
    browser.storage.local,
    browser.storage.sync,
  ];
  for (const area of areas) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => {
      console.warn('Dateline: storage stays open to page scripts', error);
    });
  }
}
