/** Settings in extension storage. One writer, the background, so that two windows never overwrite each other. */
import type { Browser } from '../../lib/browser.ts';
import { browser } from '../../lib/browser.ts';
import {
  applyChange,
  DEFAULT_SETTINGS,
  resolveSettings,
  storeSettings,
  type Settings,
  type SettingsChange,
} from '../../lib/settings.ts';

const KEY = 'settings';

export class SettingsStore {
  readonly #area: Browser.storage.StorageArea;
  /** Changes wait for each other: each reads what the one before wrote. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(area: Browser.storage.StorageArea) {
    this.#area = area;
  }

  /** Storage that cannot be read gives the defaults: a reader without settings still reads. */
  async read(): Promise<Settings> {
    try {
      return resolveSettings(await this.#load());
    } catch (error) {
      console.warn('Dateline: settings cannot be read, using defaults', error);
      return DEFAULT_SETTINGS;
    }
  }

  change(change: SettingsChange): Promise<Settings> {
    const write = this.#writing.then(async () => {
      const stored = await this.#load();
      const settings = applyChange(resolveSettings(stored), change);
      await this.#area.set({ [KEY]: storeSettings(stored, settings) });
      return settings;
    });
    this.#writing = write.catch(() => undefined);
    return write;
  }

  /** Also told of changes that another part of the browser made. */
  onChanged(listener: (settings: Settings) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes[KEY]) listener(resolveSettings(changes[KEY].newValue));
    });
  }

  async #load(): Promise<unknown> {
    return (await this.#area.get(KEY))[KEY];
  }
}
