import { describe, expect, it } from 'vitest';
import { pageSettings } from '../../lib/page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOn: ['always.example'],
  muted: [{ id: 'oslo', label: 'Oslo' }],
  openDelayMs: 400,
  enabled: true,
  kinds: { place: true, organisation: false },
  sitesOff: ['news.example'],
  scope: 'documents',
  everyMention: true,
};

describe('what a page may know of the settings', () => {
  it('is what decides on its marks, and nothing about sites', () => {
    expect(pageSettings(SETTINGS, 'https://other.example/a')).toEqual({
      enabled: true,
      kinds: { place: true, organisation: false },
      scope: 'documents',
      everyMention: true,
      pages: 'news',
      look: DEFAULT_SETTINGS.look,
      openDelayMs: 400,
    });
  });

  it.each<[string, Settings, string, 'news' | 'all']>([
    ['news alone', SETTINGS, 'https://other.example/', 'news'],
    ['each page of a site that is always on', SETTINGS, 'https://www.always.example/', 'all'],
    ['the page that welcomes the reader', SETTINGS, 'moz-extension://id/welcome.html', 'all'],
    ['each page of any site', { ...SETTINGS, pages: 'all' }, 'https://other.example/', 'all'],
  ])('says that it is about %s', (_, settings, address, pages) => {
    expect(pageSettings(settings, address).pages).toBe(pages);
  });

  it('lets the page that welcomes the reader be annotated, unless everything is off', () => {
    const address = 'chrome-extension://id/welcome.html';

    expect(pageSettings(SETTINGS, address).enabled).toBe(true);
    expect(pageSettings({ ...SETTINGS, enabled: false }, address).enabled).toBe(false);
  });

  it.each<[string, Settings, string | undefined]>([
    ['on a site that is off', SETTINGS, 'https://news.example/a'],
    ['where everything is off', { ...DEFAULT_SETTINGS, enabled: false }, 'https://other.example/'],
    ['on what is no web page', DEFAULT_SETTINGS, 'about:blank'],
    ['without an address', DEFAULT_SETTINGS, undefined],
  ])('says that it is off %s', (_, settings, address) => {
    expect(pageSettings(settings, address).enabled).toBe(false);
  });
});
