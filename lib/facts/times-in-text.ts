/**
 * Dates and times that a sentence tells, worked out against the publication day of its document. News looks back: a bare
 * weekday or month is the latest one that is not after publication.
 */
import { isCalendarDay, type Time } from './schema.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const DAY_MS = 86_400_000;

type Reader = (match: readonly string[], published: string) => Time;

interface Rule {
  readonly pattern: RegExp;
  readonly read: Reader;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const yearOf = (day: string): number => dateOf(day).getUTCFullYear();
const monthIndex = (name: string): number => MONTHS.findIndex((month) => name.startsWith(month));

/** A year's worth of words in order of precedence: what an earlier rule has read is not read again. */
const RULES: readonly Rule[] = [
  { pattern: /\b((?:19|20)\d\d-\d\d-\d\d)\b/g, read: ([, day = '']) => single(day, 'stated') },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}) ((?:19|20)\\d\\d)\\b`, 'g'),
    read: ([, day = '', month = '', year = '']) => single(dayOf(Number(year), month, Number(day)), 'stated'),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?, ((?:19|20)\\d\\d)\\b`, 'g'),
    read: ([, month = '', day = '', year = '']) => single(dayOf(Number(year), month, Number(day)), 'stated'),
  },
  {
    pattern: new RegExp(
      `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)\\b`,
      'g',
    ),
    read: ([, day1, month1, month2 = '', day2 = ''], published) =>
      single(latestDay(month1 ?? month2, Number(day1 ?? day2), published), 'relative'),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})(?:,? (?:and|to|or)|–|-) ?(${MONTH})(?: ((?:19|20)\\d\\d))?\\b`, 'g'),
    read: ([, first = '', last = '', year], published) => monthRange(first, last, year, published),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})(?: ((?:19|20)\\d\\d))?\\b`, 'g'),
    read: ([, month = '', year], published) => monthRange(month, month, year, published),
  },
  {
    pattern: new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'g'),
    read: ([, name = ''], published) => latestWeekday(name, published),
  },
  {
    pattern: /\b(today|yesterday)\b/gi,
    read: ([, word = ''], published) => daysBefore(published, word.toLowerCase() === 'today' ? 0 : 1),
  },
  { pattern: /\bthis year\b|\bso far this year\b/gi, read: (_, published) => yearSoFar(published) },
  { pattern: /\blast year\b/gi, read: (_, published) => wholeYear(yearOf(published) - 1, 'relative') },
  {
    pattern: /\b(?:recent|past|last few|several) (?:days|weeks|months|years)\b|\brecently\b/gi,
    read: (_, published) => ({ end: published, precision: 'open', wording: 'vague' }),
  },
  {
    pattern: /\b(?:in|since|of|by|from|until) ((?:19|20)\d\d)\b/gi,
    read: ([, year = '']) => wholeYear(Number(year), 'stated'),
  },
];

/** @param published ISO day on which the document was published */
export function findTimes(sentence: string, published: string): Time[] {
  let rest = sentence;
  const times: Time[] = [];
  for (const { pattern, read } of RULES) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      times.push(read(match.slice(0, -2) as string[], published));
      return '¤';
    });
  }
  return times.filter(({ start, end }) =>
    [start, end].every((day) => day === undefined || isCalendarDay(day)),
  );
}

function single(day: string, wording: Time['wording']): Time {
  return { start: day, end: day, precision: 'day', wording };
}

/** No carrying over: "31 February" is no day, and is sorted out as none. */
function dayOf(year: number, month: string, day: number): string {
  return [year, String(monthIndex(month) + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function latestDay(month: string, day: number, published: string): string {
  const thisYear = dayOf(yearOf(published), month, day);
  return thisYear <= published ? thisYear : dayOf(yearOf(published) - 1, month, day);
}

function monthRange(first: string, last: string, year: string | undefined, published: string): Time {
  const stated = year === undefined ? undefined : Number(year);
  const thisYear = dayOf(yearOf(published), last, 1) <= published ? yearOf(published) : yearOf(published) - 1;
  const endYear = stated ?? thisYear;
  const startYear = monthIndex(first) > monthIndex(last) ? endYear - 1 : endYear;
  return {
    start: dayOf(startYear, first, 1),
    end: iso(new Date(Date.UTC(endYear, monthIndex(last) + 1, 0))),
    precision: 'month',
    wording: stated === undefined ? 'relative' : 'stated',
  };
}

function latestWeekday(name: string, published: string): Time {
  const back = (dateOf(published).getUTCDay() - WEEKDAYS.indexOf(name) + 7) % 7;
  return daysBefore(published, back);
}

function daysBefore(published: string, days: number): Time {
  return single(iso(new Date(dateOf(published).getTime() - days * DAY_MS)), 'relative');
}

function yearSoFar(published: string): Time {
  return { start: `${yearOf(published)}-01-01`, end: published, precision: 'year', wording: 'relative' };
}

function wholeYear(year: number, wording: Time['wording']): Time {
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year', wording };
}
