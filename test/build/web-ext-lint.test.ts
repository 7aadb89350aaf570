import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listOutput, outputFolder } from '../support/build-output.ts';

interface Report {
  readonly errors: readonly { readonly code: string }[];
  readonly warnings: readonly { readonly code: string; readonly file?: string }[];
}

function lint(folder: string): Report {
  const webExt = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
}

it('web-ext finds no error in the Firefox build, and only the warnings that the README explains', () => {
  const { errors, warnings } = lint(outputFolder('firefox-mv3'));

  expect(errors).toEqual([]);
  // One for each copy of Preact: its way to set `dangerouslySetInnerHTML`, which nothing here uses (lint forbids it).
  const withPreact = listOutput('firefox-mv3', '.js').filter(({ text }) =>
    text.includes('dangerouslySetInnerHTML'),
  );
  expect(warnings.map(({ code, file }) => `${code} in ${file}`).sort()).toEqual(
    withPreact.map(({ path }) => `UNSAFE_VAR_ASSIGNMENT in ${path}`).sort(),
  );
});
