/**
 * Where the extension lies that a browser gets: the build, or the zip that a store would get, unpacked. `npm test` sets
 * `DATELINE_PACKED` and takes the zip; single runs take the build, which is there sooner.
 */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import extractZip from 'extract-zip';
import packageJson from '../../package.json' with { type: 'json' };

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** @throws with one line that says what to run */
export function extensionFolder(target: Target): string {
  const isPacked = Boolean(process.env['DATELINE_PACKED']);
  const folder = resolve(OUTPUT, isPacked ? 'unpacked' : '', target);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

/** @param what a browser, or the sources that go to a store with the extension */
export function zipOf(what: 'chrome' | 'firefox' | 'sources'): string {
  return resolve(OUTPUT, `${packageJson.name}-${packageJson.version}-${what}.zip`);
}

/** Unpacks what `npm run zip` has made. */
export async function unpackZips(): Promise<void> {
  for (const target of TARGETS) {
    const folder = resolve(OUTPUT, 'unpacked', target);
    rmSync(folder, { recursive: true, force: true });
    await extractZip(zipOf(target === 'chrome-mv3' ? 'chrome' : 'firefox'), { dir: folder });
  }
}
