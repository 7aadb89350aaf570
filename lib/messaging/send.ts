import { bare, ownId } from '../bare-browser.ts';
import type { Requests, Result } from './protocol.ts';

/** @throws where the background does not answer or answers with an error */
export async function ask<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  const reply: unknown = await bare.runtime?.sendMessage({ name, params });
  return unwrap(reply as Result<Requests[Name]['return']> | undefined);
}

/** Milliseconds before asking again: a background that was put to sleep in the midst of a question is awake by then. */
const AGAIN_MS = [100, 400, 1_600];

/** For what can be asked twice without harm. @throws as `ask`, once several attempts have failed or the extension is gone */
export async function askPatiently<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  for (const wait of AGAIN_MS) {
    try {
      return await ask(name, params);
    } catch (error) {
      if (ownId() === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask(name, params);
}

export function unwrap<T>(result: Result<T> | undefined): T {
  if (result?.ok === true) return result.value;
  throw new Error(result === undefined ? 'nobody answered' : result.error);
}
