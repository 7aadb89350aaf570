import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, resolveSettings, SETTINGS_VERSION, storeSettings } from '../../lib/settings.ts';
import { CHOSEN, VERSION_1 } from './support/settings.ts';

const NOW = 1_000;
const kinds = <S extends v.GenericSchema>(schema: S) =>
  v.strictObject({ place: schema, organisation: schema });
const sites = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/]+$/)));
const SettingsSchema = v.strictObject({
  enabled: v.boolean(),
  kinds: kinds(v.boolean()),
  sitesOff: sites,
  sitesOn: sites,
  scope: v.picklist(['everything', 'documents']),
  everyMention: v.boolean(),
  pages: v.picklist(['news', 'all']),
  muted: v.array(v.strictObject({ id: v.pipe(v.string(), v.minLength(1)), label: v.string() })),
  look: v.strictObject({
    style: v.picklist(['underline', 'tint', 'none']),
    colours: kinds(v.pipe(v.string(), v.regex(/^text$|^#[0-9a-f]{6}$/))),
    cardSize: v.picklist(['small', 'medium', 'large']),
    theme: v.picklist(['system', 'light', 'dark']),
  }),
  openDelayMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  badge: v.boolean(),
  sync: v.boolean(),
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
    sitesOn: fc.oneof(fc.array(fc.oneof(fc.domain(), fc.anything())), fc.anything()),
    scope: fc.oneof(fc.constantFrom('everything', 'documents'), fc.anything()),
    everyMention: fc.oneof(fc.boolean(), fc.anything()),
    pages: fc.oneof(fc.constantFrom('news', 'all'), fc.anything()),
    muted: fc.oneof(fc.array(fc.record({ id: fc.anything(), label: fc.string() })), fc.anything()),
    look: fc.oneof(
      fc.record(
        { style: fc.constantFrom('tint', 'blink'), colours: fc.anything(), theme: fc.anything() },
        { requiredKeys: [] },
      ),
      fc.anything(),
    ),
    openDelayMs: fc.oneof(fc.integer(), fc.double(), fc.anything()),
    badge: fc.anything(),
    sync: fc.anything(),
    changed: fc.anything(),
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
    { sitesOn: { 0: 'a.example' } },
    { pages: 'some' },
    { muted: ['oslo'] },
    { muted: [{ id: '', label: 'Oslo' }] },
    { look: 'dark' },
    { look: { style: 'blink', colours: { place: 'red', organisation: '#FFF' }, cardSize: 3, theme: null } },
    { openDelayMs: -1 },
    { openDelayMs: 1_001 },
    { openDelayMs: 2.5 },
    { openDelayMs: '250' },
    { badge: 1 },
    { sync: 'on' },
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
      ...DEFAULT_SETTINGS,
      kinds: { place: false, organisation: true },
      sitesOff: ['news.example'],
      scope: 'documents',
    });
  });

  it('keeps what is sound inside a field beside what is broken there', () => {
    const look = { style: 'tint', colours: { place: '#0a5c2e', organisation: 'url(x)' }, theme: 7 };

    expect(resolveSettings({ look }).look).toEqual({
      ...DEFAULT_SETTINGS.look,
      style: 'tint',
      colours: { place: '#0a5c2e', organisation: 'text' },
    });
  });

  it('brings settings of version 1 up: all that was chosen stays, what is new has its default', () => {
    const { version: _, ...chosen } = VERSION_1;

    expect(resolveSettings(VERSION_1)).toEqual({ ...DEFAULT_SETTINGS, ...chosen });
    expect(storeSettings(VERSION_1, resolveSettings(VERSION_1), NOW)).toMatchObject({
      ...chosen,
      version: 2,
      changed: {},
    });
  });

  it('keeps a site off that is on both lists', () => {
    expect(resolveSettings({ sitesOn: ['a.example', 'b.example'], sitesOff: ['a.example'] })).toMatchObject({
      sitesOn: ['b.example'],
      sitesOff: ['a.example'],
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
    const stored = { ...CHOSEN, version: 9, voice: 'low', kinds: { ...CHOSEN.kinds, person: true } };

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
        expect(resolveSettings(storeSettings(stored, CHOSEN, NOW))).toEqual(CHOSEN);
      }),
    );
  });

  it.each([undefined, null, {}, 'text', { version: 'one' }])(
    'marks them with our version where %j was stored',
    (stored) => {
      expect(storeSettings(stored, CHOSEN, NOW)).toMatchObject({ ...CHOSEN, version: SETTINGS_VERSION });
    },
  );

  it('keeps the fields and the number of a newer version', () => {
    const stored = { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 1, voice: 'low' };

    expect(storeSettings(stored, CHOSEN, NOW)).toMatchObject({
      ...CHOSEN,
      version: SETTINGS_VERSION + 1,
      voice: 'low',
    });
  });

  it('keeps the kinds of a newer version', () => {
    const stored = {
      version: SETTINGS_VERSION + 1,
      kinds: { place: true, organisation: true, person: false },
    };

    expect(storeSettings(stored, CHOSEN, NOW)).toMatchObject({ kinds: { ...CHOSEN.kinds, person: false } });
  });

  it('keeps nothing of a list, which settings never were', () => {
    expect(storeSettings(['old'], CHOSEN, NOW)).not.toHaveProperty('0');
  });

  it('stamps what changes, and nothing else', () => {
    const stored = { ...CHOSEN, version: 2, changed: { scope: 5, voice: 7 } };

    expect(storeSettings(stored, { ...CHOSEN, enabled: true, openDelayMs: 300 }, NOW)['changed']).toEqual({
      scope: 5,
      voice: 7,
      enabled: NOW,
      openDelayMs: NOW,
    });
  });

  it.each([
    ['put back', NOW + 86_400_000, NOW + 86_400_001],
    ['standing', NOW, NOW + 1],
    ['going', NOW - 1, NOW],
    ['broken', 'yesterday', NOW],
  ])('stamps a change later than the one before it, with a clock %s', (_, last, stamp) => {
    const stored = { ...CHOSEN, version: 2, changed: { enabled: last } };

    expect(storeSettings(stored, { ...CHOSEN, enabled: true }, NOW)['changed']).toEqual({ enabled: stamp });
  });

  it('does not change what was stored', () => {
    const stored = { version: 1, enabled: true };

    storeSettings(stored, CHOSEN, NOW);

    expect(stored).toEqual({ version: 1, enabled: true });
  });
});
