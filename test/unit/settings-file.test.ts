import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';
import { CHOSEN, VERSION_1 } from './support/settings.ts';

const KIND = { kind: 'dateline-settings' };
const file = (fields: object): string => JSON.stringify({ ...KIND, version: 2, ...fields });

describe('a settings file', () => {
  it('gives back what went into it', () => {
    expect(readSettingsFile(writeSettingsFile(CHOSEN))).toEqual({ settings: CHOSEN });
  });

  it('of version 1 has defaults for what is new', () => {
    const { version: _, ...chosen } = VERSION_1;

    expect(readSettingsFile(JSON.stringify({ ...KIND, ...VERSION_1 }))).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...chosen },
    });
  });

  it.each([
    ['', { problem: 'json' }],
    ['{', { problem: 'json' }],
    ['[]', { problem: 'kind' }],
    ['null', { problem: 'kind' }],
    ['{"enabled":false}', { problem: 'kind' }],
    [JSON.stringify(KIND), { problem: 'kind' }],
    [file({ version: 3 }), { problem: 'newer' }],
    [file({ enabled: 'no' }), { problem: 'field', field: 'enabled' }],
    [file({ openDelayMs: 5_000 }), { problem: 'field', field: 'openDelayMs' }],
    [file({ sitesOff: ['a.example', 'b/c'] }), { problem: 'field', field: 'sitesOff.1' }],
    [
      file({ look: { ...CHOSEN.look, colours: { place: 'red', organisation: 'text' } } }),
      { problem: 'field', field: 'look.colours.place' },
    ],
    [file({ voice: 'low' }), { problem: 'field', field: 'voice' }],
  ])('that is %s is not taken, and says why', (text, problem) => {
    expect(readSettingsFile(text)).toEqual(problem);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json(), fc.dictionary(fc.string(), fc.anything()).map(file)),
        (text) => {
          expect(Object.keys(readSettingsFile(text)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
