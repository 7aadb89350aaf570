import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  DEFAULT_SETTINGS,
  resolveSettings,
  SETTINGS_VERSION,
  SettingsChangeSchema,
  storeSettings,
  type Settings,
  type SettingsChange,
} from '../../lib/settings.ts';

const CHOSEN: Settings = {
  enabled: false,
  kinds: { place: true, organisation: false },
  sitesOff: ['a.example', 'news.example'],
  scope: 'documents',
  everyMention: true,
};

const SettingsSchema = v.strictObject({
  enabled: v.boolean(),
  kinds: v.strictObject({ place: v.boolean(), organisation: v.boolean() }),
  sitesOff: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/]+$/))),
  scope: v.picklist(['everything', 'documents']),
  everyMention: v.boolean(),
});

const broken = fc.record(
  {
    version: fc.oneof(fc.integer(), fc.anything()),
    enabled: fc.oneof(fc.boolean(), fc.anything()),
    kinds: fc.oneof(
      fc.record({ place: fc.anything(), organisation: fc.boolean() }, { requiredKeys: [] }),
      fc.anything(),
    ),
    sitesOff: fc.oneof(fc.array(fc.oneof(fc.domain(), fc.anything())), fc.anything()),
    scope: fc.oneof(fc.constantFrom('everything', 'documents'), fc.anything()),
    everyMention: fc.oneof(fc.boolean(), fc.anything()),
    later: fc.anything(),
  },
  { requiredKeys: [] },
);

describe('resolveSettings', () => {
  it.each([undefined, null, true, 7, 'on', '{"enabled":false}', [], [false], () => ({})])(
    'has the defaults for %j',
    (stored) => {
      expect(resolveSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it.each([
    {},
    { version: 1 },
    { enabled: 'no' },
    { kinds: null },
    { kinds: [] },
    { sitesOff: 'a.example' },
    { scope: 'nothing' },
    { scope: ['documents'] },
    { everyMention: 'yes' },
  ])('has the defaults for what is missing or broken: %j', (stored) => {
    expect(resolveSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('marks everything, of what no document speaks of the first mention in a section, unless told otherwise', () => {
    const before = { version: 1, enabled: true, kinds: { place: true, organisation: false }, sitesOff: [] };

    expect(resolveSettings(before)).toMatchObject({ scope: 'everything', everyMention: false });
  });

  it('keeps sound fields beside broken ones', () => {
    const stored = {
      version: 1,
      enabled: 0,
      kinds: { place: false, organisation: 'yes' },
      sitesOff: ['news.example'],
      scope: 'documents',
      everyMention: 1,
    };

    expect(resolveSettings(stored)).toEqual({
      enabled: true,
      kinds: { place: false, organisation: true },
      sitesOff: ['news.example'],
      scope: 'documents',
      everyMention: false,
    });
  });

  it('keeps only sites, each once and in order', () => {
    const sitesOff = [
      'news.example',
      '',
      7,
      'a.example',
      'b.example/path',
      'two words',
      null,
      'x'.repeat(254),
      'news.example',
    ];

    expect(resolveSettings({ sitesOff }).sitesOff).toEqual(['a.example', 'news.example']);
  });

  it('passes nothing on that it does not know', () => {
    const stored = { ...CHOSEN, version: 9, theme: 'dark', kinds: { ...CHOSEN.kinds, person: true } };

    expect(resolveSettings(stored)).toEqual(CHOSEN);
  });

  it.each([undefined, 0, -3, 1.5, '1', 1, 2, 99])('understands settings of version %j', (version) => {
    expect(resolveSettings({ ...CHOSEN, version })).toEqual(CHOSEN);
  });

  it('gives valid settings for anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken), (stored) => {
        expect(v.is(SettingsSchema, resolveSettings(stored))).toBe(true);
      }),
    );
  });

  it('never changes what it is given', () => {
    const stored = { version: 1, sitesOff: ['b.example', 'a.example'] };

    resolveSettings(stored);

    expect(stored.sitesOff).toEqual(['b.example', 'a.example']);
  });
});

describe('storeSettings', () => {
  it('gives the chosen settings back when they are read again, whatever was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken), (stored) => {
        expect(resolveSettings(storeSettings(stored, CHOSEN))).toEqual(CHOSEN);
      }),
    );
  });

  it.each([undefined, null, {}, 'text', { version: 'one' }])(
    'marks them with our version where %j was stored',
    (stored) => {
      expect(storeSettings(stored, CHOSEN)).toEqual({ ...CHOSEN, version: SETTINGS_VERSION });
    },
  );

  it('keeps the fields and the number of a newer version', () => {
    const stored = { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 1, theme: 'dark' };

    expect(storeSettings(stored, CHOSEN)).toEqual({
      ...CHOSEN,
      version: SETTINGS_VERSION + 1,
      theme: 'dark',
    });
  });

  it('keeps the kinds of a newer version', () => {
    const stored = {
      version: SETTINGS_VERSION + 1,
      kinds: { place: true, organisation: true, person: false },
    };

    expect(storeSettings(stored, CHOSEN)).toMatchObject({ kinds: { ...CHOSEN.kinds, person: false } });
  });

  it('keeps nothing of a list, which settings never were', () => {
    expect(storeSettings(['old'], CHOSEN)).toEqual({ ...CHOSEN, version: SETTINGS_VERSION });
  });

  it('does not change what was stored', () => {
    const stored = { version: 1, enabled: true };

    storeSettings(stored, CHOSEN);

    expect(stored).toEqual({ version: 1, enabled: true });
  });
});

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
    { change: 'reset' },
    {},
    null,
    'enabled',
  ])('cannot be %j', (change) => {
    expect(v.is(SettingsChangeSchema, change)).toBe(false);
  });
});
