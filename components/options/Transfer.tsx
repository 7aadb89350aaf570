import { useState } from 'preact/hooks';
import type { SyncState } from '../../lib/messaging/protocol.ts';
import { readSettingsFile, type ReadSettings } from '../../lib/settings-file.ts';
import { words } from '../../lib/words.ts';
import { Switch } from '../Switch.tsx';
import type { SettingsProps } from './Appearance.tsx';
import { FileButton } from './FileButton.tsx';
import { Section } from './Section.tsx';

interface TransferProps extends SettingsProps {
  readonly syncState: SyncState;
  readonly onExport: () => void;
}

/** Settings on other devices, as a file, and as they were. */
export function Transfer({ settings, syncState, onChange, onExport }: TransferProps) {
  const [said, setSaid] = useState('');
  function take(text: string): void {
    const read = readSettingsFile(text);
    if ('settings' in read) onChange({ change: 'replace', settings: read.settings });
    setSaid(describe(read));
  }
  return (
    <Section heading={words('options.transfer')}>
      <Switch
        label={words('options.sync')}
        hint={words('options.syncHint')}
        isOn={settings.sync}
        onChange={(on) => onChange({ change: 'sync', on })}
      />
      <output class="said">{settings.sync && describeSync(syncState)}</output>
      <div class="actions">
        <button type="button" class="quiet-button" onClick={onExport}>
          {words('options.export')}
        </button>
        <FileButton label={words('options.import')} accept=".json,application/json" onText={take} />
        <Reset
          onAsk={() => setSaid('')}
          onReset={() => {
            onChange({ change: 'reset' });
            setSaid(words('options.resetDone'));
          }}
        />
      </div>
      <output class="said">{said}</output>
    </Section>
  );
}

function describe(read: ReadSettings): string {
  if ('settings' in read) return words('options.imported');
  return read.problem === 'field'
    ? words('options.importProblem.field', { field: read.field })
    : words(`options.importProblem.${read.problem}`);
}

function describeSync(state: SyncState): string {
  if (state === 'off') return '';
  return words(state === 'too large' ? 'options.syncStates.tooLarge' : `options.syncStates.${state}`);
}

interface ResetProps {
  readonly onAsk: () => void;
  readonly onReset: () => void;
}

/** Asks once. */
function Reset({ onAsk, onReset }: ResetProps) {
  const [isAsked, setIsAsked] = useState(false);
  function ask(): void {
    onAsk();
    setIsAsked(true);
  }
  if (!isAsked) {
    return (
      <button type="button" class="quiet-button" onClick={ask}>
        {words('options.reset')}
      </button>
    );
  }
  return (
    <fieldset class="question" aria-label={words('options.reset')}>
      <p role="alert">{words('options.resetQuestion')}</p>
      <button
        type="button"
        class="quiet-button is-strong"
        onClick={() => {
          setIsAsked(false);
          onReset();
        }}
      >
        {words('options.resetYes')}
      </button>
      <button
        type="button"
        class="quiet-button"
        ref={(button) => button?.focus()}
        onClick={() => setIsAsked(false)}
      >
        {words('options.resetNo')}
      </button>
    </fieldset>
  );
}
