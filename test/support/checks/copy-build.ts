/** A copy of a build in which a test may do what the build must not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BuildCopy {
  readonly folder: string;
  /** Changes one file; what was there before comes back with `restore`. */
  edit(path: string, change: (text: string) => string): void;
  restore(): void;
  remove(): void;
}

export function copyBuild(original: string): BuildCopy {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-copy-'));
  cpSync(original, folder, { recursive: true });
  const before = new Map<string, string>();
  return {
    folder,
    edit(path, change) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!before.has(path)) before.set(path, text);
      writeFileSync(join(folder, path), change(text));
    },
    restore() {
      for (const [path, text] of before) writeFileSync(join(folder, path), text);
      before.clear();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Adds a field to the manifest, or another value for it. */
export const withField =
  (name: string, value: unknown) =>
  (text: string): string =>
    JSON.stringify({ ...(JSON.parse(text) as object), [name]: value });
