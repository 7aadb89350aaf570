import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/facts/times-in-text.ts';

/** A Friday. */
const PUBLISHED = '2010-03-05';
const brief = (sentence: string): string[] =>
  findTimes(sentence, PUBLISHED).map(
    ({ start = '', end = '', precision, wording }) => `${start}/${end} ${precision} ${wording}`,
  );

describe('times in a sentence', () => {
  it.each([
    ['The talks ended on 14 February 2009.', '2009-02-14/2009-02-14 day stated'],
    ['The talks ended on February 14, 2009.', '2009-02-14/2009-02-14 day stated'],
    ['Dated 2009-02-14.', '2009-02-14/2009-02-14 day stated'],
    ['The talks ended on 14 February.', '2010-02-14/2010-02-14 day relative'],
    ['The talks ended on December 14.', '2009-12-14/2009-12-14 day relative'],
    ['They met on Monday.', '2010-03-01/2010-03-01 day relative'],
    ['They met on Friday.', '2010-03-05/2010-03-05 day relative'],
    ['They met yesterday.', '2010-03-04/2010-03-04 day relative'],
    ['In January and February, they met.', '2010-01-01/2010-02-28 month relative'],
    ['From November to February they met.', '2009-11-01/2010-02-28 month relative'],
    ['In May they met.', '2009-05-01/2009-05-31 month relative'],
    ['In May 2001 they met.', '2001-05-01/2001-05-31 month stated'],
    ['They met twice this year.', '2010-01-01/2010-03-05 year relative'],
    ['They met twice last year.', '2009-01-01/2009-12-31 year relative'],
    ['They first met in 1999.', '1999-01-01/1999-12-31 year stated'],
    ['In recent months they met.', '/2010-03-05 open vague'],
    ['They met recently.', '/2010-03-05 open vague'],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual([expected]);
  });

  it('finds none where there is none', () => {
    expect(brief('Sat on the chair, she may march on.')).toEqual([]);
    expect(brief('On 31 February 2009 and 2009-13-01.')).toEqual([]);
  });

  it('never puts a relative time behind the publication', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on Sunday', 'on Wednesday', 'in July', 'on 31 December', 'in May and June', 'today'),
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (words, date) => {
          const published = date.toISOString().slice(0, 10);

          for (const { start } of findTimes(`They met ${words}.`, published))
            expect((start ?? '') <= published).toBe(true);
        },
      ),
    );
  });
});
