/**
 * Settings in extension storage. One writer, the background, so that two windows never overwrite each other. Local storage
 * holds what counts on this device; sync storage, where the reader wants it, a copy that devices merge.
 */
import { browser, type Browser } from '../../lib/browser.ts';
import type { SyncState } from '../../lib/messaging/protocol.ts';
import {
  applyChange,
  DEFAULT_SETTINGS,
  resolveSettings,
  SETTINGS_KEY,
  storeSettings,
} from '../../lib/settings.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { mergeSynced, toSynced } from '../../lib/settings-sync.ts';

type Area = Browser.storage.StorageArea;

export class SettingsStore {
  readonly #local: Area;
  readonly #synced: Area;
  /** Changes wait for each other: each reads what the one before wrote. */
  #writing: Promise<unknown> = Promise.resolve();
  #syncState: SyncState | undefined;

  constructor(local: Area, synced: Area) {
    this.#local = local;
    this.#synced = synced;
  }

  /** Storage that cannot be read gives the defaults: a reader without settings still reads. */
  async read(): Promise<Settings> {
    try {
      return resolveSettings(await this.#load(this.#local));
    } catch (error) {
      console.warn('Dateline: settings cannot be read, using defaults', error);
      return DEFAULT_SETTINGS;
    }
  }

  change(change: SettingsChange): Promise<Settings> {
    return this.#inTurn(async () => {
      const before = await this.#load(this.#local);
      const settings = applyChange(resolveSettings(before), change);
      await this.#local.set({ [SETTINGS_KEY]: storeSettings(before, settings, Date.now()) });
      if (settings.sync) await this.#sync();
      return settings;
    });
  }

  async syncState(): Promise<SyncState> {
    if (!(await this.read()).sync) return 'off';
    if (this.#syncState === undefined) await this.#inTurn(() => this.#sync());
    return this.#syncState ?? 'on';
  }

  /** Also told of changes that another part of the browser made, or another device. */
  onChanged(listener: (settings: Settings, before: Settings) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = changes[SETTINGS_KEY];
      if (!change) return;
      if (area === 'local') listener(resolveSettings(change.newValue), resolveSettings(change.oldValue));
      if (area === 'sync') void this.#inTurn(() => this.#sync());
    });
  }

  /** Both get what is newer in the other. A sync storage that refuses leaves this device as it is. */
  async #sync(): Promise<void> {
    const stored = await this.#load(this.#local);
    if (!resolveSettings(stored).sync) return;
    try {
      const theirs = await this.#load(this.#synced);
      const merged = mergeSynced(stored, theirs);
      if (merged !== stored) await this.#local.set({ [SETTINGS_KEY]: merged });
      const ours = toSynced(merged);
      this.#syncState = ours ? 'on' : 'too large';
      if (ours && JSON.stringify(ours) !== JSON.stringify(theirs))
        await this.#synced.set({ [SETTINGS_KEY]: ours });
    } catch (error) {
      this.#syncState = 'refused';
      console.warn('Dateline: settings are not synced', error);
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async #load(area: Area): Promise<unknown> {
    return (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
  }
}
