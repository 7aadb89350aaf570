import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attacks } from '../in-page/attacks/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SECURITY = readFileSync(resolve(ROOT, 'SECURITY.md'), 'utf8');

/** Rows of the tables whose second column names tests. */
const promises = SECURITY.split(/\n{2,}/)
  .filter((table) => /^\| line +\| held by/.test(table))
  .flatMap((table) => table.split('\n').slice(2));

const testsIn = (text: string): string[] =>
  [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');

describe('SECURITY.md', () => {
  it('makes promises', () => {
    expect(promises.length).toBeGreaterThan(15);
  });

  it.each(promises)('names the test that holds: %s', (line) => {
    expect(testsIn(line)).not.toEqual([]);
  });

  it('counts the attacks that are tried', () => {
    const tried = Object.values(attacks);
    const lost = tried.filter(({ winsIn }) => winsIn === 'firefox');

    expect(SECURITY).toMatch(new RegExp(`Chromium +\\| ${tried.length} +\\| ${tried.length} +\\| 0 `));
    expect(SECURITY).toMatch(new RegExp(`Firefox +\\| ${tried.length} +\\| .* +\\| ${lost.length}: `));
  });

  it.each([...new Set(testsIn(SECURITY))])('finds %s', (path) => {
    expect(existsSync(resolve(ROOT, path))).toBe(true);
  });
});
