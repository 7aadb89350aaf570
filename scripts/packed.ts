/** The zips that a store would get, unpacked again: what the browser tests of `npm test` run. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const OUTPUT = resolve(import.meta.dirname, '../.output');
/** Folders in it are named as those of the builds. */
export const PACKED = resolve(OUTPUT, 'packed');

const TARGETS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Builds that were packed before go, so that no old one is taken for the new. */
export function removeZips(): void {
  rmSync(PACKED, { recursive: true, force: true });
  for (const file of zips()) rmSync(resolve(OUTPUT, file));
}

/** @throws where a zip is missing */
export function unpackZips(): void {
  for (const [browser, target] of Object.entries(TARGETS)) {
    const zip = zips().find((file) => file.endsWith(`-${browser}.zip`));
    if (zip === undefined) throw new Error(`no zip for ${browser} in ${OUTPUT}: run "npm run zip"`);
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(resolve(OUTPUT, zip)))))
      if (!path.endsWith('/')) write(resolve(PACKED, target, path), bytes);
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function zips(): string[] {
  mkdirSync(OUTPUT, { recursive: true });
  return readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
}
