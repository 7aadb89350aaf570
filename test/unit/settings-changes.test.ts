import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyChange, DEFAULT_SETTINGS, SettingsChangeSchema } from '../../lib/settings.ts';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { CHOSEN, VERSION_1 } from './support/settings.ts';

describe('applyChange', () => {
  it.each<[string, SettingsChange, Partial<Settings>]>([
    ['turns everything on', { change: 'enabled', on: true }, { enabled: true }],
    [
      'turns one kind off',
      { change: 'kind', kind: 'place', on: false },
      { kinds: { place: false, organisation: false } },
    ],
    [
      'turns a site off',
      { change: 'site', site: 'm.example', on: false },
      { sitesOff: ['a.example', 'm.example', 'news.example'] },
    ],
    [
      'turns a site off only once',
      { change: 'site', site: 'a.example', on: false },
      { sitesOff: ['a.example', 'news.example'] },
    ],
    ['turns a site on', { change: 'site', site: 'a.example', on: true }, { sitesOff: ['news.example'] }],
    ['widens what is marked', { change: 'scope', scope: 'everything' }, { scope: 'everything' }],
    ['leaves the scope that is chosen', { change: 'scope', scope: 'documents' }, {}],
    ['marks first mentions only', { change: 'everyMention', on: false }, { everyMention: false }],
    ['leaves a site on that is on', { change: 'site', site: 'm.example', on: true }, {}],
    [
      'takes a site that is turned off from those that are always on',
      { change: 'site', site: 'wiki.example', on: false },
      { sitesOff: ['a.example', 'news.example', 'wiki.example'], sitesOn: [] },
    ],
    [
      'takes sites that shall always be on from those that are off',
      { change: 'sites', list: 'sitesOn', sites: ['news.example', 'b.example', 'b.example'], on: true },
      { sitesOff: ['a.example'], sitesOn: ['b.example', 'news.example', 'wiki.example'] },
    ],
    [
      'drops sites from a list and leaves the other',
      { change: 'sites', list: 'sitesOn', sites: ['wiki.example', 'a.example'], on: false },
      { sitesOn: [] },
    ],
    ['annotates news alone', { change: 'pages', pages: 'news' }, { pages: 'news' }],
    [
      'mutes an entity once',
      { change: 'mute', id: 'oslo', label: 'Oslo, Norway', on: true },
      { muted: [{ id: 'oslo', label: 'Oslo, Norway' }] },
    ],
    [
      'mutes another',
      { change: 'mute', id: 'rome', label: 'Rome', on: true },
      {
        muted: [
          { id: 'oslo', label: 'Oslo' },
          { id: 'rome', label: 'Rome' },
        ],
      },
    ],
    ['unmutes', { change: 'mute', id: 'oslo', label: '', on: false }, { muted: [] }],
    ['paints otherwise', { change: 'style', style: 'none' }, { look: { ...CHOSEN.look, style: 'none' } }],
    [
      'colours one kind',
      { change: 'colour', kind: 'organisation', colour: '#112233' },
      { look: { ...CHOSEN.look, colours: { place: '#0a5c2e', organisation: '#112233' } } },
    ],
    [
      'sizes the card',
      { change: 'cardSize', cardSize: 'small' },
      { look: { ...CHOSEN.look, cardSize: 'small' } },
    ],
    ['changes the theme', { change: 'theme', theme: 'light' }, { look: { ...CHOSEN.look, theme: 'light' } }],
    ['changes the delay', { change: 'openDelay', ms: 700 }, { openDelayMs: 700 }],
    ['hides the badge', { change: 'badge', on: false }, { badge: false }],
    ['stops syncing', { change: 'sync', on: false }, { sync: false }],
    ['replaces all', { change: 'replace', settings: DEFAULT_SETTINGS }, DEFAULT_SETTINGS],
    ['goes back to the start', { change: 'reset' }, DEFAULT_SETTINGS],
  ])('%s and touches nothing else', (_, change, expected) => {
    const before = structuredClone(CHOSEN);

    const after = applyChange(CHOSEN, change);

    expect(after).toEqual({ ...CHOSEN, ...expected });
    expect(CHOSEN).toEqual(before);
  });
});

describe('a change', () => {
  it.each<SettingsChange>([
    { change: 'enabled', on: false },
    { change: 'kind', kind: 'place', on: true },
    { change: 'site', site: 'a.example', on: true },
    { change: 'scope', scope: 'everything' },
    { change: 'scope', scope: 'documents' },
    { change: 'everyMention', on: true },
    { change: 'sites', list: 'sitesOn', sites: ['a.example'], on: false },
    { change: 'mute', id: 'oslo', label: 'Oslo', on: true },
    { change: 'colour', kind: 'place', colour: '#0a5c2e' },
    { change: 'colour', kind: 'place', colour: 'text' },
    { change: 'openDelay', ms: 0 },
    { change: 'reset' },
    { change: 'replace', settings: CHOSEN },
  ])('can be %j', (change) => {
    expect(v.is(SettingsChangeSchema, change)).toBe(true);
  });

  it.each([
    { change: 'enabled' },
    { change: 'enabled', on: 1 },
    { change: 'enabled', on: true, version: 2 },
    { change: 'kind', kind: 'person', on: true },
    { change: 'kind', kind: '__proto__', on: true },
    { change: 'site', site: '', on: true },
    { change: 'site', site: 'a.example/path', on: true },
    { change: 'site', site: 'x'.repeat(254), on: true },
    { change: 'scope' },
    { change: 'scope', scope: 'nothing' },
    { change: 'scope', scope: 'documents', on: true },
    { change: 'everyMention' },
    { change: 'everyMention', on: 'yes' },
    { change: 'reset', on: true },
    { change: 'sites', list: 'muted', sites: [], on: true },
    { change: 'sites', list: 'sitesOn', sites: ['a/b'], on: true },
    { change: 'mute', id: '', label: '', on: true },
    { change: 'colour', kind: 'place', colour: 'red' },
    { change: 'colour', kind: 'place', colour: '#0A5C2E' },
    { change: 'colour', kind: 'place', colour: '#0a5c2e;color:red' },
    { change: 'openDelay', ms: 1_001 },
    { change: 'openDelay', ms: 0.5 },
    { change: 'replace', settings: VERSION_1 },
    { change: 'replace', settings: { ...CHOSEN, later: 1 } },
    {},
    null,
    'enabled',
  ])('cannot be %j', (change) => {
    expect(v.is(SettingsChangeSchema, change)).toBe(false);
  });
});
