import { MarkingSwitches } from '../../components/MarkingSwitches.tsx';
import { Switch } from '../../components/Switch.tsx';
import { browser } from '../../lib/browser.ts';
import { ask } from '../../lib/messaging/send.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { joined, words } from '../../lib/words.ts';
import type { PopupState } from './load-popup.ts';
import { leaveTo } from './show-tab.ts';

interface SiteSwitchesProps {
  readonly state: Pick<PopupState, 'settings' | 'site'>;
  readonly onChange: (change: SettingsChange) => void;
}

/** This site first: it is what readers come for. */
export function SiteSwitches({ state: { settings, site }, onChange }: SiteSwitchesProps) {
  return (
    <>
      <h1>{words('name')}</h1>
      {site !== undefined && (
        <Switch
          label={words('popup.onForSite', { site })}
          isOn={!settings.sitesOff.includes(site)}
          isDisabled={!settings.enabled}
          onChange={(on) => onChange({ change: 'site', site, on })}
        />
      )}
      <Switch
        label={words('popup.onEverywhere')}
        isOn={settings.enabled}
        onChange={(on) => onChange({ change: 'enabled', on })}
      />
    </>
  );
}

interface MarkingDetailsProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** What is marked: in a line, and opened to change it. */
export function MarkingDetails({ settings, onChange }: MarkingDetailsProps) {
  const kinds = (['place', 'organisation'] as const).filter((kind) => settings.kinds[kind]);
  const marked = kinds.map((kind) => words(`kinds.${kind}`));
  return (
    <details class="marking-details">
      <summary>
        {words('popup.marking')}{' '}
        <small>{joined(marked.length > 0 ? marked : [words('popup.nothing')])}</small>
      </summary>
      <MarkingSwitches settings={settings} onChange={onChange} />
    </details>
  );
}

export function PopupLinks() {
  return (
    <nav class="popup-links" aria-label={words('popup.links')}>
      <button type="button" class="quiet-button" onClick={() => void leaveTo(() => ask('openSources', {}))}>
        {words('popup.allSources')}
      </button>
      <button
        type="button"
        class="quiet-button"
        onClick={() => void leaveTo(() => browser.runtime.openOptionsPage())}
      >
        {words('popup.settings')}
      </button>
    </nav>
  );
}
