/**
 * `npm run reproduce`: builds both extensions from the sources that go to the stores, elsewhere, and compares them file by
 * file with the ones built here. Run `npm run zip` first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import extractZip from 'extract-zip';
import { TARGETS, zipOf, type Target } from './browsers/extension-folder.ts';

const ROOT = resolve(import.meta.dirname, '..');

function hashes(root: string, target: Target): Map<string, string> {
  const folder = join(root, '.output', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function run(folder: string, ...args: string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}

function differences(elsewhere: string, target: Target): string[] {
  const [here, there] = [hashes(ROOT, target), hashes(elsewhere, target)];
  const paths = new Set([...here.keys(), ...there.keys()]);
  return [...paths].filter((path) => here.get(path) !== there.get(path)).map((path) => `${target}/${path}`);
}

async function main(): Promise<void> {
  if (!existsSync(zipOf('sources'))) throw new Error('no sources: run "npm run zip" first.');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-reproduce-'));
  try {
    await extractZip(zipOf('sources'), { dir: folder });
    // Not in the sources, which hold no hidden file; it only keeps npm quiet.
    copyFileSync(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
    run(folder, 'ci');
    run(folder, 'run', 'build');
    const different = TARGETS.flatMap((target) => differences(folder, target));
    if (different.length > 0) throw new Error(`not the same:\n${different.join('\n')}`);
    for (const target of TARGETS) console.info(`${target}: ${hashes(ROOT, target).size} files, all the same`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
