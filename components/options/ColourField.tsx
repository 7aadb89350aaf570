import { useId } from 'preact/hooks';
import { contrastOnPages } from '../../lib/contrast.ts';
import type { EntityKind } from '../../lib/facts/schema.ts';
import type { Colour } from '../../lib/settings.ts';
import { formatNumber, words } from '../../lib/words.ts';
import { Choice } from './Choice.tsx';

interface ColourFieldProps {
  readonly kind: EntityKind;
  readonly colour: Colour;
  readonly onChange: (colour: Colour) => void;
}

/** Where a reader begins who wants a colour: each is seen on light and on dark pages. */
const FIRST: Readonly<Record<EntityKind, Colour>> = { place: '#2f7fd1', organisation: '#b5651d' };

export function ColourField({ kind, colour, onChange }: ColourFieldProps) {
  const verdict = useId();
  const isOwn = colour !== 'text';
  return (
    <div class="colour">
      <Choice
        legend={words(`options.colourOf.${kind}`)}
        value={isOwn ? 'own' : 'text'}
        options={[
          { value: 'text', label: words('options.ownColour') },
          { value: 'own', label: words('options.chosenColour') },
        ]}
        onChoose={(choice) => onChange(choice === 'text' ? 'text' : FIRST[kind])}
      />
      {isOwn && (
        <input
          type="color"
          aria-label={words(`options.colourOf.${kind}`)}
          aria-describedby={verdict}
          value={colour}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      <output id={verdict} class="note">
        {describeContrast(colour)}
      </output>
    </div>
  );
}

function describeContrast(colour: Colour): string {
  if (colour === 'text') return words('options.contrast.text');
  const { verdict, ...ratios } = contrastOnPages(colour);
  const [light, dark] = [ratios.light, ratios.dark].map((ratio) => formatNumber(Math.floor(ratio * 10) / 10));
  return words(`options.contrast.${verdict}`, { light: light ?? '', dark: dark ?? '' });
}
