/**
 * The words of the user interface, in the browser's language: the one seam to `@wxt-dev/i18n`. English, in
 * `locales/en.json`, says which keys there are and what is put into them. Facts keep the language that they are written in.
 */
import { createI18n } from '@wxt-dev/i18n';
import type { ComponentChildren } from 'preact';
import type { GeneratedI18nStructure as Structure } from '#i18n';
import { once } from './once.ts';

type AnyKey = Exclude<keyof Structure, `@@${string}`>;
type Counted<K> = K extends `${infer Base}.other` ? Base : never;
/** Of words that come in plural forms: the key without the form. */
export type CountedKey = Counted<AnyKey>;
export type WordKey = Exclude<AnyKey, `${CountedKey}.${string}`>;

type Names<K extends AnyKey> = Structure[K] extends { namedSubstitutions: readonly (infer Name)[] }
  ? Name & string
  : never;
type Values<Name extends string, T> = [Name] extends [never] ? [] : [values: Readonly<Record<Name, T>>];
type CountedNames<K extends CountedKey> = Exclude<Names<`${K}.other`>, 'count'>;

const i18n = createI18n();
const PLACEHOLDER = /\{(\w+)\}/;

/** `words('fact.asOf', { day, age })` */
export function words<K extends WordKey>(key: K, ...[values]: Values<Names<K>, string | number>): string {
  return values === undefined ? i18n.t(key) : i18n.t(key, values);
}

/** The form that the language has for this number; `{count}` is the number in the language's own writing. */
export function counted<K extends CountedKey>(
  key: K,
  count: number,
  ...[values]: Values<CountedNames<K>, string | number>
): string {
  return i18n.t(`${key}.${plural().select(count)}`, { ...values, count: formatNumber(count) });
}

/** The same for values that are elements: the sentence in pieces, in the order of the language. */
export function phrase<K extends WordKey>(
  key: K,
  ...[values]: Values<Names<K>, ComponentChildren>
): ComponentChildren[] {
  const inserts = values as Readonly<Record<string, ComponentChildren>>;
  return i18n
    .t(key)
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? piece : inserts[piece]));
}

export const joined = (items: readonly string[]): string => items.join(words('comma'));

/** "China and Russia" */
export const listed = (items: readonly string[]): string => conjunction().format(items);

/**
 * For `Intl` and the `lang` of our pages. The browser's own tag where the words are in its language, for it knows the
 * reader's region. English has one form everywhere, day first: a citation reads the same whoever copied it.
 */
export const language = once((): string => {
  const [ours, browser] = [words('language'), i18n.t('@@ui_locale').replaceAll('_', '-')];
  return baseOf(browser) === baseOf(ours) && baseOf(ours) !== 'en' ? browser : ours;
});

const baseOf = (tag: string): string => tag.split('-')[0] ?? '';

export const direction = (): 'ltr' | 'rtl' => (words('direction') === 'rtl' ? 'rtl' : 'ltr');

const conjunction = once(() => new Intl.ListFormat(language(), { type: 'conjunction' }));
const plural = once(() => new Intl.PluralRules(language()));
const numbers = once(() => new Intl.NumberFormat(language(), { maximumFractionDigits: 20 }));

const roundNumbers = once(() => new Intl.NumberFormat(language(), { notation: 'compact' }));

/** Where room is short: "300k" */
export const formatShort = (value: number): string => roundNumbers().format(value);

export const formatNumber = (value: number): string => numbers().format(value);
