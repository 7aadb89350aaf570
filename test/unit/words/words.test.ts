import { describe, expect, it } from 'vitest';
import {
  counted,
  direction,
  formatNumber,
  joined,
  language,
  listed,
  phrase,
  words,
} from '../../../lib/words.ts';

describe('words', () => {
  it('are those of the key', () => {
    expect(words('card.close')).toBe('Close');
  });

  it('hold what is put into them, as often as they name it', () => {
    expect(words('fact.asOf', { day: '24 July 2002', age: '24 years ago' })).toBe(
      'As of 24 July 2002 (24 years ago)',
    );
  });

  it('take what looks like a placeholder of their own or the browser’s as text', () => {
    expect(words('quoted', { text: '$1 {text} $& {other}' })).toBe('“$1 {text} $& {other}”');
  });

  it.each([
    [0, '0 mentions on this page.'],
    [1, '1 mention on this page.'],
    [2, '2 mentions on this page.'],
    [1_234, '1,234 mentions on this page.'],
  ])('have the form for %d', (count, text) => {
    expect(counted('mentions.onPage', count)).toBe(text);
  });

  it('come in pieces around what is no text', () => {
    const mark = { type: 'strong' };

    expect(phrase('fact.saidByOn', { by: mark as never, day: '1 May' })).toEqual([
      'Said by ',
      mark,
      ' on ',
      '1 May',
      '',
    ]);
  });

  it('make lists', () => {
    expect(joined(['a', 'b', 'c'])).toBe('a, b, c');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('know their language and direction', () => {
    expect([language(), direction(), formatNumber(1_234.5)]).toEqual(['en-GB', 'ltr', '1,234.5']);
  });
});
