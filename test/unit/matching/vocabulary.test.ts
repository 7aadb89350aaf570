import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/matching/characters.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import {
  doubled,
  HASH_SEED_1,
  HASH_SEED_2,
  mix1,
  mix2,
  Vocabulary,
} from '../../../lib/matching/vocabulary.ts';

type Hashes = readonly [first: number, second: number];

function hashesOf(word: string): Hashes {
  let [first, second]: [number, number] = [HASH_SEED_1, HASH_SEED_2];
  for (let at = 0; at < word.length; at++) {
    first = mix1(first, word.charCodeAt(at));
    second = mix2(second, word.charCodeAt(at));
  }
  return [first, second];
}

const many = Array.from({ length: 20_000 }, (_, number) => hashesOf(`word${number}`));

describe('Vocabulary', () => {
  it('knows no word at first', () => {
    const vocabulary = new Vocabulary();

    expect(vocabulary.size).toBe(0);
    expect(vocabulary.find(...hashesOf('harbour'))).toBe(-1);
  });

  it('numbers words as they come', () => {
    const vocabulary = new Vocabulary();

    expect(['harbour', 'ferry', 'quay'].map((word) => vocabulary.add(...hashesOf(word)))).toEqual([0, 1, 2]);
    expect(vocabulary.find(...hashesOf('ferry'))).toBe(1);
    expect(vocabulary.size).toBe(3);
  });

  it('gives a known word its number again', () => {
    const vocabulary = new Vocabulary();
    vocabulary.add(...hashesOf('harbour'));

    expect(vocabulary.add(...hashesOf('harbour'))).toBe(0);
    expect(vocabulary.size).toBe(1);
  });

  it.each([
    ['the first hash alone', [7, 1], [7, 2]],
    ['the second hash alone', [1, 7], [2, 7]],
    ['both hashes swapped', [1, 2], [2, 1]],
    ['nothing but zeros', [0, 0], [0, 1]],
    ['the sign', [-5, 5], [5, -5]],
  ] satisfies [string, Hashes, Hashes][])('takes words that share %s for two', (_, one, other) => {
    const vocabulary = new Vocabulary();

    expect([vocabulary.add(...one), vocabulary.find(...other)]).toEqual([0, -1]);
    expect([vocabulary.add(...other), vocabulary.find(...one)]).toEqual([1, 0]);
  });

  it.each([0, 1, 16, 17, 20_000])('finds all words after growth from %d', (expected) => {
    const vocabulary = new Vocabulary(expected);
    for (const word of many) vocabulary.add(...word);

    expect(vocabulary.size).toBe(many.length);
    expect(many.filter((word, number) => vocabulary.find(...word) !== number)).toEqual([]);
    expect(vocabulary.find(...hashesOf('word20000'))).toBe(-1);
  });

  it('finds words whose first hashes are all the same', () => {
    const vocabulary = new Vocabulary();
    const twins = Array.from({ length: 300 }, (_, number): Hashes => [42, number]);
    for (const word of twins) vocabulary.add(...word);

    expect(twins.filter((word, number) => vocabulary.find(...word) !== number)).toEqual([]);
  });

  it('numbers words as a list of them would', () => {
    const hash = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hash, hash), { maxLength: 200 }), (words) => {
        const vocabulary = new Vocabulary(1);
        const known = new Map<string, number>();
        for (const word of words) {
          const key = String(word);
          expect(vocabulary.find(...word)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          expect(vocabulary.add(...word)).toBe(known.get(key));
        }
        expect(vocabulary.size).toBe(known.size);
      }),
    );
  });
});

describe('marks', () => {
  it('are none on a new word', () => {
    const vocabulary = new Vocabulary();

    expect(vocabulary.classesOf(vocabulary.add(...hashesOf('quay')))).toBe(0);
  });

  it('are none on an unknown word', () => {
    expect(new Vocabulary().classesOf(-1)).toBe(0);
  });

  it('add up on a word and leave its neighbours alone', () => {
    const vocabulary = new Vocabulary();
    const [lake, quay] = [vocabulary.add(...hashesOf('lake')), vocabulary.add(...hashesOf('quay'))];
    vocabulary.mark(lake, 4);
    vocabulary.mark(lake, 1 << 30);
    vocabulary.mark(lake, 4);

    expect([lake, quay].map((word) => vocabulary.classesOf(word))).toEqual([4 | (1 << 30), 0]);
  });

  it('stay through growth', () => {
    const vocabulary = new Vocabulary(1);
    for (const word of many) {
      const number = vocabulary.add(...word);
      vocabulary.mark(number, number % 7);
    }

    const wrong = many.filter(
      (word, number) => vocabulary.classesOf(vocabulary.find(...word)) !== number % 7,
    );
    expect(wrong).toEqual([]);
  });
});

describe('hashes', () => {
  it.each([
    ['the order of letters', 'ab', 'ba'],
    ['a letter more', 'aa', 'aaa'],
    ['which letters are double', 'aab', 'abb'],
    ['a zero', '\0', ''],
  ])('tell %s', (_, one, other) => {
    expect(hashesOf(one)).not.toEqual(hashesOf(other));
  });

  it('are whole numbers of 32 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(hashesOf(word)).toEqual(hashesOf(word).map((hash) => hash | 0));
      }),
    );
  });

  it('are different for 20,000 words', () => {
    expect(new Set(many.map(String)).size).toBe(many.length);
  });

  it('of a token are those of its folded letters', () => {
    const words = fc.stringMatching(/^[a-zA-ZÀ-ÖØ-öø-žα-ωА-я]{2,12}$/);
    fc.assert(
      fc.property(words, (word) => {
        const { hash1, hash2, length } = tokenize(word, new Vocabulary());

        expect(length).toBe(1);
        expect([hash1[0], hash2[0]]).toEqual(hashesOf(foldWord(word)));
      }),
    );
  });
});

describe('doubled', () => {
  it('keeps what was there and adds as many zeros', () => {
    expect([...doubled(Int32Array.of(3, -1))]).toEqual([3, -1, 0, 0]);
  });
});
