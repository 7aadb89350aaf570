import type { Settings } from '../../../lib/settings.ts';

/** Nothing in it is as by default. */
export const CHOSEN: Settings = {
  enabled: false,
  kinds: { place: true, organisation: false },
  sitesOff: ['a.example', 'news.example'],
  sitesOn: ['wiki.example'],
  scope: 'documents',
  everyMention: true,
  pages: 'all',
  muted: [{ id: 'oslo', label: 'Oslo' }],
  look: {
    style: 'tint',
    colours: { place: '#0a5c2e', organisation: 'text' },
    cardSize: 'large',
    theme: 'dark',
  },
  openDelayMs: 0,
  badge: true,
  sync: true,
};
/** As version 1 wrote them. */
export const VERSION_1 = {
  version: 1,
  enabled: false,
  kinds: { place: true, organisation: false },
  sitesOff: ['a.example', 'news.example'],
  scope: 'documents',
  everyMention: true,
};
