import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { words } from '../../lib/words.ts';
import { Choice } from './Choice.tsx';
import { ColourField } from './ColourField.tsx';
import { Section } from './Section.tsx';

export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** How marks and cards look. */
export function Appearance({ settings: { look }, onChange }: SettingsProps) {
  return (
    <Section heading={words('options.appearance')}>
      <Choice
        legend={words('options.style')}
        value={look.style}
        options={(['underline', 'tint', 'none'] as const).map((value) => ({
          value,
          label: words(`options.styles.${value}`),
        }))}
        onChoose={(style) => onChange({ change: 'style', style })}
      />
      {look.style !== 'none' &&
        (['place', 'organisation'] as const).map((kind) => (
          <ColourField
            key={kind}
            kind={kind}
            colour={look.colours[kind]}
            onChange={(colour) => onChange({ change: 'colour', kind, colour })}
          />
        ))}
      <Choice
        legend={words('options.cardSize')}
        value={look.cardSize}
        options={(['small', 'medium', 'large'] as const).map((value) => ({
          value,
          label: words(`options.cardSizes.${value}`),
        }))}
        onChoose={(cardSize) => onChange({ change: 'cardSize', cardSize })}
      />
      <Choice
        legend={words('options.theme')}
        value={look.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words(`options.themes.${value}`),
        }))}
        onChoose={(theme) => onChange({ change: 'theme', theme })}
      />
    </Section>
  );
}
