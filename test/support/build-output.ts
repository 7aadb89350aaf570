import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

export function outputFolder(target: Target): string {
  const folder = resolve(import.meta.dirname, '../../.output', target);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

export function readManifest(target: Target): Record<string, unknown> {
  return JSON.parse(readFileSync(join(outputFolder(target), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
}

export function listOutput(target: Target, ending = ''): { path: string; text: string; bytes: number }[] {
  const folder = outputFolder(target);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && /\.\w+$/.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, text: content.toString('utf8'), bytes: content.length };
    });
}
