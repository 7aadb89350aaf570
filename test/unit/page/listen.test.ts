// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listen } from '../../../lib/page/listen.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Everything that runs in a page. Components get their events through the card's root (`card-events.ts`). */
const IN_PAGES = ['lib/page', 'entrypoints/page', 'entrypoints/card'];

/** Where made-up events are turned away. */
const GATES = ['lib/page/listen.ts', 'entrypoints/card/card-events.ts'];

/** AbortSignals and message ports of our own tell what we ourselves did. */
const OF_OUR_OWN = /\b(?:signal|port1)\.addEventListener\(/g;

/** Listeners that would hear what a page makes up. */
function pastTheHelper(source: string): number {
  const code = source.replace(OF_OUR_OWN, '');
  return [...code.matchAll(/addEventListener\s*\(|\bon(?:message|click|keydown|scroll|load)\s*=[^=]/g)]
    .length;
}

const sources = IN_PAGES.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

describe('what listens in a page', () => {
  it('hears what the browser made and not what the page made up', () => {
    const heard = vi.fn();
    listen(document, 'scroll', heard);

    document.dispatchEvent(new Event('scroll'));
    expect(heard).not.toHaveBeenCalled();

    const real = new Event('scroll');
    Object.defineProperty(real, 'isTrusted', { value: true });
    document.dispatchEvent(real);
    expect(heard).toHaveBeenCalledExactlyOnceWith(real);
  });

  it.each(sources.filter((file) => !GATES.includes(file)))('%s listens through it', (file) => {
    expect(pastTheHelper(readFileSync(join(ROOT, file), 'utf8'))).toBe(0);
  });

  it.each([
    "document.addEventListener('click', open)",
    "addEventListener('message', take)",
    'window.onmessage = take',
  ])('the check sees %s', (code) => {
    expect(pastTheHelper(code)).toBe(1);
  });
});
