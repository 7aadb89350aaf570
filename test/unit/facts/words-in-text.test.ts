import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedRuns } from '../../../lib/facts/copied-words.ts';
import { boundsIn, hedgesIn } from '../../../lib/facts/hedges.ts';
import { numbersIn, ordersIn } from '../../../lib/facts/numbers-in-text.ts';
import { sentenceAt } from '../../../lib/facts/sentence-at.ts';

describe('numbers in a text', () => {
  it.each([
    ['as many as 300,000 people', [300_000]],
    ['1.4 million of 12 million', [1_400_000, 12_000_000]],
    ['twenty-one boats and forty', [21, 40]],
    ['two thousand in 300 000', [2_000, 300_000]],
    ['no number at all, none', []],
    ['seven of 12', [7, 12]],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('reads back any number as English writes it', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (number) => {
        expect(numbersIn(`some ${number.toLocaleString('en-GB')} people`)).toEqual([number]);
      }),
    );
  });

  it.each([
    ['Tens of thousands fled', [{ word: 'tens of thousands', magnitude: 10_000 }]],
    [
      'scores of boats, dozens of nets',
      [
        { word: 'scores', magnitude: 10 },
        { word: 'dozens', magnitude: 10 },
      ],
    ],
    ['one thousand', []],
  ])('%s: its orders of magnitude', (text, orders) => {
    expect(ordersIn(text)).toEqual(orders);
  });
});

describe('hedges in a text', () => {
  it.each([
    ['As many as 30 left', ['as many as'], ['high']],
    ['more than 20 left', ['more than'], ['above']],
    ['at least 20 left', ['at least'], ['low']],
    ['nearly 20 left', ['nearly'], ['below']],
    ['about 20 are believed lost', ['about', 'believed'], []],
    ['It appears to be over', ['appears'], []],
    ['Twenty left', [], []],
  ])('%s', (text, hedges, bounds) => {
    expect(hedgesIn(text)).toEqual(hedges);
    expect(boundsIn(text)).toEqual(bounds);
  });
});

describe('copied words', () => {
  const source = 'The harbour master closed the old lock on the river for three weeks.';

  it('are more than three of the source in a row', () => {
    expect(copiedRuns('He closed the old lock.', source)).toEqual(['closed the old lock']);
    expect(copiedRuns('He closed the lock.', source)).toEqual([]);
  });

  it('do not count names and numbers', () => {
    const statement = 'The harbour master closed it.';

    expect(copiedRuns(statement, source)).toEqual(['The harbour master closed']);
    expect(copiedRuns(statement, source, (start) => start < 'The harbour'.length)).toEqual([]);
  });
});

describe('the sentence at an offset', () => {
  const text = 'One boat\nleft.  Two boats stayed. Three sank.';

  it.each([
    ['boat', 'One boat left.'],
    ['Two', 'Two boats stayed.'],
    ['sank', 'Three sank.'],
  ])('of "%s"', (word, sentence) => {
    expect(sentenceAt(text, text.indexOf(word))).toBe(sentence);
  });

  it('is empty behind the end', () => {
    expect(sentenceAt('', 0)).toBe('');
    expect(sentenceAt('One.', 99)).toBe('One.');
  });
});
