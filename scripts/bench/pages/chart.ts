/** The times on one page size as bars on a logarithmic scale, for the docs: dark on light, and light on dark. */
import type { BrowserName } from '../../browsers/find-browser.ts';
import type { Results } from './pages.ts';
import { CONTENDERS, type Contender } from './race.ts';

const PAGE = '120 kB';
const [WIDTH, LABELS, BAR, GAP, TOP] = [760, 250, 16, 18, 44];
/** Milliseconds at either end of the scale. */
const [LEAST, MOST] = [1, 10_000];
const TICKS = [1, 10, 100, 1000, 10_000];
const SHOWN: readonly Contender[] = [
  'walk',
  'oneMark',
  'ours',
  'regExpHighlight',
  'findAndReplace',
  'markJs',
];

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2328}.axis{stroke:#d0d7de}.chromium{fill:#2f6fb2}.firefox{fill:#c2571a}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.axis{stroke:#3d444d}.chromium{fill:#6cb0f5}.firefox{fill:#f0935b}}`;

export function chartOf(results: ReadonlyMap<BrowserName, Results>): string {
  const row = results.size * BAR + GAP;
  const height = TOP + SHOWN.length * row + 8;
  const parts = SHOWN.map((contender, at) => rowOf(results, contender, TOP + at * row)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Milliseconds of the page's thread on a page of ${PAGE}">
<style>${STYLE}</style>
${legend([...results.keys()])}${TICKS.map((ms) => tick(ms, height)).join('')}${parts}
</svg>
`;
}

function rowOf(results: ReadonlyMap<BrowserName, Results>, contender: Contender, top: number): string {
  const bars = [...results].map(([browser, pages], at) => {
    const ms = pages.get(PAGE)?.ms[contender];
    return ms === undefined ? '' : bar(browser, ms, top + at * BAR);
  });
  const middle = top + (results.size * BAR) / 2 + 4;
  return `<text x="${LABELS - 10}" y="${middle}" text-anchor="end">${CONTENDERS[contender]}</text>${bars.join('')}\n`;
}

function bar(browser: BrowserName, ms: number, top: number): string {
  const end = xOf(ms);
  return `<rect class="${browser}" x="${LABELS}" y="${top + 1}" width="${(end - LABELS).toFixed(1)}" height="${BAR - 2}"/><text x="${(end + 5).toFixed(1)}" y="${top + BAR - 4}">${ms < 100 ? ms.toFixed(1) : Math.round(ms)}</text>`;
}

function tick(ms: number, height: number): string {
  const x = xOf(ms).toFixed(1);
  return `<line class="axis" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${height - 8}"/><text x="${x}" y="${TOP - 12}" text-anchor="middle">${ms.toLocaleString('en')} ms</text>\n`;
}

const legend = (browsers: readonly BrowserName[]): string =>
  browsers
    .map(
      (browser, at) =>
        `<rect class="${browser}" x="${10 + at * 100}" y="8" width="12" height="12"/><text x="${27 + at * 100}" y="19">${browser}</text>`,
    )
    .join('');

function xOf(ms: number): number {
  const share = Math.log(Math.max(ms, LEAST) / LEAST) / Math.log(MOST / LEAST);
  return LABELS + share * (WIDTH - LABELS - 60);
}
