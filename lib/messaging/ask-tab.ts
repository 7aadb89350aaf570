import { browser } from '../browser.ts';
import type { Result, TabRequests } from './protocol.ts';
import { unwrap } from './send.ts';

/** @throws where no page script of ours runs in the tab, or it answers with an error */
export async function askTab<Name extends keyof TabRequests>(
  tab: number,
  name: Name,
  params: TabRequests[Name]['params'],
): Promise<TabRequests[Name]['return']> {
  const reply: unknown = await browser.tabs.sendMessage(tab, { name, params }, { frameId: 0 });
  return unwrap(reply as Result<TabRequests[Name]['return']> | undefined);
}

/** For every frame of the tab that our script runs in. @throws where there is none */
export async function tellTab<Name extends keyof TabRequests>(
  tab: number,
  name: Name,
  params: TabRequests[Name]['params'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, { name, params });
}
