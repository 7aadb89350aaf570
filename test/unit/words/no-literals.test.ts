import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDERS = ['components', 'entrypoints', 'lib/cards', 'lib/page', 'lib/sources'];

/** Attributes that a reader sees or hears. */
const ATTRIBUTE =
  /\s(?:aria-\w+|label|hint|title|heading|placeholder|alt|legend)="(?![a-z-]*")[^"]*\p{L}[^"]*"/u;
/** The beginning of a sentence: a capital, and more words behind it. */
const SENTENCE = /(['"`])(?!Dateline:)\p{Lu}[\p{L}’]*(?: [\p{L}’$]| ?\$\{)[^'"`\n]*\1/u;
/** Developers read the first two; the others are names of works. */
const NO_WORDS = /\bconsole\.\w+\(|\bnew Error\(|`GeoNames \$|`Unicode CLDR \$/;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function literalsIn(path: string): string[] {
  const lines = withoutComments(readFileSync(resolve(ROOT, path), 'utf8')).split('\n');
  return lines
    .filter((line) => !NO_WORDS.test(line) && (ATTRIBUTE.test(line) || SENTENCE.test(line)))
    .map((line) => `${path}: ${line.trim()}`);
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

it('no component, page or card says anything that is not in locales/', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap(literalsIn)).toEqual([]);
});
