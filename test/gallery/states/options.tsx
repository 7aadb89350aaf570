import type { ComponentChildren } from 'preact';
import ownPage from '../../../assets/own-page.css?inline';
import tokens from '../../../assets/tokens.css?inline';
import cardStyle from '../../../components/card.css?inline';
import { Appearance } from '../../../components/options/Appearance.tsx';
import { MutedList } from '../../../components/options/MutedList.tsx';
import { Reading } from '../../../components/options/Reading.tsx';
import { Shortcuts } from '../../../components/options/Shortcuts.tsx';
import { SiteList } from '../../../components/options/SiteList.tsx';
import { Transfer } from '../../../components/options/Transfer.tsx';
import switchStyle from '../../../components/switch.css?inline';
import { Access } from '../../../components/welcome/Access.tsx';
import { TryArticle } from '../../../components/welcome/TryArticle.tsx';
import optionsStyle from '../../../entrypoints/options/options.css?inline';
import welcomeStyle from '../../../entrypoints/welcome/welcome.css?inline';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import type { State } from '../state-table.ts';

const ignore = (): void => undefined;

const options = (name: string, content: () => ComponentChildren): State => ({
  name: `options-${name}`,
  styles: [tokens, ownPage, cardStyle, switchStyle, optionsStyle],
  width: 640,
  draw: () => <main>{content()}</main>,
});

const coloured: Settings = {
  ...DEFAULT_SETTINGS,
  look: { ...DEFAULT_SETTINGS.look, style: 'tint', colours: { place: '#0b5cad', organisation: '#ffee00' } },
};
const SHORTCUTS = [
  { id: 'next-mention', label: 'Go to the next mention', keys: 'Alt+PageDown' },
  { id: 'toggle-site', label: 'Switch Dateline on or off for this site', keys: '' },
];
const MUTED = [{ id: 'oslo', label: 'Oslo' }];

export const OPTIONS_STATES: readonly State[] = [
  options('appearance', () => <Appearance settings={DEFAULT_SETTINGS} onChange={ignore} />),
  options('colours', () => <Appearance settings={coloured} onChange={ignore} />),
  options('reading', () => <Reading settings={DEFAULT_SETTINGS} onChange={ignore} />),
  options('sites', () => (
    <SiteList
      list="sitesOff"
      sites={['news.example', 'a-very-long-name-of-a-site-that-fits-no-line.news.example']}
      onChange={ignore}
      onExport={ignore}
    />
  )),
  options('no-sites', () => <SiteList list="sitesOn" sites={[]} onChange={ignore} onExport={ignore} />),
  options('muted', () => <MutedList muted={MUTED} onUnmute={ignore} />),
  options('none-muted', () => <MutedList muted={[]} onUnmute={ignore} />),
  options('shortcuts', () => <Shortcuts shortcuts={SHORTCUTS} family="firefox" onEdit={ignore} />),
  options('transfer', () => (
    <Transfer settings={DEFAULT_SETTINGS} syncState="too large" onChange={ignore} onExport={ignore} />
  )),
];

const welcome = (name: string, content: () => ComponentChildren): State => ({
  name: `welcome-${name}`,
  styles: [tokens, ownPage, cardStyle, welcomeStyle],
  width: 640,
  draw: () => <main>{content()}</main>,
});

export const WELCOME_STATES: readonly State[] = [
  welcome('article', () => <TryArticle />),
  welcome('granted', () => <Access isGranted onGrant={ignore} />),
  welcome('missing', () => <Access isGranted={false} onGrant={ignore} />),
];
