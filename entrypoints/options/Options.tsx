import { useLayoutEffect } from 'preact/hooks';
import { Appearance, type SettingsProps } from '../../components/options/Appearance.tsx';
import { MutedList } from '../../components/options/MutedList.tsx';
import { Preview } from '../../components/options/Preview.tsx';
import { Reading } from '../../components/options/Reading.tsx';
import { Section } from '../../components/options/Section.tsx';
import { Shortcuts } from '../../components/options/Shortcuts.tsx';
import { SiteList } from '../../components/options/SiteList.tsx';
import { Transfer } from '../../components/options/Transfer.tsx';
import { browser } from '../../lib/browser.ts';
import { followTheme } from '../../lib/page/own-page.ts';
import { writeSettingsFile } from '../../lib/settings-file.ts';
import { writeSiteList } from '../../lib/site-list.ts';
import { words } from '../../lib/words.ts';
import type { OptionsState } from './load-options.ts';
import { saveFile } from './save-file.ts';
import { useOptions } from './use-options.ts';

export function Options({ initial }: { readonly initial: OptionsState }) {
  const [{ settings, syncState, shortcuts, example, hasFailed }, change] = useOptions(initial);
  useLayoutEffect(() => followTheme(document, settings.look.theme), [settings.look.theme]);
  return (
    <>
      <header class="head">
        <h1>{words('options.heading')}</h1>
        <p>{words('options.lead')}</p>
        {hasFailed === true && <output class="failed">{words('options.notStored')}</output>}
      </header>
      <main class="options">
        <Preview settings={settings} example={example} />
        <Appearance settings={settings} onChange={change} />
        <Reading settings={settings} onChange={change} />
        <Sites settings={settings} onChange={change} />
        <MutedList
          muted={settings.muted}
          onUnmute={(entity) => change({ change: 'mute', ...entity, on: false })}
        />
        <Keys shortcuts={shortcuts} />
        <Transfer
          settings={settings}
          syncState={syncState}
          onChange={change}
          onExport={() => saveFile('dateline-settings.json', writeSettingsFile(settings))}
        />
      </main>
    </>
  );
}

function Sites({ settings, onChange }: SettingsProps) {
  return (
    <Section heading={words('options.sites')}>
      {(['sitesOff', 'sitesOn'] as const).map((list) => (
        <SiteList
          key={list}
          list={list}
          sites={settings[list]}
          onChange={(sites, on) => onChange({ change: 'sites', list, sites, on })}
          onExport={() =>
            saveFile(list === 'sitesOff' ? 'sites-off.txt' : 'sites-on.txt', writeSiteList(settings[list]))
          }
        />
      ))}
    </Section>
  );
}

const openInChrome = () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });

/** Firefox opens its own page for them to extensions; Chrome opens it by its address. */
function Keys({ shortcuts }: Pick<OptionsState, 'shortcuts'>) {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  const open = commands?.openShortcutSettings && (() => commands.openShortcutSettings?.());
  const edit = import.meta.env.FIREFOX ? open : openInChrome;
  return (
    <Shortcuts
      shortcuts={shortcuts}
      family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      onEdit={edit && (() => void edit())}
    />
  );
}
