import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFromTab } from '../../../entrypoints/page/answer.ts';
import { pageSettings } from '../../../lib/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

vi.mock('../../../lib/bare-browser.ts', () => ({ ownId: () => 'dateline-id' }));

const SETTINGS = pageSettings(DEFAULT_SETTINGS, 'https://news.example');
const handlers = {
  describePage: vi.fn(() => ({ state: 'annotated' as const, gate: { score: 9, reasons: [] }, mentions: [] })),
  annotateAnyway: vi.fn(() => null),
  readAgain: vi.fn(() => null),
  applySettings: vi.fn(() => null),
  stepMention: vi.fn(() => true),
};

const ask = (message: unknown, id = 'dateline-id') => answerFromTab(handlers, message, { id });
const calls = (): number => Object.values(handlers).reduce((sum, { mock }) => sum + mock.calls.length, 0);

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a page script', () => {
  it.each([
    { name: 'describePage', params: {} },
    { name: 'readAgain', params: {} },
    { name: 'stepMention', params: { direction: -1, entity: '' } },
    { name: 'applySettings', params: SETTINGS },
    { name: 'applySettings', params: pageSettings({ ...DEFAULT_SETTINGS, enabled: false }, undefined) },
  ])('answers $name of this extension', async (message) => {
    expect(await ask(message)).toMatchObject({ ok: true });
    expect(calls()).toBe(1);
  });

  it('does not answer a stranger', () => {
    expect(ask({ name: 'applySettings', params: SETTINGS }, 'somebody-else')).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it.each([
    null,
    'describePage',
    {},
    { name: 7, params: {} },
    { name: 'constructor', params: {} },
    { name: 'describePage' },
    { name: 'describePage', params: null },
    { name: 'describePage', params: { all: true } },
    { name: 'describePage', params: [] },
    { name: 'applySettings', params: {} },
    { name: 'applySettings', params: { ...SETTINGS, enabled: 'yes' } },
    { name: 'applySettings', params: { ...SETTINGS, kinds: null } },
    { name: 'applySettings', params: { ...SETTINGS, kinds: { ...SETTINGS.kinds, person: true } } },
    { name: 'applySettings', params: { ...SETTINGS, sitesOff: [] } },
  ])('leaves %j unanswered', (message) => {
    expect(ask(message)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});
