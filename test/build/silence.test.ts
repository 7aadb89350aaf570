import { describe, expect, it } from 'vitest';
import { listOutput, TARGETS } from '../support/build-output.ts';

/** Ways to the network, and ways to run what did not come in the package. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

/** Names that identify something and are never loaded: XML namespaces, links that a reader may follow. */
const HARMLESS_ADDRESSES = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
];

describe.each(TARGETS)('the code of %s', (target) => {
  const scripts = listOutput(target, '.js');

  it.each(scripts.map(({ path, text }) => [path, text]))('%s has no way to the network', (_, text) => {
    expect(FORBIDDEN.filter((way) => way.test(text))).toEqual([]);
  });

  it.each(scripts.map(({ path, text }) => [path, text]))('%s holds no address to load from', (_, text) => {
    const addresses = [...text.matchAll(/https?:\/\/[\w.-]+[\w/.-]*/g)].map(([address]) => address);

    expect(addresses.filter((address) => !HARMLESS_ADDRESSES.includes(address))).toEqual([]);
  });
});
