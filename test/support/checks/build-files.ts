/** A build as its checks see it: files of a folder, ours or a copy of it in which a test has put a leak. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
}

export function filesIn(folder: string, ending = ''): BuildFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && /\.\w+$/.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, text: content.toString('utf8'), bytes: content.length };
    });
}

export function manifestIn(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}
