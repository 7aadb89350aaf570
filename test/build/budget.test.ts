import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../scripts/gazetteer-plugin.ts';
import { listOutput, TARGETS } from '../support/build-output.ts';
import { dataBytes } from '../support/data-bytes.ts';

/** Bytes, minified. `page.js` is paid by every page: about 0.1 ms a kB. The others are paid once, by those who use them. */
const BUDGETS = { 'page.js': 40_000, 'card.js': 44_000, 'background.js': 220_000 };

/** All of the gazetteer, compressed as a store ships it. */
const GAZETTEER_BUDGET = 700_000;
const PARTS = ['names', 'columns', 'capitals', 'profiles', 'outlines'] as const;

describe('the gazetteer', () => {
  it(`weighs at most ${GAZETTEER_BUDGET} bytes compressed`, () => {
    const data = makeGazetteer();
    const bytes = PARTS.map((part) => gzipSync(data[part], { level: 9 }).byteLength);

    expect(bytes.every((size) => size > 1_000)).toBe(true);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(GAZETTEER_BUDGET);
  });
});

describe.each(TARGETS)('the build for %s', (target) => {
  const files = listOutput(target);

  it.each(Object.entries(BUDGETS))('%s stays within %d bytes', (path, budget) => {
    const text = files.find((file) => file.path === path)?.text ?? '';

    expect(text).not.toBe('');
    expect(Buffer.byteLength(text) - dataBytes(text)).toBeLessThanOrEqual(budget);
  });

  it('keeps the card and the facts out of the script that every page runs', () => {
    const page = files.find((file) => file.path === 'page.js')?.text ?? '';

    const card = files.find((file) => file.path === 'card.js')?.text ?? '';

    expect(card).toContain('card.sameFacts');
    expect(page).not.toContain('card.sameFacts');
    expect(page).not.toContain('as many as');
    expect(page).not.toContain('Erica Kang');
  });

  it('keeps webextension-polyfill out of the script that every page runs', () => {
    const polyfill = '__mozWebExtensionPolyfillReject__';
    const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

    expect(textOf('background.js')).toContain(polyfill);
    expect(textOf('page.js')).not.toContain(polyfill);
  });
});
