import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../output');

/** Where tests leave screenshots to be looked at. */
export function outputFile(name: string): `${string}.png` {
  mkdirSync(FOLDER, { recursive: true });
  return resolve(FOLDER, name) as `${string}.png`;
}
