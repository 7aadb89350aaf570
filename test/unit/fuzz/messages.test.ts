import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../../lib/messaging/receive.ts';
import { resolveSettings } from '../../../lib/settings.ts';
import { fuzz } from './fuzz.ts';

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: { id: 'dateline-id', getURL: (path: string) => `chrome-extension://dateline-id${path}` },
  },
}));

type Sender = Parameters<typeof answer>[2];

const OF_PAGES = [
  'getPageSettings',
  'findMentions',
  'getCard',
  'styleMarks',
  'loadCardView',
  'openSources',
  'getCitation',
  'proposeQuiet',
];
const OF_OWN_PAGES = ['getSources', 'getSettings', 'changeSettings', 'getSyncState', 'takeProposal'];

let reached: string[] = [];
const handlers = Object.fromEntries(
  [...OF_PAGES, ...OF_OWN_PAGES].map((name) => [name, () => void reached.push(name)]),
) as unknown as Handlers;

const text = fc.oneof(fc.string(), fc.constantFrom('oslo', '__proto__', 'x'.repeat(3_000)));
const maybe = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: right, weight: 4 }, { arbitrary: fc.anything(), weight: 1 });
const change = fc.oneof(
  fc.record({ change: fc.constant('enabled'), on: maybe(fc.boolean()) }),
  fc.record({
    change: fc.constantFrom('site', 'mute', 'reset', 'replace'),
    on: fc.boolean(),
    site: maybe(text),
  }),
);
/** Near enough to the real thing to get past the first question. */
const near: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant({}),
  fc.record({ entity: maybe(text) }),
  fc.record({ entity: text, around: maybe(fc.record({ text, at: fc.double() })) }),
  fc.record({ fact: maybe(text) }),
  fc.record({ blocks: maybe(fc.array(maybe(text))) }),
  fc.record({ blocks: fc.array(text), lang: maybe(fc.string()), memory: fc.anything() }),
  fc.record({
    token: maybe(fc.constant('dtoken-of-the-page')),
    look: maybe(fc.constant(null)),
    before: maybe(fc.constant(null)),
  }),
  fc.record({ tab: maybe(fc.integer()) }),
  change,
);
const name = fc.oneof(
  fc.constantFrom(...OF_PAGES, ...OF_OWN_PAGES, 'toString', '__proto__', 'constructor'),
  fc.anything(),
);
const message = fc.oneof(fc.anything(), fc.record({ name, params: fc.oneof(near, fc.anything()) }));

const PAGE: Sender = { id: 'dateline-id', url: 'https://news.example/a', frameId: 0 };
const OWN: Sender = { id: 'dateline-id', url: 'chrome-extension://dateline-id/popup.html' };
const stranger = fc.record({
  id: fc.oneof(fc.constant('another-id'), fc.string(), fc.constant(undefined)),
  url: fc.constantFrom('https://news.example/', 'chrome-extension://another-id/popup.html', undefined),
}) as fc.Arbitrary<Sender>;

beforeEach(() => {
  reached = [];
});

it('whatever a page script sends reaches only what page scripts may ask, and throws nothing', async () => {
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const reply = await answer(handlers, sent, PAGE);
      expect(reply === undefined || typeof reply.ok === 'boolean').toBe(true);
    }),
    fuzz(3_000),
  );

  expect(reached.filter((each) => OF_OWN_PAGES.includes(each))).toEqual([]);
  // Some get through, or nothing is tried.
  expect(new Set(reached).size).toBeGreaterThan(3);
});

it('whatever one of our own pages sends throws nothing', async () => {
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const reply = await answer(handlers, sent, OWN);
      expect(reply === undefined || typeof reply.ok === 'boolean').toBe(true);
    }),
    fuzz(3_000),
  );
  expect(new Set(reached).size).toBeGreaterThan(5);
});

it('whatever a stranger sends is left unanswered', async () => {
  await fc.assert(
    fc.asyncProperty(message, stranger, async (sent, sender) => {
      fc.pre(sender.id !== 'dateline-id');
      expect(await answer(handlers, sent, sender)).toBeUndefined();
    }),
    fuzz(3_000),
  );
  expect(reached).toEqual([]);
});

it('whatever is stored becomes settings, and these stay as they are', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near, fc.record({ version: fc.integer(), look: near })), (stored) => {
      const settings = resolveSettings(stored);
      expect(resolveSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
    fuzz(3_000),
  );
});
