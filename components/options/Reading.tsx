import { MAX_DELAY_MS } from '../../lib/settings.ts';
import { formatNumber, words } from '../../lib/words.ts';
import { MarkingSwitches } from '../MarkingSwitches.tsx';
import { Switch } from '../Switch.tsx';
import type { SettingsProps } from './Appearance.tsx';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';

const STEP_MS = 50;

/** What is marked, on which pages, and when a card opens. */
export function Reading({ settings, onChange }: SettingsProps) {
  return (
    <Section heading={words('options.reading')}>
      <Switch
        label={words('options.enabled')}
        isOn={settings.enabled}
        onChange={(on) => onChange({ change: 'enabled', on })}
      />
      <MarkingSwitches settings={settings} onChange={onChange} />
      <Choice
        legend={words('options.pages')}
        value={settings.pages}
        options={(['news', 'all'] as const).map((value) => ({
          value,
          label: words(`options.pageChoices.${value}`),
        }))}
        onChoose={(pages) => onChange({ change: 'pages', pages })}
      />
      <Delay ms={settings.openDelayMs} onChange={(ms) => onChange({ change: 'openDelay', ms })} />
      <Switch
        label={words('options.badge')}
        hint={words('options.badgeHint')}
        isOn={settings.badge}
        onChange={(on) => onChange({ change: 'badge', on })}
      />
    </Section>
  );
}

function Delay({ ms, onChange }: { readonly ms: number; readonly onChange: (ms: number) => void }) {
  const text = words('options.milliseconds', { number: formatNumber(ms) });
  return (
    <label class="delay">
      <span>{words('options.delay')}</span>
      <input
        type="range"
        min={0}
        max={MAX_DELAY_MS}
        step={STEP_MS}
        value={ms}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
      <output>{text}</output>
    </label>
  );
}
