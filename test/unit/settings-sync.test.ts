import { describe, expect, it } from 'vitest';
import { applyChange, DEFAULT_SETTINGS, resolveSettings, storeSettings } from '../../lib/settings.ts';
import type { SettingsChange } from '../../lib/settings.ts';
import { MAX_SYNCED, mergeSynced, toSynced } from '../../lib/settings-sync.ts';

/** What a device holds after changes, each at a time. */
function device(...changes: readonly (readonly [number, SettingsChange])[]): Record<string, unknown> {
  return changes.reduce<Record<string, unknown>>(
    (stored, [now, change]) => storeSettings(stored, applyChange(resolveSettings(stored), change), now),
    storeSettings({}, { ...DEFAULT_SETTINGS, sync: true }, 0),
  );
}

const sites = (site: string): SettingsChange => ({ change: 'site', site, on: false });

describe('what other devices get', () => {
  it('is what was changed here, with its time, and never whether this device syncs', () => {
    expect(toSynced(device([5, { change: 'openDelay', ms: 400 }]))).toEqual({
      version: 2,
      openDelayMs: 400,
      changed: { openDelayMs: 5 },
    });
  });

  it.each([
    ['as much as is allowed', 60, true],
    ['too much', 120, false],
  ])('fits into one item: %s', (_, count, fits) => {
    const many = Array.from({ length: count }, (_, index) => `${'x'.repeat(40)}${index}.example`);
    const synced = toSynced(device([1, { change: 'sites', list: 'sitesOff', sites: many, on: true }]));

    expect(synced !== undefined).toBe(fits);
    expect(JSON.stringify(synced ?? '').length).toBeLessThanOrEqual(MAX_SYNCED);
  });

  it.each([undefined, null, 7, 'text', [], { changed: 'x' }, { changed: { scope: 'late' } }])(
    'is nothing of what is broken: %j',
    (stored) => {
      expect(toSynced(stored)).toEqual({ changed: {} });
    },
  );
});

describe('two devices', () => {
  it('lose no change of different fields', () => {
    const [desk, phone] = [device([5, sites('a.example')]), device([6, { change: 'openDelay', ms: 900 }])];

    expect(resolveSettings(mergeSynced(desk, toSynced(phone)))).toMatchObject({
      sitesOff: ['a.example'],
      openDelayMs: 900,
    });
  });

  it('keep the later of two changes of one field, whichever way they meet', () => {
    const early = device([5, sites('a.example')]);
    const late = device([6, sites('b.example')]);

    expect(resolveSettings(mergeSynced(early, toSynced(late))).sitesOff).toEqual(['b.example']);
    expect(resolveSettings(mergeSynced(late, toSynced(early))).sitesOff).toEqual(['b.example']);
  });

  it('agree after one exchange, and have nothing more to say then', () => {
    const desk = device([5, sites('a.example')], [9, { change: 'badge', on: true }]);
    const phone = device([6, { change: 'openDelay', ms: 900 }], [7, sites('b.example')]);

    const deskAfter = mergeSynced(desk, toSynced(phone));
    const phoneAfter = mergeSynced(phone, toSynced(deskAfter));

    expect(resolveSettings(phoneAfter)).toEqual(resolveSettings(deskAfter));
    expect(mergeSynced(deskAfter, toSynced(phoneAfter))).toBe(deskAfter);
  });

  it('keep a choice against a device on which nothing was ever chosen', () => {
    expect(
      resolveSettings(mergeSynced(device([5, sites('a.example')]), toSynced(device()))).sitesOff,
    ).toEqual(['a.example']);
  });

  it('do not switch syncing on or off for each other', () => {
    const off = device([9, { change: 'sync', on: false }]);

    expect(resolveSettings(mergeSynced(device(), toSynced(off))).sync).toBe(true);
  });

  it('take nothing broken from each other', () => {
    const broken = { changed: { openDelayMs: 9, look: 9 }, openDelayMs: 'long', look: { style: 'blink' } };

    expect(resolveSettings(mergeSynced(device(), broken))).toEqual({ ...DEFAULT_SETTINGS, sync: true });
  });
});
