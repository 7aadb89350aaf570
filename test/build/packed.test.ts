/** What goes to a store. Needs `npm run zip`, which `npm test` has run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import extractZip from 'extract-zip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder, TARGETS, zipOf } from '../../scripts/browsers/extension-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const isPacked = Boolean(process.env['DATELINE_PACKED']);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe.runIf(isPacked).each(TARGETS)('the zip of %s', (target) => {
  const unpacked = extensionFolder(target);
  const built = resolve(ROOT, '.output', target);

  it('is what these tests run', () => {
    expect(unpacked).toContain('unpacked');
  });

  it('holds the build and nothing else', () => {
    expect(filesIn(unpacked)).toEqual(filesIn(built));
    const isSame = (file: string): boolean =>
      readFileSync(join(unpacked, file)).equals(readFileSync(join(built, file)));
    expect(filesIn(built).filter((file) => !isSame(file))).toEqual([]);
  });

  it('holds no map, test or hidden file', () => {
    expect(filesIn(unpacked).filter((file) => /\.map$|\btest\b|(?:^|\/)\./.test(file))).toEqual([]);
  });
});

describe.runIf(isPacked)('the sources that go to a store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sources-'));
  beforeAll(() => extractZip(zipOf('sources'), { dir: folder }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('hold what a build needs', () => {
    expect(filesIn(folder)).toEqual(
      expect.arrayContaining([
        'README.md',
        'entrypoints/page/index.ts',
        'package-lock.json',
        'package.json',
        'wxt.config.ts',
      ]),
    );
  });

  it('hold no file that is not ours', () => {
    const tracked = new Set(execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));

    expect(filesIn(folder).filter((file) => !tracked.has(file))).toEqual([]);
  });
});
