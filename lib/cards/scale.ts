/** Figures and times along one axis. Pure: bounds in, positions in percent out. What nobody says has no end. */
import type { Figure, Time } from '../facts/schema.ts';
import { formatShort } from '../words.ts';
import type { Scale, Span } from './card-model.ts';
import { formatDay } from './dates.ts';

interface Extent {
  /** `undefined`: the source gives none. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly lowEnd: 'bound' | 'beyond' | 'about';
  readonly highEnd: 'bound' | 'beyond' | 'about';
}

interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Beyond this ratio the smaller figures would be a dot at the edge: the axis counts in orders of magnitude then. */
const WIDE = 20;
const DAY_MS = 86_400_000;

/** @returns nothing for figures that no axis can hold (none, or negative ones) */
export function scaleFigures(figures: readonly Figure[]): Scale | undefined {
  const extents = figures.map(extentOfFigure);
  const values = boundsOf(extents);
  if (values.length === 0 || values.some((value) => value < 0)) return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const axis = least > 0 && most / least > WIDE ? powersOfTen(least, most) : fromZero(most);
  return scaleOf(extents, axis, formatShort);
}

/** @returns nothing where all is on one day */
export function scaleTimes(times: readonly Pick<Time, 'start' | 'end'>[]): Scale | undefined {
  const extents = times.map(({ start, end }) => extent(dayOf(start), dayOf(end), 'bound', 'bound'));
  const values = boundsOf(extents);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!(least < most)) return undefined;
  // Room for what has no beginning.
  const isOpen = extents.some(({ low }) => low === undefined);
  const start = isOpen ? least - (most - least) / 4 : least;
  const axis = { place: (day: number) => (100 * (day - start)) / (most - start), ticks: [least, most] };
  return scaleOf(extents, axis, (day) => formatDay(new Date(day * DAY_MS).toISOString().slice(0, 10)));
}

const dayOf = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / DAY_MS;

const extent = (
  low: number | undefined,
  high: number | undefined,
  lowEnd: Extent['lowEnd'],
  highEnd: Extent['highEnd'],
): Extent => ({ low, high, lowEnd, highEnd });

/** "Tens of thousands": from ten thousand to a hundred thousand, neither of them meant exactly. */
function extentOfFigure({ low, above, high, below, order }: Figure): Extent {
  const lower = low ?? above ?? order?.magnitude;
  const upper = high ?? below ?? (order && order.magnitude * 10);
  const lowEnd = low !== undefined ? 'bound' : above !== undefined ? 'beyond' : 'about';
  const highEnd = high !== undefined ? 'bound' : below !== undefined ? 'beyond' : 'about';
  return extent(lower, upper, lowEnd, highEnd);
}

const boundsOf = (extents: readonly Extent[]): number[] =>
  extents.flatMap(({ low, high }) => [low, high]).filter((value) => value !== undefined);

function powersOfTen(least: number, most: number): Axis {
  const first = Math.floor(Math.log10(least));
  // A figure on the last power would leave no room for what is beyond it.
  const last = Math.floor(Math.log10(most)) + 1;
  const step = Math.ceil((last - first) / 4);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    place: (value) => (100 * (Math.log10(value) - first)) / (last - first),
    ticks: powers.filter((power) => (power - first) % step === 0).map((power) => 10 ** power),
  };
}

function fromZero(most: number): Axis {
  const power = 10 ** Math.floor(Math.log10(most || 1));
  const end = Math.ceil((most * 1.1) / power) * power;
  const half = end / 2;
  return {
    place: (value) => (100 * value) / end,
    ticks: [0, ...(Number.isInteger(half) ? [half] : []), end],
  };
}

const round = (percent: number): number => Math.round(percent * 10) / 10;

function scaleOf(
  extents: readonly Extent[],
  { place, ticks }: Axis,
  format: (value: number) => string,
): Scale {
  const spanOf = ({ low, high, lowEnd, highEnd }: Extent): Span => ({
    from: low === undefined ? 0 : round(place(low)),
    to: high === undefined ? 100 : round(place(high)),
    start: low === undefined ? 'open' : lowEnd,
    end: high === undefined ? 'open' : highEnd,
  });
  return {
    spans: extents.map(spanOf),
    ticks: ticks.map((value) => ({ at: round(place(value)), label: format(value) })),
  };
}
