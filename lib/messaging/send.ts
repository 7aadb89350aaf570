import { bare } from '../bare-browser.ts';
import type { Requests, Result } from './protocol.ts';

/** @throws where the background does not answer or answers with an error */
export async function ask<Name extends keyof Requests>(
  name: Name,
  params: Requests[Name]['params'],
): Promise<Requests[Name]['return']> {
  const reply: unknown = await bare.runtime?.sendMessage({ name, params });
  return unwrap(reply as Result<Requests[Name]['return']> | undefined);
}

export function unwrap<T>(result: Result<T> | undefined): T {
  if (result?.ok === true) return result.value;
  throw new Error(result === undefined ? 'nobody answered' : result.error);
}
