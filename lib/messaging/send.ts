import { bare, ownId } from '../bare-browser.ts';
import type { Requests, Result } from './protocol.ts';

/** @throws where the background does not answer or answers with an error */
export async function ask<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  return unwrap(await replyTo(name, params));
}

async function replyTo<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Result<Requests[Name]['return']> | undefined> {
  const reply: unknown = await bare.runtime?.sendMessage({ name, params });
  return reply as Result<Requests[Name]['return']> | undefined;
}

/** Milliseconds before asking again: a background that was put to sleep in the midst of a question is awake by then. */
const AGAIN_MS = [100, 400, 1_600];

/**
 * For what can be asked twice without harm. An answer is taken as it is, an error too.
 * @throws as `ask`, once nobody has answered several times or the extension is gone
 */
export async function askPatiently<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  for (const wait of AGAIN_MS) {
    const reply = await replyTo(name, params).catch(() => undefined);
    if (reply || ownId() === undefined) return unwrap(reply);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return ask(name, params);
}

export function unwrap<T>(result: Result<T> | undefined): T {
  if (result?.ok === true) return result.value;
  throw new Error(result === undefined ? 'nobody answered' : result.error);
}
