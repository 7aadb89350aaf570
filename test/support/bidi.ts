/** Raw WebDriver BiDi, for what puppeteer does not offer: extension pages and closed shadow roots in Firefox. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export async function bidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}

export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

export interface RemoteNode extends RemoteValue {
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** @throws with the page's own words where the script failed */
export async function evaluateIn<T extends RemoteValue>(
  browser: Browser,
  context: string,
  expression: string,
  serializationOptions: object = {},
): Promise<T> {
  const answer = await bidi<{ type: string; result: T; exceptionDetails?: { text: string } }>(
    browser,
    'script.evaluate',
    {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions,
    },
  );
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}
