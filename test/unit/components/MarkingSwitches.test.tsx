// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkingSwitches } from '../../../components/MarkingSwitches.tsx';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../../lib/settings.ts';
import { clear, click, draw, textOf, textsOf } from '../support/render.ts';

const DOCUMENTS_ONLY = 'Only what documents speak of';
const EVERY_MENTION = 'Every mention';
const onChange = vi.fn<(change: SettingsChange) => void>();

const switches = (settings: Partial<Settings> = {}) =>
  draw(<MarkingSwitches settings={{ ...DEFAULT_SETTINGS, ...settings }} onChange={onChange} />);

function inputOf(box: Element, label: string): HTMLInputElement | null | undefined {
  const found = [...box.querySelectorAll('label')].find((candidate) => textOf(candidate).startsWith(label));
  return found?.querySelector('input');
}

afterEach(() => {
  clear();
  onChange.mockClear();
});

describe('MarkingSwitches', () => {
  it('says in plain words what each does', async () => {
    const box = await switches();

    expect(textOf(box.querySelector('legend'))).toBe('Mark');
    expect(textsOf(box, 'label')).toEqual([
      'Places dotted line',
      'Organisations dashed line',
      'Only what documents speak of',
      'Every mention not only the first in a section; what documents speak of is always marked',
    ]);
  });

  it('shows the settings as they come: all kinds, everything known, first mentions', async () => {
    const box = await switches();

    expect([...box.querySelectorAll('input')].map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it.each<[string, Partial<Settings>, SettingsChange]>([
    ['Places', {}, { change: 'kind', kind: 'place', on: false }],
    ['Organisations', {}, { change: 'kind', kind: 'organisation', on: false }],
    [DOCUMENTS_ONLY, {}, { change: 'scope', scope: 'documents' }],
    [DOCUMENTS_ONLY, { scope: 'documents' }, { change: 'scope', scope: 'everything' }],
    [EVERY_MENTION, {}, { change: 'everyMention', on: true }],
    [EVERY_MENTION, { everyMention: true }, { change: 'everyMention', on: false }],
  ])('tells what the reader changes: %s, from %j', async (label, settings, change) => {
    const box = await switches(settings);

    await click(inputOf(box, label));

    expect(onChange.mock.calls).toEqual([[change]]);
  });

  it('offers no say on mentions where each is marked anyway', async () => {
    const box = await switches({ scope: 'documents' });

    expect(inputOf(box, EVERY_MENTION)?.disabled).toBe(true);
    expect(inputOf(box, DOCUMENTS_ONLY)?.disabled).toBe(false);
  });

  it('offers nothing while everything is off', async () => {
    const box = await switches({ enabled: false });

    expect([...box.querySelectorAll('input')].every(({ disabled }) => disabled)).toBe(true);
  });
});
