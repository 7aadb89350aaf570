import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import { answer, type Handlers } from '../../../lib/messaging/receive.ts';
import { pageSettings } from '../../../lib/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: { id: 'dateline-id', getURL: (path: string) => `chrome-extension://dateline-id${path}` },
  },
}));

type Sender = Parameters<typeof answer>[2];

const PAGE: Sender = { id: 'dateline-id', url: 'https://news.example/a', frameId: 0 };
const POPUP: Sender = { id: 'dateline-id', url: 'chrome-extension://dateline-id/popup.html' };

const handlers = {
  getPageSettings: vi.fn(() => pageSettings(DEFAULT_SETTINGS, 'https://news.example')),
  findMentions: vi.fn(() => ({ mentions: [], memory: NO_MEMORY, waiting: [], entities: [] })),
  getCard: vi.fn(() => null),
  openSources: vi.fn(() => null),
  styleMarks: vi.fn(() => true),
  loadCardView: vi.fn(() => true),
  getSources: vi.fn(),
  getSettings: vi.fn(() => Promise.resolve(DEFAULT_SETTINGS)),
  changeSettings: vi.fn(() => ({ ...DEFAULT_SETTINGS, enabled: false })),
  getSyncState: vi.fn(() => 'off' as const),
  getCitation: vi.fn(() => null),
  proposeQuiet: vi.fn(() => null),
  takeProposal: vi.fn(() => null),
} satisfies Handlers;

const COLOURS = { place: 'text', organisation: '#0a5c2e' };
const OF_OWN_PAGES = [
  { name: 'getSources', params: {} },
  { name: 'getSettings', params: {} },
  { name: 'changeSettings', params: { change: 'enabled', on: false } },
  { name: 'getSyncState', params: {} },
  { name: 'takeProposal', params: { tab: 1 } },
];

const ask = (message: unknown, sender: Sender = PAGE) => answer(handlers, message, sender);
const calls = (): number => Object.values(handlers).reduce((sum, { mock }) => sum + mock.calls.length, 0);

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a request of our own', () => {
  it('of a page script is answered with what its handler gives', async () => {
    expect(await ask({ name: 'getCard', params: { entity: 'oslo' } })).toEqual({ ok: true, value: null });
    expect(handlers.getCard).toHaveBeenCalledExactlyOnceWith({ entity: 'oslo' }, PAGE);
  });

  it('is answered when its handler takes time', async () => {
    const reply = await ask({ name: 'getSettings', params: {} }, POPUP);

    expect(reply).toMatchObject({ ok: true, value: { enabled: true } });
  });

  it.each([
    { name: 'getPageSettings', params: {} },
    {
      name: 'findMentions',
      params: { blocks: ['A ship came.'], lang: 'en-GB', memory: { ...NO_MEMORY, proved: ['oslo'] } },
    },
    { name: 'loadCardView', params: {} },
    {
      name: 'styleMarks',
      params: { token: 'd-of-this-page', look: { style: 'tint', colours: COLOURS }, before: null },
    },
  ])('$name may come from a page script', async (message) => {
    expect(await ask(message)).toMatchObject({ ok: true });
  });

  it('may change settings from our own pages', async () => {
    const change = { change: 'enabled', on: false };

    const reply = await ask({ name: 'changeSettings', params: change }, POPUP);

    expect(reply).toMatchObject({ ok: true, value: { enabled: false } });
    expect(handlers.changeSettings).toHaveBeenCalledExactlyOnceWith(change, POPUP);
  });
});

describe('a sender', () => {
  it.each(['somebody-else', '', undefined])('that is a stranger (%j) gets no answer', (id) => {
    const stranger = { url: POPUP.url, ...(id !== undefined && { id }) } as Sender;

    expect(ask({ name: 'getCard', params: { entity: 'oslo' } }, stranger)).toBeUndefined();
    expect(ask({ name: 'getSettings', params: {} }, stranger)).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it.each([
    ['a page script', PAGE],
    ['a page that only looks like ours', { ...PAGE, url: 'https://chrome-extension.example/popup.html' }],
    [
      'a page with our address in its own',
      { ...PAGE, url: 'https://news.example/?chrome-extension://dateline-id/' },
    ],
    ['another extension’s page', { ...PAGE, url: 'chrome-extension://dateline-id-2/popup.html' }],
    ['a frame without an address', { id: 'dateline-id' }],
  ] as [string, Sender][])('that is %s may ask nothing that only our own pages may', (_, sender) => {
    for (const message of OF_OWN_PAGES) expect(ask(message, sender)).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it('that is our own page gets each of them answered', async () => {
    for (const message of OF_OWN_PAGES) expect(await ask(message, POPUP)).toMatchObject({ ok: true });
    expect(calls()).toBe(OF_OWN_PAGES.length);
  });

  it('that is a page script has a request of its own for everything else, and no more', () => {
    const own = OF_OWN_PAGES.map(({ name }) => name);

    expect(
      Object.keys(handlers)
        .filter((name) => !own.includes(name))
        .sort(),
    ).toEqual([
      'findMentions',
      'getCard',
      'getCitation',
      'getPageSettings',
      'loadCardView',
      'openSources',
      'proposeQuiet',
      'styleMarks',
    ]);
  });

  it('cannot make itself another one by what it says', () => {
    const forged = { name: 'getSettings', params: {}, sender: POPUP, id: POPUP.id, url: POPUP.url };

    expect(ask(forged, PAGE)).toBeUndefined();
    expect(ask({ name: 'getCard', params: { entity: 'oslo', sender: POPUP } }, PAGE)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});

describe('a message', () => {
  it.each(['removeAll', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with the name %j gets no answer',
    (name) => {
      expect(ask({ name, params: {} }, POPUP)).toBeUndefined();
      expect(calls()).toBe(0);
    },
  );

  it.each([
    null,
    undefined,
    'getSettings',
    7,
    true,
    [],
    {},
    { name: 7 },
    { name: ['getSettings'] },
    { name: null },
  ])('like %j gets no answer', (message) => {
    expect(ask(message, POPUP)).toBeUndefined();
    expect(calls()).toBe(0);
  });

  it.each([
    { name: 'getCard' },
    { name: 'getCard', params: null },
    { name: 'getCard', params: {} },
    { name: 'getCard', params: { entity: 7 } },
    { name: 'getCard', params: { entity: 'x'.repeat(2_001) } },
    { name: 'getCard', params: { entity: 'oslo', extra: true } },
    { name: 'getCard', params: { entity: 'oslo', around: 'In Oslo' } },
    { name: 'getCard', params: { entity: 'oslo', around: { text: 'In Oslo', at: -1 } } },
    { name: 'getCard', params: { entity: 'oslo', around: { text: 'In Oslo', at: 0.5 } } },
    { name: 'getCard', params: { entity: 'oslo', around: { text: 'x'.repeat(2_001), at: 3 } } },
    { name: 'openSources', params: { fact: 7 } },
    { name: 'openSources', params: { address: 'https://news.example' } },
    { name: 'findMentions', params: { blocks: 'text' } },
    { name: 'findMentions', params: { blocks: [7] } },
    { name: 'findMentions', params: { blocks: [], lang: 'x'.repeat(36) } },
    { name: 'findMentions', params: { blocks: [], memory: { ...NO_MEMORY, persons: [7] } } },
    { name: 'findMentions', params: { blocks: [], memory: { ...NO_MEMORY, places: { oslo: -1 } } } },
    { name: 'findMentions', params: { blocks: [], memory: { proved: [] } } },
    { name: 'findMentions', params: { blocks: ['x'.repeat(100_001)] } },
    { name: 'findMentions', params: { blocks: Array<string>(5_001).fill('') } },
    { name: 'getSettings', params: { all: true } },
    { name: 'getCard', params: JSON.parse('{"entity": "oslo", "__proto__": {"extra": true}}') as unknown },
    { name: 'getCard', params: ['oslo'] },
    { name: 'proposeQuiet', params: { entity: 'oslo', site: 'news.example' } },
    { name: 'proposeQuiet', params: { entity: 'x'.repeat(2_001) } },
    { name: 'getCitation', params: {} },
    { name: 'loadCardView', params: { files: ['/other.js'] } },
    { name: 'styleMarks', params: { token: 'x{} body{display:none}', look: null, before: null } },
    { name: 'styleMarks', params: { token: 'd-of-this-page', look: { css: 'body{}' }, before: null } },
    {
      name: 'styleMarks',
      params: {
        token: 'd-of-this-page',
        look: null,
        before: { style: 'tint', colours: { ...COLOURS, place: 'red' } },
      },
    },
    { name: 'takeProposal', params: { tab: '1' } },
    { name: 'takeProposal', params: { tab: 0.5 } },
    { name: 'getSyncState', params: { area: 'local' } },
    { name: 'getSources', params: null },
    { name: 'changeSettings', params: { change: 'forget' } },
    { name: 'changeSettings', params: { change: 'enabled', on: 'yes' } },
    { name: 'changeSettings', params: { change: 'site', site: 'a.example/path', on: true } },
  ])('with malformed params gets no answer: $name, case %#', (message) => {
    expect(ask(message, POPUP)).toBeUndefined();
    expect(calls()).toBe(0);
  });
});

describe('a handler that fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('a secret path');
      },
    ],
    ['later', () => Promise.reject(new Error('a secret path'))],
  ])('%s is answered with an error as plain data that tells nothing of the inside', async (_, fail) => {
    const failing: Handlers = { ...handlers, getCard: fail };

    const reply = await answer(failing, { name: 'getCard', params: { entity: 'oslo' } }, PAGE);

    expect(reply).toEqual({ ok: false, error: 'getCard failed' });
    expect(console.error).toHaveBeenCalledOnce();
  });
});
