import { browser, type Browser } from '../../lib/browser.ts';
import type { Result, TabRequests } from '../../lib/messaging/protocol.ts';

type TabHandlers = {
  readonly [Name in keyof TabRequests]: (
    params: TabRequests[Name]['params'],
  ) => TabRequests[Name]['return'] | Promise<TabRequests[Name]['return']>;
};

/** Requests of our own background and pages; browsers deliver no page's message here. */
export function answerTabRequests(handlers: TabHandlers): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ): Promise<Result<unknown>> | undefined => {
    const { name, params } = (message ?? {}) as { name?: unknown; params?: unknown };
    const isOurs =
      sender.id === browser.runtime.id && typeof name === 'string' && Object.hasOwn(handlers, name);
    return isOurs
      ? run(handlers[name as keyof TabRequests] as (params: unknown) => unknown, params)
      : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
}

async function run(handler: (params: unknown) => unknown, params: unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handler(params) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
