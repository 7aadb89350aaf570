import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CharClass,
  classOf,
  classOfPair,
  fold,
  foldWord,
  isApostrophe,
  isHangul,
  isInvisible,
  isKatakana,
} from '../../../lib/matching/characters.ts';

const codeUnits = Array.from({ length: 0x10000 }, (_, code) => code);
const classNames = Object.keys(CharClass);
const named = (kind: number): string | undefined => classNames[kind];
const codeOf = (character: string): number => character.charCodeAt(0);

describe('classOf', () => {
  it.each([
    ['upper', ['A', 'É', 'Ž', 'Ж', 'Ω', 'ǅ', 'İ']],
    ['lower', ['a', 'ß', 'ø', 'ж', 'ς', 'ı']],
    ['plain', ['0', '_', '٣', 'א', 'ع', 'क', 'ไ', 'ª', '½']],
    ['single', ['北', '서', 'あ', 'ア', 'ー', '㐀', '豈']],
    ['ignorable', ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u0301', '\u05b4', '\ufe0f']],
    ['other', [' ', '\n', '\u00a0', '.', '-', '—', '“', '、', '・', '€', '+', '\u200e', '\u202e', '\ufffc']],
    ['other', ["'", '’', 'ʼ']],
    ['other', ['\ud800', '\udbff', '\udc00', '\udfff']],
  ])('tells %s characters: %j', (expected, characters) => {
    expect(characters.map((character) => named(classOf(codeOf(character))))).toEqual(
      characters.map(() => expected),
    );
  });

  it('gives every code unit a class, and the same one each time', () => {
    const first = codeUnits.map(classOf);

    expect(new Set(first)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(codeUnits.map(classOf)).toEqual(first);
  });

  it('takes every letter and digit for a part of a word', () => {
    const outside = codeUnits.filter(
      (code) =>
        /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) &&
        !isApostrophe(code) &&
        [CharClass.other, CharClass.ignorable].some((kind) => kind === classOf(code)),
    );

    expect(outside).toEqual([]);
  });

  it('knows what a number beyond all characters is not', () => {
    expect(named(classOf(Number.NaN))).toBe('other');
  });
});

describe('classOfPair', () => {
  it.each([
    ['𐐀', 'plain'],
    ['𝐀', 'plain'],
    ['𠀀', 'plain'],
    ['𝟗', 'plain'],
    ['😀', 'other'],
    ['𝄞', 'other'],
    ['🇳', 'other'],
    ['󠄀', 'other'],
  ])('%s is %s', (pair, expected) => {
    expect(named(classOfPair(pair.charCodeAt(0), pair.charCodeAt(1)))).toBe(expected);
  });
});

describe('kinds of characters', () => {
  it.each([
    ['\u00ad', true],
    ['\u200b', true],
    ['\u200d', true],
    ['\u2060', true],
    ['\ufeff', true],
    ['\u0301', false],
    ['\ufe0f', false],
    [' ', false],
    ['a', false],
  ])('isInvisible(%j) is %s', (character, expected) => {
    expect(isInvisible(codeOf(character))).toBe(expected);
  });

  it('counts what is invisible among the ignorable', () => {
    expect(codeUnits.filter((code) => isInvisible(code) && classOf(code) !== CharClass.ignorable)).toEqual(
      [],
    );
  });

  it.each([
    ["'", true],
    ['’', true],
    ['ʼ', true],
    ['‘', false],
    ['ʻ', false],
    ['`', false],
    ['´', false],
  ])('isApostrophe(%s) is %s', (character, expected) => {
    expect(isApostrophe(codeOf(character))).toBe(expected);
  });

  it.each([
    ['가', true, false],
    ['힣', true, false],
    ['ㄱ', false, false],
    ['ア', false, true],
    ['ー', false, true],
    ['・', false, false],
    ['あ', false, false],
    ['北', false, false],
  ])('%s: Hangul %s, Katakana %s', (character, hangul, katakana) => {
    expect([isHangul(codeOf(character)), isKatakana(codeOf(character))]).toEqual([hangul, katakana]);
  });
});

describe('foldWord', () => {
  it.each([
    ['Tromsø', 'tromso'],
    ['TROMSØ', 'tromso'],
    ['Łódź', 'lodz'],
    ['Đakovo', 'dakovo'],
    ['Þingvellir', 'thingvellir'],
    ['Ísafjörður', 'isafjordur'],
    ['Gießen', 'giessen'],
    ['Ærø', 'aero'],
    ['Œuf', 'oeuf'],
    ['Ǽ', 'ae'],
    ['İzmir', 'izmir'],
    ['Kırşehir', 'kirsehir'],
    ['São', 'sao'],
    ['Čačak', 'cacak'],
    ['Київ', 'киів'],
    ['ΑΘΗΝΑ', 'αθηνα'],
    ['Αθήνα', 'αθηνα'],
    ['北京', '北京'],
    ['2002', '2002'],
    ['', ''],
  ])('%s → %s', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });

  it.each([
    ["Sana'a", 'sanaa'],
    ['Sana’a', 'sanaa'],
    ['Sanaʼa', 'sanaa'],
    ['Bei\u00adjing', 'beijing'],
    ['\ufeffBei\u200bjing\u2060', 'beijing'],
    ['Bogota\u0301', 'bogota'],
  ])('leaves out what is no letter: %j', (word, expected) => {
    expect(foldWord(word)).toBe(expected);
  });

  it('keeps letters beyond the basic plane whole', () => {
    expect(foldWord('𝐀b')).toBe('𝐀b');
  });

  it('folds a letter and its capital to the same, from Latin to Cyrillic', () => {
    const pairs = codeUnits
      .slice(0, 0x530)
      .map((code) => String.fromCharCode(code))
      .filter((letter) => {
        const capital = letter.toUpperCase();
        return capital.length === 1 && capital < '\u0530' && capital.toLowerCase() === letter;
      });

    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter((letter) => foldWord(letter) !== foldWord(letter.toUpperCase()))).toEqual([]);
  });

  it('folds a letter and its composed form to the same, from Latin to Cyrillic', () => {
    const letters = codeUnits.slice(0, 0x530).map((code) => String.fromCharCode(code));

    expect(letters.filter((letter) => foldWord(letter) !== foldWord(letter.normalize('NFD')))).toEqual([]);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        const folded = foldWord(word);

        expect(foldWord(folded)).toBe(folded);
      }),
    );
  });

  it('folds each letter as it would alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(word)).toBe(
          Array.from({ length: word.length }, (_, at) => foldWord(word[at] ?? '')).join(''),
        );
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['É', 'e'],
    ['ß', 'ss'],
    ['Þ', 'th'],
    ['æ', 'ae'],
    ['北', '北'],
    ['\ud83d', '\ud83d'],
  ])('gives %s as %s, a second letter in its high half', (letter, expected) => {
    const folded = fold(codeOf(letter));

    expect([folded & 0xffff, folded >>> 16]).toEqual([codeOf(expected), expected.charCodeAt(1) || 0]);
  });
});
