import { CREDITS } from '../../lib/gazetteer/credits.ts';
import { describe, expect, it } from 'vitest';
import { freeNames } from '../support/free-names.ts';
import { listOutput, TARGETS } from '../support/build-output.ts';

/** Ways to the network, and ways to run what did not come in the package. */
const FORBIDDEN = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'eval',
];
const CODE_FROM_TEXT = /\bnew Function\b|(?<![.\w$])Function\s*\(/;

/** Names that identify something and are never loaded: XML namespaces, links that a reader may follow. */
const HARMLESS_ADDRESSES = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
];

/** Links on the sources page, followed only by the reader. */
const LINKS = CREDITS.map(({ address }) => address);

describe.each(TARGETS)('the code of %s', (target) => {
  const scripts = listOutput(target, '.js');

  it.each(scripts.map(({ path, text }) => [path, text]))('%s has no way to the network', (_, text) => {
    const names = freeNames(text);

    expect(FORBIDDEN.filter((name) => names.has(name))).toEqual([]);
    expect(text).not.toMatch(CODE_FROM_TEXT);
  });

  it.each(scripts.map(({ path, text }) => [path, text]))('%s holds no address to load from', (_, text) => {
    const addresses = [...text.matchAll(/https?:\/\/[\w.-]+[\w/.-]*/g)].map(([address]) => address);

    expect(addresses.filter((address) => ![...HARMLESS_ADDRESSES, ...LINKS].includes(address))).toEqual([]);
  });
});

it.each([
  ['fetch("x")', 'fetch'],
  ['window.fetch("x")', 'fetch'],
  ['globalThis["fetch"]("x")', 'fetch'],
  ['navigator.sendBeacon("x")', 'sendBeacon'],
  ['const f = eval; f("1")', 'eval'],
  ['new WebSocket("ws://x")', 'WebSocket'],
])('the check itself sees %s', (code, name) => {
  expect(freeNames(code).has(name)).toBe(true);
});

it('the check itself does not mistake a method for the network', () => {
  expect(freeNames('class A { fetch(a) { return this.fetch(a); } }; ({ fetch: 1 }).fetch').has('fetch')).toBe(
    false,
  );
});
