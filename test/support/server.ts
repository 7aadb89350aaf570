/** A loopback server for test pages. Counts what is asked of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** It is asked for and never comes. */
  readonly neverComes?: true;
}

/** For pages as others have made them: their scripts do not run, and nothing is asked of hosts that do not answer. */
export const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

export interface PageServer {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly requests: string[];
  add(path: string, page: Page | string): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  // Browsers ask for an icon on their own; a missing one would be an error in the console.
  const pages = new Map<string, Page>([['/favicon.ico', { body: '', type: 'image/x-icon' }]]);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    requests.push(path);
    const page = pages.get(path);
    if (page?.neverComes) return;
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    add(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
