import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../scripts/locales.ts';
import { MAY_BE_THE_SAME, NOT_YET_TRANSLATED } from './untranslated.ts';

type Source = Parameters<typeof messagesOf>[0];

const FOLDER = resolve(import.meta.dirname, '../../../locales');
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function read(file: string): Map<string, string> {
  return messagesOf(JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as Source);
}

const english = read('en.json');
const others = readdirSync(FOLDER).filter((file) => file !== 'en.json');

/** "mentions_onPage_other" → "mentions_onPage", where English has plural forms; any other name as it is. */
function withoutForm(name: string): string {
  const form = name.split('_').at(-1) ?? '';
  const base = name.slice(0, -form.length - 1);
  return FORMS.includes(form) && english.has(`${base}_other`) ? base : name;
}

function formsOf(messages: ReadonlyMap<string, string>, base: string): string[] {
  return FORMS.filter((form) => messages.has(`${base}_${form}`)).sort();
}

const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\{\w+\}/g))].filter((name) => name !== '{count}').sort();

/** In a plural form "{count}" may be a word: "once". */
const countedBases = [...new Set([...english.keys()].map(withoutForm))].filter((base) => !english.has(base));

describe('English', () => {
  it('has both its forms of all that is counted', () => {
    expect(countedBases.length).toBeGreaterThan(3);
    expect(countedBases.map((base) => formsOf(english, base))).toEqual(
      countedBases.map(() => ['one', 'other']),
    );
  });

  it('says something everywhere, in names that browsers take', () => {
    expect([...english].filter(([name, text]) => text.trim() === '' || !/^\w+$/.test(name))).toEqual([]);
    // Browsers read a dollar sign as the beginning of a placeholder of their own.
    expect([...english.values()].filter((text) => text.includes('$'))).toEqual([]);
    expect(new Set([...english.keys()].map((name) => name.toLowerCase())).size).toBe(english.size);
  });
});

describe.each(others)('%s', (file) => {
  const own = read(file);
  const isExpected = (name: string): boolean => !NOT_YET_TRANSLATED.includes(withoutForm(name));

  it('has the words of English and no others', () => {
    const [wanted, present] = [english, own].map((all) => new Set([...all.keys()].map(withoutForm)));

    expect([...(wanted ?? [])].filter((name) => isExpected(name) && !present?.has(name))).toEqual([]);
    expect([...(present ?? [])].filter((name) => !wanted?.has(name))).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const needed = new Intl.PluralRules(own.get('language')).resolvedOptions().pluralCategories.toSorted();
    const wrong = countedBases.filter(
      (base) => isExpected(base) && formsOf(own, base).join() !== needed.join(),
    );

    expect(wrong).toEqual([]);
  });

  it('puts the same things into its sentences', () => {
    const wrong = [...own].filter(([name, text]) => {
      const base = withoutForm(name);
      const original = english.get(name) ?? english.get(`${base}_other`) ?? '';
      return placeholders(text).join() !== placeholders(original).join();
    });

    expect(wrong).toEqual([]);
  });

  it('leaves nothing empty and nothing in English', () => {
    const wrong = [...own].filter(
      ([name, text]) =>
        text.trim() === '' ||
        text.includes('$') ||
        (text === english.get(name) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, ''))),
    );

    expect(
      wrong.map(([name]) => name).filter((name) => !MAY_BE_THE_SAME[file]?.includes(withoutForm(name))),
    ).toEqual([]);
  });

  it('tells its language and its direction', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(own.get('language') ?? '')).toHaveLength(1);
    expect(
      file
        .replace('.json', '')
        .replace('_', '-')
        .startsWith(own.get('language') ?? '?'),
    ).toBe(true);
    expect(own.get('direction')).toBe(file === 'ar.json' ? 'rtl' : 'ltr');
  });
});
