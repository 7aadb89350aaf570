import { browser } from '../browser.ts';
import type { Requests, Result, TabRequests } from './protocol.ts';

/** @throws where the background does not answer or answers with an error */
export async function ask<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  const reply: unknown = await browser.runtime.sendMessage({ name, params });
  return unwrap(reply as Result<Requests[Name]['return']> | undefined);
}

/** @throws where no page script of ours runs in the tab, or it answers with an error */
export async function askTab<Name extends keyof TabRequests>(
  tab: number,
  name: Name,
  params: TabRequests[Name]['params'],
): Promise<TabRequests[Name]['return']> {
  const reply: unknown = await browser.tabs.sendMessage(tab, { name, params }, { frameId: 0 });
  return unwrap(reply as Result<TabRequests[Name]['return']> | undefined);
}

function unwrap<T>(result: Result<T> | undefined): T {
  if (result?.ok === true) return result.value;
  throw new Error(result === undefined ? 'nobody answered' : result.error);
}
