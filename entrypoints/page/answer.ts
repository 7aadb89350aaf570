/**
 * Requests of our own background and pages, as they arrive in a page script. Browsers deliver no page's message here; what
 * does not come from this extension, or has not the right shape, is left unanswered all the same.
 */
import { bare, ownId, type Sender } from '../../lib/bare-browser.ts';
import type { Result, TabRequests } from '../../lib/messaging/protocol.ts';
import { hasShapeOf } from '../../lib/page/same-shape.ts';

type TabHandlers = {
  readonly [Name in keyof TabRequests]: (
    params: TabRequests[Name]['params'],
  ) => TabRequests[Name]['return'] | Promise<TabRequests[Name]['return']>;
};

/** What the params of each request look like. */
const EXAMPLES: { readonly [Name in keyof TabRequests]: TabRequests[Name]['params'] } = {
  describePage: {},
  annotateAnyway: {},
  applySettings: {
    enabled: true,
    kinds: { place: true, organisation: true },
    scope: 'everything',
    everyMention: false,
    pages: 'news',
    look: {
      style: 'underline',
      colours: { place: 'text', organisation: 'text' },
      cardSize: 'medium',
      theme: 'system',
    },
    openDelayMs: 0,
  },
  readAgain: {},
  stepMention: { direction: 1, entity: '' },
};

export function answerTabRequests(handlers: TabHandlers): void {
  bare.runtime?.onMessage.addListener((message, sender, sendResponse) => {
    const answer = answerFromTab(handlers, message, sender);
    if (answer) void pass(answer, sendResponse);
    // Only `true` keeps the way back open: the Chrome versions that we start at know no promises here.
    return answer && true;
  });
}

async function pass(answer: Promise<unknown>, sendResponse: (reply: unknown) => void): Promise<void> {
  sendResponse(await answer);
}

/** @returns undefined for what is not ours to answer */
export function answerFromTab(
  handlers: TabHandlers,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> | undefined {
  const { name, params } = (message ?? {}) as { name?: unknown; params?: unknown };
  if (sender.id !== ownId() || typeof name !== 'string') return undefined;
  if (!Object.hasOwn(EXAMPLES, name) || !hasShapeOf(EXAMPLES[name as keyof TabRequests], params))
    return undefined;
  return run(handlers[name as keyof TabRequests] as (params: unknown) => unknown, params);
}

async function run(handler: (params: unknown) => unknown, params: unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handler(params) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
