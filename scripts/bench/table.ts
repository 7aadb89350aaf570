/** How results are printed. */
import type { Measured, Pace } from './measure.ts';

/** Without names and what was built for them where the gazetteer's are used, or none. */
export interface Row extends Pace, Partial<Omit<Measured, keyof Pace>> {
  readonly what: string;
}

/** What we ask of ourselves. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

const COLUMNS = ['what', 'names', 'ms per MB', 'times ours', 'found per MB', 'build ms', 'memory MB'];

/** @param ours what counts as 1 */
export function printTable(rows: readonly Row[], ours: Pace): void {
  const cells = [COLUMNS, ...rows.map((row) => cellsOf(row, ours))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  for (const line of cells) console.info(line.map((cell, column) => align(cell, column, widths)).join('  '));
}

function cellsOf({ what, names, msPerMB, foundPerMB, buildMs, megabytes }: Row, ours: Pace): string[] {
  return [
    what,
    whole(names),
    msPerMB.toFixed(1),
    (msPerMB / ours.msPerMB).toFixed(2),
    whole(foundPerMB),
    whole(buildMs),
    megabytes === undefined ? '' : Math.max(0, megabytes).toFixed(1),
  ];
}

const whole = (number: number | undefined): string =>
  number === undefined ? '' : Math.round(number).toLocaleString('en');

/** Words to the left, numbers to the right. */
function align(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** No bar fails the command. */
export function printBars(bars: readonly Bar[]): void {
  console.info('Bars, as they are on this machine; others differ:');
  for (const { what, value, most, unit } of bars) {
    const verdict = value <= most ? 'holds' : 'does not hold';
    console.info(`${what}: ${value.toFixed(unit === '' ? 2 : 1)}${unit}, at most ${most}${unit}: ${verdict}`);
  }
}
