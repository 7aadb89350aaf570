/** Two tables a browser, in Markdown: times, and times as multiples of a bare text walk. */
import type { BrowserName } from '../../browsers/find-browser.ts';
import type { Moments } from './moments.ts';
import type { Results } from './pages.ts';
import { CONTENDERS, type Contender } from './race.ts';

export function printResults(results: ReadonlyMap<BrowserName, Results>): void {
  for (const [name, pages] of results) {
    const isMarker = (contender: Contender): boolean => contender !== 'nothing';
    printTable(`${name}, milliseconds of the page's thread`, pages, isMarker, (ms) => format(ms));
    printTable(`${name}, times a bare text walk`, pages, isMarker, (ms, walk) => format(ms / walk));
  }
}

function printTable(
  title: string,
  pages: Results,
  isShown: (contender: Contender) => boolean,
  show: (ms: number, walk: number) => string,
): void {
  const columns = [...pages.keys()];
  const rows = (Object.keys(CONTENDERS) as Contender[]).filter(isShown).map((contender) => {
    const cells = [...pages.values()].map(({ ms }) => {
      const own = ms[contender];
      return own === undefined ? '–' : show(own, ms.walk ?? NaN);
    });
    return [CONTENDERS[contender], ...cells];
  });
  const lines = [[title, ...columns], ['---', ...columns.map(() => '---:')], ...rows];
  console.info(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

export function printMoments(moments: ReadonlyMap<BrowserName, Moments>): void {
  const names = [...moments.keys()];
  const wanted = [...(moments.values().next().value?.keys() ?? [])];
  const rows = wanted.map((what) => [
    what,
    ...names.map((name) => moments.get(name)?.get(what)?.toFixed(2) ?? '–'),
  ]);
  const lines = [['what', ...names], ['---', ...names.map(() => '---:')], ...rows];
  if (rows.length > 0) console.info(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
}

const format = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(1);
