import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { ask } from '../../lib/messaging/send.ts';
import { applyChange, type SettingsChange } from '../../lib/settings.ts';
import type { OptionsState } from './load-options.ts';

/** The settings, drawn as the reader changes them and kept true while another window or device changes them. */
export function useOptions(initial: OptionsState): [OptionsState, (change: SettingsChange) => void] {
  const [state, setState] = useState(initial);

  useEffect(() => {
    const refresh = (): void => void load(setState);
    browser.storage.onChanged.addListener(refresh);
    return () => browser.storage.onChanged.removeListener(refresh);
  }, []);

  function change(settingsChange: SettingsChange): void {
    setState((current) => ({ ...current, settings: applyChange(current.settings, settingsChange) }));
    void ask('changeSettings', settingsChange)
      .then(
        () => false,
        () => true,
      )
      .then((hasFailed) => {
        setState((current) => ({ ...current, hasFailed }));
        return load(setState);
      });
  }
  return [state, change];
}

/** Answers of before a later change are passed over: a slider that is being moved must not jump back. */
let latest = 0;

async function load(setState: (update: (current: OptionsState) => OptionsState) => void): Promise<void> {
  const turn = ++latest;
  const [settings, syncState] = await Promise.all([ask('getSettings', {}), ask('getSyncState', {})]);
  if (turn === latest) setState((current) => ({ ...current, settings, syncState }));
}
