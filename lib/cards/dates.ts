/** Dates and ages as a reader says them. All days are calendar days of the document: no time zone shifts them. */
import type { Time } from '../facts/schema.ts';

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const DAY = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = formatter({ month: 'long', year: 'numeric' });
const YEAR = formatter({ year: 'numeric' });

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A card names the same few days hundreds of times, and Intl is slow: as many entries as documents have days. */
const wordsForDay = new Map<string, string>();

/** "2002-07-24" → "24 July 2002" */
export function formatDay(day: string): string {
  const words = wordsForDay.get(day) ?? DAY.format(toDate(day));
  wordsForDay.set(day, words);
  return words;
}

/** "May–June 2002", "2002, until 24 July 2002", "in the months before 24 July 2002" */
export function formatTime({ start, end, precision, wording }: Time): string {
  if (start === undefined) {
    const day = formatDay(end ?? '');
    return wording === 'vague' ? `in the months before ${day}` : `by ${day}`;
  }
  if (end === undefined) return `since ${formatDay(start)}`;
  if (start === end) return formatDay(start);
  if (precision === 'month') return formatRange(MONTH, start, end);
  if (precision === 'year') return formatYears(start, end);
  return precision === 'open'
    ? `between ${formatRange(DAY, start, end, ' and ')}`
    : formatRange(DAY, start, end);
}

/** `formatRange` of Intl puts thin spaces around the dash and differs between engines, so only its parts are used. */
function formatRange(format: Intl.DateTimeFormat, start: string, end: string, dash = '–'): string {
  const [from, to] = [format.format(toDate(start)), format.format(toDate(end))];
  if (from === to) return from;
  const year = ` ${YEAR.format(toDate(end))}`;
  return (from.endsWith(year) ? from.slice(0, -year.length) : from) + dash + to;
}

function formatYears(start: string, end: string): string {
  const years = formatRange(YEAR, start, end);
  return end.endsWith('-12-31') ? years : `${years}, until ${formatDay(end)}`;
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
  if (days < 0) return `dated ${formatDay(day)}`;
  if (days < 2) return days === 0 ? 'today' : 'yesterday';
  const months = monthsBetween(then, today);
  if (months >= 24) return `${Math.floor(months / 12)} years ago`;
  if (months >= 12) return 'a year ago';
  if (months >= 2) return `${months} months ago`;
  return `${days} days ago`;
}

function monthsBetween(then: Date, today: Date): number {
  const months = (today.getFullYear() - then.getUTCFullYear()) * 12 + today.getMonth() - then.getUTCMonth();
  return today.getDate() < then.getUTCDate() ? months - 1 : months;
}
