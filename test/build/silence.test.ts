import { describe, expect, it } from 'vitest';
import { BUILD_CHECKS } from '../support/checks/build-checks.ts';
import { namesIn } from '../support/checks/script-names.ts';
import { listOutput, outputFolder, TARGETS } from '../support/build-output.ts';

describe.each(TARGETS)('the build for %s', (target) => {
  it.each(Object.entries(BUILD_CHECKS))('has nothing that the check for %s finds', (_, check) => {
    expect(listOutput(target, '.js').length, 'scripts to look at').toBeGreaterThan(3);
    expect(check(outputFolder(target))).toEqual([]);
  });
});

describe('the reading of scripts', () => {
  it.each([
    ['fetch("x")', 'fetch'],
    ['window.fetch("x")', 'fetch'],
    ['globalThis["fetch"]("x")', 'fetch'],
    ['navigator.sendBeacon("x")', 'sendBeacon'],
    ['const f = eval; f("1")', 'eval'],
    ['new WebSocket("ws://x")', 'WebSocket'],
  ])('sees what %s takes from outside', (code, name) => {
    expect(namesIn(code).free.has(name)).toBe(true);
  });

  it('does not mistake a method for the network', () => {
    const code = 'class A { fetch(a) { return this.fetch(a); } }; ({ fetch: 1 }).fetch';

    expect(namesIn(code).free.has('fetch')).toBe(false);
  });
});
