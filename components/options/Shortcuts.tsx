import { words } from '../../lib/words.ts';
import { Section } from './Section.tsx';

export interface Shortcut {
  readonly id: string;
  readonly label: string;
  /** As the browser writes it: "Alt+N"; empty where none is set. */
  readonly keys: string;
}

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly family: 'chromium' | 'firefox';
  /** Left out where the browser opens its own page for them to nobody. */
  readonly onEdit?: (() => void) | undefined;
}

/** Keys belong to the browser: it alone can change them. */
export function Shortcuts({ shortcuts, family, onEdit }: ShortcutsProps) {
  return (
    <Section heading={words('options.shortcuts')}>
      {shortcuts.length === 0 && <p class="note">{words('options.noCommands')}</p>}
      <dl class="shortcuts">
        {shortcuts.map(({ id, label, keys }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{keys === '' ? words('options.noShortcut') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.length > 0 && <p class="note">{words(`options.shortcutsHow.${family}`)}</p>}
      {shortcuts.length > 0 && onEdit && (
        <button type="button" class="quiet-button" onClick={onEdit}>
          {words('options.changeShortcuts')}
        </button>
      )}
    </Section>
  );
}
