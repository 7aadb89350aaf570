import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NameIndex } from '../../../lib/matching/name-index.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { bearers } from '../support/names.ts';

vi.setConfig({ testTimeout: 30_000 });

const COUNT = 100_000;
const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu'.split(' ');

/** Each number another word: syllables stand for its digits. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One to three words that other names have too, and no name twice. */
function nameOf(number: number): string {
  const [first, second] = [wordOf(number % 331), wordOf(Math.floor(number / 331))];
  return (
    [[first, second], [first, second, wordOf(number % 7)], [wordOf(number + 1000)]][number % 3]?.join(' ') ??
    ''
  );
}

const names = Array.from({ length: COUNT }, (_, number) => nameOf(number));

const countUp = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => at);

/** As the gazetteer is read: all names as one text. */
function filled(expected: number): NameIndex {
  const index = new NameIndex(expected);
  index.addLines(tokenize(names.join('\n'), index.vocabulary), countUp(COUNT), new Int32Array(COUNT));
  return index;
}

describe('100,000 names', () => {
  it('are all different', () => {
    expect(new Set(names).size).toBe(COUNT);
  });

  it.each([0, 512, COUNT])('are all found, each for itself, after growth from %d', (expected) => {
    const index = filled(expected);
    const wrong = names.filter((name, number) => String(bearers(index, name)) !== String(number));

    expect(wrong).toEqual([]);
  });

  it('are not found where a word is missing, swapped or of no name', () => {
    const index = filled(512);
    const known = new Set(names);
    const others = names.flatMap((name) => {
      const words = name.split(' ');
      return [
        words.slice(1).join(' '),
        words.toReversed().join(' '),
        `${name} Zuzuzuzuzu`,
        `Zuzuzuzuzu ${name}`,
      ];
    });
    const wrong = others.filter((name) => !known.has(name) && bearers(index, name).length > 0);

    expect(wrong).toEqual([]);
  });

  it('keep their places when more are added one by one', () => {
    const index = filled(512);
    for (let number = 0; number < 2000; number++) index.addName(`${names[number]} Annex`, COUNT + number, 0);

    expect(names.filter((name, number) => String(bearers(index, name)) !== String(number))).toEqual([]);
    expect(bearers(index, `${names[1999]} Annex`)).toEqual([COUNT + 1999]);
  });
});

describe('a name index, whatever the names', () => {
  const words = fc.constantFrom(
    'Tarn',
    'Fen',
    'Moor',
    'of',
    'the',
    'Éire',
    "Hu'la",
    'N.',
    'U.S.',
    '北',
    'AB',
  );
  const lists = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 60 });

  it('finds each name for all that bear it, in order', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const texts = list.map((parts) => parts.join(' '));
        const index = new NameIndex(0);
        texts.forEach((text, entity) => index.addName(text, entity, 0));

        for (const text of texts) {
          const expected = texts.flatMap((other, entity) => (other === text ? [entity] : []));
          expect(bearers(index, text)).toEqual(expected);
        }
      }),
    );
  });

  it('adds names one by one as it adds them all at once', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const texts = list.map((parts) => [...parts, 'Tarn'].join(' '));
        const [slow, fast] = [new NameIndex(0), new NameIndex(0)];
        texts.forEach((text, entity) => slow.addName(text, entity, 0));
        const entities = countUp(texts.length);
        fast.addLines(tokenize(texts.join('\n'), fast.vocabulary), entities, new Int32Array(texts.length));

        for (const text of texts) expect(bearers(fast, text)).toEqual(bearers(slow, text));
      }),
    );
  });
});
