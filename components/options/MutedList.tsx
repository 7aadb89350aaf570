import type { MutedEntity } from '../../lib/settings.ts';
import { words } from '../../lib/words.ts';
import { Section } from './Section.tsx';

interface MutedListProps {
  readonly muted: readonly MutedEntity[];
  readonly onUnmute: (entity: MutedEntity) => void;
}

export function MutedList({ muted, onUnmute }: MutedListProps) {
  return (
    <Section heading={words('options.muted')}>
      <p class="note">{words(muted.length === 0 ? 'options.noneMuted' : 'options.mutedNote')}</p>
      <ul class="rows">
        {muted.map((entity) => (
          <li key={entity.id}>
            <bdi lang="en">{entity.label}</bdi>
            <button
              type="button"
              class="quiet-button"
              aria-label={words('options.unmuteName', { label: entity.label })}
              onClick={() => onUnmute(entity)}
            >
              {words('options.unmute')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
