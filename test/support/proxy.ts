/** A loopback proxy that lets a browser reach this machine only, and remembers every host that it was asked for. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import type { Options } from '../../scripts/browsers/launch.ts';

export interface CountingProxy {
  readonly port: number;
  /** Hosts other than this machine, in order of asking. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/** What browsers ask their makers for depends on the moment, so one run may see a host that another does not. */
const OF_BROWSER_MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/;

/** Hosts that neither this machine nor the browser's maker has. */
export const strangersOf = ({ strangers }: CountingProxy): string[] =>
  strangers.filter((host) => !OF_BROWSER_MAKERS.test(host));

/** Options that send everything a browser asks for, loopback too, through the proxy. */
export function throughProxy(name: BrowserName, proxy: CountingProxy): Partial<Options> {
  const { args = [], preferences } = pastProxy(name, proxy);
  if (name === 'chromium') return { args: [...args, '--proxy-bypass-list=<-loopback>'] };
  return { preferences: { ...preferences, 'network.proxy.allow_hijacking_localhost': true } };
}

/** The same, but for what this machine has: that goes its usual way. */
export function pastProxy(name: BrowserName, { port }: CountingProxy): Partial<Options> {
  if (name === 'chromium') return { args: [`--proxy-server=http://127.0.0.1:${port}`] };
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
    },
  };
}

export async function startProxy(): Promise<CountingProxy> {
  const strangers: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (url.hostname !== '127.0.0.1') {
      strangers.push(url.hostname);
      outgoing.writeHead(502).end();
      return;
    }
    const forward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forward.on('error', () => outgoing.destroy());
    incoming.pipe(forward);
  });
  server.on('connect', (incoming, socket) => {
    strangers.push(incoming.url ?? 'unknown');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strangers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
