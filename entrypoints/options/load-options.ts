/** What the options page shows, gathered from the background and the browser. */
import type { Example } from '../../components/options/Preview.tsx';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';
import { browser } from '../../lib/browser.ts';
import type { SyncState } from '../../lib/messaging/protocol.ts';
import { ask } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings.ts';
import { language, words } from '../../lib/words.ts';

export interface OptionsState {
  readonly settings: Settings;
  readonly syncState: SyncState;
  readonly shortcuts: readonly Shortcut[];
  readonly example: Example;
  /** The browser could not store the last change: what is drawn is what was there before. */
  readonly hasFailed?: boolean;
}

export async function loadOptions(): Promise<OptionsState> {
  const [settings, syncState, shortcuts, example] = await Promise.all([
    ask('getSettings', {}),
    ask('getSyncState', {}),
    loadShortcuts(),
    loadExample(),
  ]);
  return { settings, syncState, shortcuts, example };
}

/** Browsers of phones have none. */
async function loadShortcuts(): Promise<Shortcut[]> {
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut }) => ({
    id: name,
    label: name === '_execute_action' ? words('options.openPopup') : (description ?? name),
    keys: shortcut ?? '',
  }));
}

/** In the reader's language, as the page that tells them of Dateline. */
async function loadExample(): Promise<Example> {
  const text = words('options.previewText');
  const { mentions, entities } = await ask('findMentions', { blocks: [text], lang: language() });
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const spans = mentions.map(({ start, end, entity }) => ({
    start,
    end,
    kind: kinds.get(entity) ?? 'place',
  }));
  const [first] = mentions;
  return { text, spans, card: first ? await ask('getCard', { entity: first.entity }) : null };
}
