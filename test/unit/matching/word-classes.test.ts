import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../lib/matching/characters.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';
import { SMALL_WORDS, WordClass } from '../../../lib/matching/word-classes.ts';
import { wordsByClass } from '../../../scripts/gazetteer/curated.ts';

const LISTS = { ...wordsByClass(), ...SMALL_WORDS };

/** The names of all classes whose list has the word. */
const classesOf = (word: string): string[] =>
  Object.entries(LISTS)
    .filter(([, list]) => list.split(' ').some((listed) => foldWord(listed) === word))
    .map(([name]) => name);

describe('classes', () => {
  const bits = Object.values(WordClass);

  it('have one bit each', () => {
    expect(bits.filter((bit) => bit <= 0 || (bit & (bit - 1)) !== 0)).toEqual([]);
    expect(new Set(bits).size).toBe(bits.length);
  });

  it('fit on one word all at once', () => {
    const vocabulary = new Vocabulary();
    const word = vocabulary.add(1, 2);
    for (const bit of bits) vocabulary.mark(word, bit);

    expect(bits.filter((bit) => (vocabulary.classesOf(word) & bit) === 0)).toEqual([]);
  });
});

describe.each(Object.entries(LISTS))('the list %s', (name, list) => {
  const words = list.split(' ');

  it('has a class of its name', () => {
    expect(WordClass).toHaveProperty(name);
  });

  it('has single words with single spaces between them', () => {
    expect(words.filter((word) => tokenize(word, new Vocabulary()).length !== 1)).toEqual([]);
  });
});

describe('the lists', () => {
  it('leave no class out that they share with the tables', () => {
    const shared = Object.keys(SMALL_WORDS).filter((name) => name in wordsByClass());

    expect(shared).toEqual([]);
  });

  it.each([
    ['maria', ['firstName']],
    ['jordan', ['placeFirstName']],
    ['garcia', ['surname']],
    ['president', ['title']],
    ['said', ['speechVerb']],
    ['near', ['locative', 'strongLocative']],
    ['january', ['month']],
    ['may', ['month', 'function']],
    ['tuesday', ['weekday']],
    ['charity', ['organisationDescriptor']],
    ['university', ['organisationHead', 'organisationFirst']],
    ['ministry', ['organisationFirst']],
    ['river', ['placeHead']],
    ['mount', ['placeFirst']],
    ['marathon', ['nameTail']],
    ['gov', ['abbreviation']],
    ['the', ['function', 'the', 'link']],
    ['of', ['of', 'link']],
    ['province', ['divisionHead']],
    ['village', ['placeNoun']],
    ['northern', ['compass', 'strongLocative']],
    ['visited', ['placeVerb']],
    ['called', ['naming']],
    ['outskirts', ['holder']],
    ['treaty', ['treaty']],
    ['will', ['subjectVerb']],
    ['and', ['andOr', 'link']],
  ])('put %s among %j', (word, expected) => {
    expect(classesOf(word)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['teaspoon', 'zzyzx', 'quietly', ''])('have nothing of %j', (word) => {
    expect(classesOf(word)).toEqual([]);
  });
});
