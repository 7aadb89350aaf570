import { describe, expect, it } from 'vitest';
import type { Entity, NameKind } from '../../../lib/facts/schema.ts';
import { flagsOfKind, NameFlag, NameIndex } from '../../../lib/matching/name-index.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { bearers, candidatesOf, nodeOf } from '../support/names.ts';

function indexOf(names: Readonly<Record<string, number>>): NameIndex {
  const index = new NameIndex();
  for (const [text, flags] of Object.entries(names)) index.addName(text, 7, flags);
  return index;
}

const isFound = (name: string, text: string, flags = 0): boolean =>
  bearers(indexOf({ [name]: flags }), text).length === 1;

describe('case', () => {
  it.each([
    ['Oslo', 'Oslo', true],
    ['Oslo', 'OSLO', true],
    ['Oslo', 'oslo', false],
    ['Oslo', 'OsLo', false],
    ['UNICEF', 'UNICEF', true],
    ['UNICEF', 'Unicef', false],
    ['UNICEF', 'unicef', false],
    ['McMurdo', 'McMurdo', true],
    ['McMurdo', 'MCMURDO', true],
    ['McMurdo', 'Mcmurdo', false],
    ['the Gulf', 'the Gulf', true],
    ['the Gulf', 'The Gulf', true],
    ['the Gulf', 'THE GULF', true],
    ['the Gulf', 'the gulf', false],
    ['Bay of Biscay', 'Bay Of Biscay', true],
    ['Bay of Biscay', 'bay of Biscay', false],
    ['eThekwini', 'eThekwini', true],
    ['eThekwini', 'Ethekwini', false],
    ['北京', '北京', true],
  ])('of %s: %s is it? %s', (name, text, expected) => {
    expect(isFound(name, text)).toBe(expected);
  });

  it('agrees word by word in the middle of a text', () => {
    const index = indexOf({ 'North Sea': 0 });
    const candidate = index.first(nodeOf(index, 'North Sea'));
    const tokens = tokenize('the North Sea and the north Sea', index.vocabulary);

    expect([1, 5].map((from) => index.agreesInCase(candidate, tokens, from, 2))).toEqual([true, false]);
  });

  it.each([
    ['the Gulf', true],
    ['Gulf', false],
    ['THE GULF', false],
  ])('of the first letter: %s starts small? %s', (name, expected) => {
    const index = indexOf({ [name]: 0 });

    expect(index.startsLower(index.first(nodeOf(index, name)))).toBe(expected);
  });
});

describe('spelling', () => {
  it.each([
    ['Malmö', 'Malmo'],
    ['Malmo', 'Malmö'],
    ['Malmö', 'Malmo\u0308'],
    ['Łódź', 'Lodz'],
    ['Gießen', 'Giessen'],
    ['Sana’a', "Sana'a"],
    ['Sana’a', 'Sanaa'],
    ['Stoke-on-Trent', 'Stoke on Trent'],
    ['New York', 'New\u00a0York'],
    ['Beijing', 'Bei\u00adjing'],
  ])('%s is found as %s', (name, text) => {
    expect(isFound(name, text)).toBe(true);
  });

  it.each([
    ['New York', 'New'],
    ['New York', 'York'],
    ['New York', 'New York City'],
    ['Oslo', 'Osloer'],
    ['Osloer', 'Oslo'],
    ['Oslo', ''],
  ])('%s is not found as %j', (name, text) => {
    expect(isFound(name, text)).toBe(false);
  });
});

describe('names with dots', () => {
  it.each([
    ['Fla.', 'Fla.', true],
    ['Fla.', 'Fla', false],
    ['Fla.', 'FLA.', true],
    ['Fla.', 'fla.', false],
    ['W. Va.', 'W. Va.', true],
    ['W. Va.', 'W. Va', false],
    ['Fla', 'Fla.', true],
    ['U.S.', 'U.S.', true],
    ['U.S.', 'US', false],
    ['D.P.R.K.', 'D.P.R.K.', true],
    ['N. Korea', 'N. Korea', true],
    ['St. Lucia', 'St. Lucia', true],
    ['St. Lucia', 'St Lucia', true],
  ])('%s: %s is it? %s', (name, text, expected) => {
    expect(isFound(name, text)).toBe(expected);
  });

  it.each([
    ['Fla.', NameFlag.dot],
    ['Fla', 0],
    ['U.S.', 0],
    ['St. Lucia', 0],
  ])('%s carries the flag %d', (name, expected) => {
    const index = indexOf({ [name]: 0 });

    expect(index.flags(index.first(nodeOf(index, name)))).toBe(expected);
  });
});

describe('several bearers', () => {
  it('come in the order in which they were added', () => {
    const index = new NameIndex();
    for (const entity of [5, 3, 9, 3]) index.addName('Tarn Hill', entity, 0);

    expect(bearers(index, 'Tarn Hill')).toEqual([5, 3, 9, 3]);
  });

  it('have flags of their own', () => {
    const index = new NameIndex();
    index.addName('Tarn', 1, NameFlag.demonym);
    index.addName('Tarn', 2, NameFlag.ambiguous);

    expect(candidatesOf(index, 'Tarn').map((candidate) => index.flags(candidate))).toEqual([
      NameFlag.demonym,
      NameFlag.ambiguous,
    ]);
  });

  it('agree in case one by one', () => {
    const index = new NameIndex();
    index.addName('Who', 1, 0);
    index.addName('WHO', 2, NameFlag.acronym);

    expect([bearers(index, 'Who'), bearers(index, 'WHO'), bearers(index, 'who')]).toEqual([[1], [1, 2], []]);
  });

  it('of longer names do not mix with those of shorter ones', () => {
    const index = new NameIndex();
    index.addName('York', 1, 0);
    index.addName('New York', 2, 0);
    index.addName('New York City', 3, 0);

    expect(['York', 'New York', 'New York City', 'New'].map((text) => bearers(index, text))).toEqual([
      [1],
      [2],
      [3],
      [],
    ]);
  });
});

describe('addName', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `Part${at}`).join(' ');

  it.each([1, 2, 16])('takes names of %d words', (count) => {
    expect(isFound(words(count), words(count))).toBe(true);
    expect(isFound(words(count), words(count).toUpperCase())).toBe(true);
    expect(isFound(words(count), words(count).toLowerCase())).toBe(false);
  });

  it.each([17, 40])('refuses names of %d words', (count) => {
    expect(() => new NameIndex().addName(words(count), 1, 0)).toThrow(RangeError);
  });

  it.each(['', '…', ' — '])('adds nothing for %j', (text) => {
    const index = new NameIndex();
    index.addName(text, 1, 0);

    expect(index.vocabulary.size).toBe(0);
  });
});

describe('addLines', () => {
  const TEXT = 'Oslo\nBay of Biscay\nLabel Only\nFla.\n';

  function read(): NameIndex {
    const index = new NameIndex();
    const flags = Int32Array.of(0, 0, NameFlag.label, NameFlag.dot);
    index.addLines(tokenize(TEXT, index.vocabulary), Int32Array.of(0, 10, 20, 30), flags);
    return index;
  }

  it('adds each line as a name', () => {
    const index = read();

    expect(['Oslo', 'Bay of Biscay', 'Fla.', 'Fla'].map((text) => bearers(index, text))).toEqual([
      [0],
      [10],
      [30],
      [],
    ]);
  });

  it('leaves out what is a label alone', () => {
    expect(bearers(read(), 'Label Only')).toEqual([]);
  });
});

describe('addEntity', () => {
  const name = (text: string, kind: NameKind = 'common') => ({ text, kind });
  const entity = (id: string, names: Entity['names'], notIn: string[] = []) =>
    ({ id, kind: 'place', names, notIn }) as const;

  it('numbers entities behind those of the gazetteer', () => {
    const index = new NameIndex(16, 1000);
    index.addEntity(entity('tarn', [name('Tarn')]));
    index.addEntity(entity('moor', [name('Moor')]));

    expect(bearers(index, 'Moor')).toEqual([1001]);
    expect([index.idOf(1000), index.idOf(1001), index.idOf(1002)]).toEqual(['tarn', 'moor', undefined]);
    expect([index.numberOf('tarn'), index.numberOf('fen')]).toEqual([1000, undefined]);
    expect([index.kindOf(1000), index.kindOf(5)]).toEqual(['place', undefined]);
  });

  it('takes the number that the gazetteer has for the same entity', () => {
    const index = new NameIndex(16, 1000);
    index.addEntity(entity('tarn', [name('Tarn')]), 12);

    expect(bearers(index, 'Tarn')).toEqual([12]);
    expect(index.idOf(12)).toBe('tarn');
  });

  it('adds every spelling of a name', () => {
    const index = new NameIndex();
    index.addEntity(entity('north-tarn', [name('North Tarn'), name('NTA', 'acronym')]));

    expect(
      ['North Tarn', 'N. Tarn', 'N Tarn', 'NTA', 'N.T.A.'].filter(
        (text) => bearers(index, text).length !== 1,
      ),
    ).toEqual([]);
  });

  it('marks longer names as decoys, and all as names of facts', () => {
    const index = new NameIndex();
    index.addEntity(entity('tarn', [name('Tarn')], ['Tarn Biscuits']));
    const [biscuits = 0] = candidatesOf(index, 'Tarn Biscuits');
    const [tarn = 0] = candidatesOf(index, 'Tarn');

    expect(index.flags(biscuits)).toBe(NameFlag.decoy | NameFlag.fact);
    expect(index.flags(tarn)).toBe(NameFlag.fact);
  });

  it('marks names of everyday words', () => {
    const index = new NameIndex();
    index.addEntity(entity('hope', [{ text: 'Hope', kind: 'common', commonWords: true }]));

    expect(candidatesOf(index, 'Hope').map((candidate) => index.flags(candidate))).toEqual([
      NameFlag.fact | NameFlag.commonWords,
    ]);
  });
});

describe('flagsOfKind', () => {
  it.each([
    ['common', 0],
    ['official', 0],
    ['demonym', NameFlag.demonym],
    ['short', NameFlag.short],
    ['former', NameFlag.former],
    ['acronym', NameFlag.acronym],
  ] satisfies [NameKind, number][])('of %s is %d', (kind, expected) => {
    expect(flagsOfKind(kind)).toBe(expected);
  });

  it('have one bit each', () => {
    const bits = Object.values(NameFlag);

    expect(bits.filter((bit) => bit <= 0 || (bit & (bit - 1)) !== 0)).toEqual([]);
    expect(new Set(bits).size).toBe(bits.length);
  });
});
