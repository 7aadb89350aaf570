import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NameFlag, NameIndex } from '../../../lib/matching/name-index.ts';
import { NameLines } from '../../../lib/matching/name-lines.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { WordClass } from '../../../lib/matching/word-classes.ts';
import { bearers } from '../support/names.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Names of which each is its own entity, and words of a class behind them. */
function unread(
  names: readonly string[],
  words: readonly string[] = [],
  flags: readonly number[] = [],
): NameIndex {
  const all = [...names, ...words];
  return new NameIndex(0, names.length, {
    lines: new NameLines(all.join('\n'), all.length, all.length),
    entityOf: (line) => line,
    flagsOf: (line) => flags[line] ?? 0,
    isWanted: (line) => ((flags[line] ?? 0) & NameFlag.label) === 0,
    classesOf: (line) => (line < names.length ? 0 : WordClass.title),
  });
}

/** As a page reads a text: the index is told before it is asked. */
function readText(index: NameIndex, text: string): number[] {
  index.prepare(tokenize(text, index.vocabulary));
  return bearers(index, text);
}

const inOrder = (entities: readonly number[]): number[] => entities.toSorted((a, b) => a - b);

describe('names that no text has had yet', () => {
  it('are found once a text has their first word', () => {
    const index = unread(['Tarn Valley', 'Fen']);

    expect(bearers(index, 'Tarn Valley')).toEqual([]);
    expect(readText(index, 'Tarn Valley')).toEqual([0]);
    expect(index.vocabulary.size).toBe(2);
  });

  it('number the words of the text that brings them', () => {
    const index = unread(['Tarn Valley']);
    const tokens = tokenize('a valley of Tarn', index.vocabulary);
    index.prepare(tokens);

    expect(Array.from(tokens.word.slice(0, tokens.length), (word) => word >= 0)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('are read once, whatever the texts', () => {
    const index = unread(['Tarn', 'Tarn Valley']);
    for (const text of ['Tarn', 'TARN', 'tarn', 'Tarn Valley', 'Tarn']) readText(index, text);

    expect(bearers(index, 'Tarn')).toEqual([0]);
  });

  it('with a capital wait for a capital', () => {
    const index = unread(['Tarn', 'tarn house']);
    readText(index, 'a tarn');

    expect([bearers(index, 'tarn house'), bearers(index, 'Tarn')]).toEqual([[1], []]);
    expect(readText(index, 'Tarn')).toEqual([0]);
  });

  it('come before a name that a pack adds', () => {
    const index = unread(['Tarn', 'Tarn']);
    index.addName('Tarn', 7, NameFlag.fact);

    expect(bearers(index, 'Tarn')).toEqual([0, 1, 7]);
  });

  it('leave labels out', () => {
    expect(readText(unread(['Tarn'], [], [NameFlag.label]), 'Tarn')).toEqual([]);
  });

  it('are read in a text with other words of the same spelling', () => {
    expect(readText(unread(['Étang']), 'ETANG')).toEqual([0]);
  });
});

describe('words of a class', () => {
  it('have it in every text', () => {
    const index = unread(['Tarn'], ['mayor']);
    const tokens = tokenize('Mayor of Tarn', index.vocabulary);
    index.prepare(tokens);

    expect(index.vocabulary.classesOf(tokens.word[0] ?? -1)).toBe(WordClass.title);
    expect(index.vocabulary.classesOf(tokens.word[2] ?? -1)).toBe(0);
  });
});

describe('whatever the names and the order of texts', () => {
  const words = fc.constantFrom(
    'Tarn',
    'tarn',
    'Fen',
    'of',
    'the',
    'Éire',
    "Hu'la",
    'N.',
    'U.S.',
    '北',
    'AB',
    'ab',
  );
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

  it('each is found as if all had been read at once', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), fc.array(name, { maxLength: 20 }), (names, texts) => {
        const [whole, late] = [new NameIndex(0), unread(names)];
        names.forEach((text, entity) => whole.addName(text, entity, 0));

        for (const text of [...texts, ...names]) {
          expect(inOrder(readText(late, text))).toEqual(inOrder(bearers(whole, text)));
        }
      }),
    );
  });
});
