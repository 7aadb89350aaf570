/** The documents and saved pages that the project must not contain. Tests that need them are skipped where they are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared');

export const hasShared = existsSync(SHARED);

export function sharedPath(...parts: string[]): string {
  return resolve(SHARED, ...parts);
}

export function readShared(...parts: string[]): string {
  return readFileSync(sharedPath(...parts), 'utf8');
}

export function listShared(...parts: string[]): string[] {
  return hasShared ? readdirSync(sharedPath(...parts)).sort() : [];
}

export function saySkipped(what: string): void {
  if (!hasShared) console.info(`skipped: ${what} (needs the shared folder beside the project)`);
}
