/** Dates and ages as a reader says them. All days are calendar days of the document: no time zone shifts them. */
import type { Time } from '../facts/schema.ts';
import { once } from '../once.ts';
import { language, words } from '../words.ts';

type Format = () => Intl.DateTimeFormat;

const formatter = (options: Intl.DateTimeFormatOptions): Format =>
  once(() => new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }));
const DAY = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = formatter({ month: 'long', year: 'numeric' });
const YEAR = formatter({ year: 'numeric' });
const AGO = once(() => new Intl.RelativeTimeFormat(language()));
const NEAR = once(() => new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }));

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A card names the same few days hundreds of times, and Intl is slow: as many entries as documents have days. */
const wordsForDay = new Map<string, string>();

/** "2002-07-24" → "24 July 2002" */
export function formatDay(day: string): string {
  const words = wordsForDay.get(day) ?? DAY().format(toDate(day));
  wordsForDay.set(day, words);
  return words;
}

/** "May–June 2002", "2002, until 24 July 2002", "in the months before 24 July 2002" */
export function formatTime({ start, end, precision, wording }: Time): string {
  if (start === undefined) {
    const day = formatDay(end ?? '');
    return words(wording === 'vague' ? 'time.before' : 'time.by', { day });
  }
  if (end === undefined) return words('time.since', { day: formatDay(start) });
  if (start === end) return formatDay(start);
  if (precision === 'month') return formatRange(MONTH, start, end);
  if (precision === 'year') return formatYears(start, end);
  return precision === 'open'
    ? words('time.between', { start: formatDay(start), end: formatDay(end) })
    : formatRange(DAY, start, end);
}

/**
 * Without the thin spaces around the dash that some engines put there and others do not. Where a language's own ranges are
 * in figures (Chinese), both ends in full read better.
 */
function formatRange(format: Format, from: string, to: string): string {
  const range = format().formatRange(toDate(from), toDate(to)).replace(THIN_DASH, '–');
  const [start, end] = [format().format(toDate(from)), format().format(toDate(to))];
  return range.includes('/') ? words('time.range', { start, end }) : range;
}

const THIN_DASH = /[\u2009\u202f]–[\u2009\u202f]/u;

function formatYears(start: string, end: string): string {
  const years = formatRange(YEAR, start, end);
  return end.endsWith('-12-31') ? years : words('time.until', { years, day: formatDay(end) });
}

/**
 * How long ago a day was: "24 years ago", "3 months ago", "yesterday", "today".
 * @param now milliseconds since the epoch; a clock that is behind the day gives its date instead of a negative age
 */
export function ageInWords(day: string, now: number): string {
  const [then, today] = [toDate(day), new Date(now)];
  const days = Math.floor(
    (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - then.getTime()) / 86_400_000,
  );
  if (days < 0) return words('age.dated', { day: formatDay(day) });
  if (days < 2) return NEAR().format(-days, 'day');
  const months = monthsBetween(then, today);
  if (months >= 24) return AGO().format(-Math.floor(months / 12), 'year');
  if (months >= 12) return words('age.year');
  if (months >= 2) return AGO().format(-months, 'month');
  return AGO().format(-days, 'day');
}

/** From a year on a reader must not miss it. */
export const isOld = (day: string, now: number): boolean => monthsBetween(toDate(day), new Date(now)) >= 12;

function monthsBetween(then: Date, today: Date): number {
  const months = (today.getFullYear() - then.getUTCFullYear()) * 12 + today.getMonth() - then.getUTCMonth();
  return today.getDate() < then.getUTCDate() ? months - 1 : months;
}
