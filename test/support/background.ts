/** Questions to the background as our own pages ask them. */
import type { OwnPageRequests, Result } from '../../lib/messaging/protocol.ts';
import type { Session } from './session.ts';

export async function askBackground<Name extends keyof OwnPageRequests>(
  session: Session,
  name: Name,
  params: OwnPageRequests[Name]['params'],
): Promise<Result<OwnPageRequests[Name]['return']>> {
  const own = await session.openOwn('sources.html');
  const message = JSON.stringify({ name, params });
  const reply = await own.evaluate<Result<OwnPageRequests[Name]['return']>>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
  );
  await own.close();
  return reply;
}
