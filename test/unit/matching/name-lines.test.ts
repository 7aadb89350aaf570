import { describe, expect, it } from 'vitest';
import { keyOf, NameLines } from '../../../lib/matching/name-lines.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';

const LINES = [
  'Tarn',
  '\tTarn Valley',
  '\tthe Tarn',
  'U.S. Fen',
  "\tSana'a",
  'Étang-sur-Mer',
  '\tTARN',
  'Straße',
  '\từng',
  '\t北京',
  '\t3rd Moor',
];
const TEXTS = LINES.map((line) => line.replace('\t', ''));
const OWNERS = LINES.filter((line) => !line.startsWith('\t')).length;

const read = (end = ''): NameLines => new NameLines(LINES.join('\n') + end, LINES.length, OWNERS);

/** What a text's first word is known by, as a page has it. */
const keyOfText = (text: string, isCapital: boolean): number =>
  keyOf(tokenize(text, new Vocabulary()).hash2[0] ?? 0, isCapital);

const linesOf = (text: string, isCapital: boolean): string[] =>
  read()
    .linesOf(keyOfText(text, isCapital))
    .map((line) => read().text(line));

describe('lines of names', () => {
  it('are cut as they are written', () => {
    expect(LINES.map((_, line) => read().text(line))).toEqual(TEXTS);
    expect(LINES.map((_, line) => read('\n').text(line))).toEqual(TEXTS);
  });

  it('belong to the last line above without a tab', () => {
    expect(LINES.map((_, line) => read().ownerOf(line))).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3]);
    expect(Array.from({ length: OWNERS }, (_, owner) => read().lineOf(owner))).toEqual([0, 3, 5, 7]);
  });

  it.each(TEXTS)('are found by the first word as a page is read: %s', (text) => {
    const isCapital = /^[A-Z]/.test(text);

    expect(linesOf(text, isCapital)).toContain(text);
    expect(linesOf(text, !isCapital)).toEqual([]);
  });

  it('with the same first word are found together, in their order', () => {
    expect(linesOf('tarn', true)).toEqual(['Tarn', 'Tarn Valley', 'TARN']);
    expect(linesOf('tarn', false)).toEqual([]);
  });

  it('are not found by a word that begins none', () => {
    expect(linesOf('Valley', true)).toEqual([]);
  });
});

describe('no lines', () => {
  it('have nothing', () => {
    expect(new NameLines('', 0, 0).linesOf(keyOfText('Tarn', true))).toEqual([]);
  });
});
