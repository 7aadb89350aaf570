import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesIn, manifestIn, type BuildFile } from './checks/build-files.ts';

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

export function outputFolder(target: Target): string {
  const folder = resolve(import.meta.dirname, '../../.output', target);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

export const readManifest = (target: Target): Record<string, unknown> => manifestIn(outputFolder(target));

export const listOutput = (target: Target, ending = ''): BuildFile[] => filesIn(outputFolder(target), ending);
