import { afterEach, describe, expect, it, vi } from 'vitest';
import { ageInWords, formatDay, formatTime } from '../../../lib/cards/dates.ts';
import type { Time } from '../../../lib/facts/schema.ts';

describe('formatDay', () => {
  it.each([
    ['2002-07-24', '24 July 2002'],
    ['2020-01-01', '1 January 2020'],
    ['2000-02-29', '29 February 2000'],
    ['1999-12-31', '31 December 1999'],
  ])('says %s as %s', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });
});

describe('formatTime', () => {
  const words = (time: Partial<Time>): string =>
    formatTime({ precision: 'open', wording: 'stated', ...time });

  it.each([
    ['one day', '3 May 2002', 'day', '2002-05-03', '2002-05-03'],
    ['days of one year', '3 May–4 June 2002', 'day', '2002-05-03', '2002-06-04'],
    ['days of two years', '30 December 2001–2 January 2002', 'day', '2001-12-30', '2002-01-02'],
    ['one month', 'May 2002', 'month', '2002-05-01', '2002-05-31'],
    ['months of one year', 'May–June 2002', 'month', '2002-05-01', '2002-06-30'],
    ['months of two years', 'December 2001–January 2002', 'month', '2001-12-01', '2002-01-31'],
    ['a year', '2002', 'year', '2002-01-01', '2002-12-31'],
    ['years', '1998–2002', 'year', '1998-01-01', '2002-12-31'],
    ['a year so far', '2002, until 24 July 2002', 'year', '2002-01-01', '2002-07-24'],
    ['years so far', '1998–2002, until 24 July 2002', 'year', '1998-01-01', '2002-07-24'],
    ['somewhen between two days', 'between 3 May 2002 and 4 June 2002', 'open', '2002-05-03', '2002-06-04'],
    [
      'somewhen over the new year',
      'between 3 December 2001 and 4 June 2002',
      'open',
      '2001-12-03',
      '2002-06-04',
    ],
    ['a day said openly', '3 May 2002', 'open', '2002-05-03', '2002-05-03'],
  ] as const)('says %s as "%s"', (_, text, precision, start, end) => {
    expect(words({ precision, start, end })).toBe(text);
  });

  it('says an open beginning', () => {
    expect(words({ end: '2002-07-24' })).toBe('by 24 July 2002');
  });

  it('says a vague past', () => {
    expect(words({ end: '2002-07-24', wording: 'vague' })).toBe('in the months before 24 July 2002');
  });

  it('says an open end', () => {
    expect(words({ start: '2002-05-03' })).toBe('since 3 May 2002');
  });
});

describe('ageInWords', () => {
  const noon = (year: number, month: number, day: number): number =>
    new Date(year, month - 1, day, 12).getTime();

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['today', '2002-07-24', noon(2002, 7, 24)],
    ['yesterday', '2002-07-23', noon(2002, 7, 24)],
    ['2 days ago', '2002-07-22', noon(2002, 7, 24)],
    ['yesterday', '2001-12-31', noon(2002, 1, 1)],
    ['31 days ago', '2002-07-24', noon(2002, 8, 24)],
    ['61 days ago', '2002-07-24', noon(2002, 9, 23)],
    ['2 months ago', '2002-07-24', noon(2002, 9, 24)],
    ['11 months ago', '2002-07-24', noon(2003, 7, 23)],
    ['a year ago', '2002-07-24', noon(2003, 7, 24)],
    ['a year ago', '2002-07-24', noon(2004, 7, 23)],
    ['2 years ago', '2002-07-24', noon(2004, 7, 24)],
    ['24 years ago', '2002-07-24', noon(2026, 12, 1)],
    ['3 years ago', '2000-02-29', noon(2004, 2, 28)],
    ['4 years ago', '2000-02-29', noon(2004, 2, 29)],
  ])('says "%s" of %s', (text, day, now) => {
    expect(ageInWords(day, now)).toBe(text);
  });

  it.each([noon(2002, 7, 23), 0])('gives the date where the clock is behind it', (now) => {
    expect(ageInWords('2002-07-24', now)).toBe('dated 24 July 2002');
  });

  it.each([
    ['first', 0, 0],
    ['last', 23, 59],
  ])('is "today" from the first to the last minute of the reader’s day: %s', (_, hours, minutes) => {
    expect(ageInWords('2002-07-24', new Date(2002, 6, 24, hours, minutes).getTime())).toBe('today');
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('counts the days of a reader in %s', (zone) => {
    vi.stubEnv('TZ', zone);

    const late = new Date(2002, 6, 24, 23, 30).getTime();

    expect(formatDay('2002-07-24')).toBe('24 July 2002');
    expect(ageInWords('2002-07-24', late)).toBe('today');
    expect(ageInWords('2002-07-23', late)).toBe('yesterday');
  });
});
