import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Direction } from '../../components/StepButtons.tsx';
import { requestAccess } from '../../lib/access.ts';
import { askTab, tellTab } from '../../lib/messaging/ask-tab.ts';
import type { Proposal } from '../../lib/messaging/protocol.ts';
import { ask } from '../../lib/messaging/send.ts';
import { pageSettings } from '../../lib/page-settings.ts';
import { applyChange, type Settings, type SettingsChange } from '../../lib/settings.ts';
import { showTab } from './show-tab.ts';
import { describe, loadPopup, readSettings, type PopupState } from './load-popup.ts';

/** Milliseconds between two looks at the page while the popup is open: articles go on loading. */
const REFRESH_MS = 1_000;

export interface PopupActions {
  readonly change: (change: SettingsChange) => Promise<void>;
  readonly annotate: () => Promise<void>;
  readonly grant: () => Promise<void>;
  /** To the next or previous mention in the page: of an entity, or of any. */
  readonly step: (direction: Direction, entity?: string) => Promise<void>;
  /** What the reader asked for in this tab, once. */
  readonly takeProposal: () => Promise<Proposal | null>;
}

/** The popup's state, kept true while it is open, and what the reader can do to it. */
export function usePopup(initial: PopupState): [PopupState, PopupActions] {
  const [state, setState] = useState(initial);
  const refresh = useCallback(async (next: PopupState): Promise<void> => {
    const page = await describe(next);
    setState((current) => ({ ...current, page }));
  }, []);

  useEffect(() => {
    void refresh(initial);
  }, [refresh, initial]);
  useEffect(() => {
    const timer = setTimeout(() => void refresh(state), REFRESH_MS);
    return () => clearTimeout(timer);
  }, [refresh, state]);

  async function change(settingsChange: SettingsChange): Promise<void> {
    setState((current) => withChange(current, settingsChange));
    const settings = await ask('changeSettings', settingsChange).catch(() => undefined);
    if (!settings) return takeBack();
    // The page hears of it from the background, too; told here, it has surely heard before it is asked.
    if (state.tab !== undefined) await tellPage(state.tab, settings, state.site);
    await refresh(state);
  }

  async function takeBack(): Promise<void> {
    const settings = await readSettings();
    setState((current) => ({ ...current, settings, hasFailed: true }));
  }

  async function annotate(): Promise<void> {
    if (state.tab !== undefined) await askTab(state.tab, 'annotateAnyway', {});
    await refresh(state);
  }

  async function grant(): Promise<void> {
    if (!(await requestAccess())) return;
    const granted = await loadPopup();
    setState(granted);
    await refresh(granted);
  }

  async function step(direction: Direction, entity = ''): Promise<void> {
    if (state.tab === undefined) return;
    await askTab(state.tab, 'stepMention', { direction, entity }).catch(() => false);
    await showTab(state.tab);
  }

  const takeProposal = async (): Promise<Proposal | null> =>
    initial.tab === undefined ? null : ask('takeProposal', { tab: initial.tab });

  return [state, { change, annotate, grant, step, takeProposal }];
}

/** Drawn at once: a look at the page that ends before the change is stored must not flip the switch back. */
function withChange(state: PopupState, change: SettingsChange): PopupState {
  const { settings, site } = state;
  // Where the site was off, nothing of ours has been there to say anything of the page.
  const wasOff = site !== undefined && (!settings.enabled || settings.sitesOff.includes(site));
  const page = wasOff ? 'reading' : state.page;
  return { ...state, settings: applyChange(settings, change), page, hasFailed: false };
}

/** A page that does not answer is no reason to keep the reader waiting. */
async function tellPage(tab: number, settings: Settings, site: string | undefined): Promise<void> {
  const address = site === undefined ? undefined : `https://${site}/`;
  await Promise.race([
    tellTab(tab, 'applySettings', pageSettings(settings, address)).catch(() => null),
    new Promise((resolve) => setTimeout(resolve, REFRESH_MS)),
  ]);
}
