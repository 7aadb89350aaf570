import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compilePack } from '../lib/facts/compile.ts';
import type { Pack } from '../lib/facts/pack.ts';
import type { SourceFile } from '../lib/facts/parse.ts';

export const PACK_INFO = 'pack.json';

/** @throws FactProblems with a line for every bad record: file, record, reason */
export function readPack(folder: string): Pack {
  return compilePack(readSource(join(folder, PACK_INFO)), readFactFiles(folder));
}

export function readFactFiles(folder: string): SourceFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== PACK_INFO);
  return names.sort().map((name) => readSource(join(folder, name)));
}

function readSource(path: string): SourceFile {
  return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}
