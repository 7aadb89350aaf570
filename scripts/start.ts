/**
 * `npm start`: builds Dateline and opens it in an installed browser on the sample article. Where there is no display, it
 * runs headless instead and saves screenshots of page, card and popup.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCard } from '../test/support/card.ts';
import { readMarks } from '../test/support/marks.ts';
import { servePages } from '../test/support/server.ts';
import { startSession, until, type Session } from '../test/support/session.ts';
import { findBrowser, type BrowserName } from './browsers/find-browser.ts';
import { buildFor } from './build.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SAMPLE = resolve(ROOT, 'test/fixtures/sample-article.html');
const OUTPUT = resolve(ROOT, '.output/screenshots');

async function main(): Promise<void> {
  const name = chooseBrowser();
  await buildFor(name);
  const server = await servePages();
  const address = server.add('/sample-article', readFileSync(SAMPLE, 'utf8'));
  const session = await startSession(name, { headless: !hasDisplay() });
  try {
    if (hasDisplay()) await stayOpen(session, address);
    else await takeScreenshots(session, address);
  } finally {
    await session.close();
    await server.close();
  }
}

/** The browser asked for, or whichever is installed. */
function chooseBrowser(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const wanted = values.browser?.replace(/^(?:google-)?chrome$/, 'chromium');
  if (wanted !== undefined && wanted !== 'chromium' && wanted !== 'firefox') {
    throw new Error(`Unknown browser "${wanted}": use chromium, chrome or firefox.`);
  }
  const candidates: readonly BrowserName[] = wanted === undefined ? ['chromium', 'firefox'] : [wanted];
  const found = candidates.find(isInstalled);
  return found ?? explainMissing(candidates[0] ?? 'chromium');
}

function isInstalled(name: BrowserName): boolean {
  try {
    findBrowser(name);
    return true;
  } catch {
    return false;
  }
}

function explainMissing(name: BrowserName): never {
  findBrowser(name);
  throw new Error(`${name} disappeared while it was looked for.`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function stayOpen({ browser }: Session, address: string): Promise<void> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(address);
  console.info(`Dateline is running on ${address}. Hover an underlined name; close the browser to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function takeScreenshots(session: Session, address: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const file = (what: string) => resolve(OUTPUT, `${what}-${session.name}.png`) as `${string}.png`;
  const page = await session.open(address);
  const marks = await until(
    () => readMarks(page),
    (found) => found.length > 10,
  );
  await page.screenshot({ path: file('page') });
  const mark = marks.find(({ text }) => text === 'North Koreans');
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await until(
    () => readCard(session, page),
    (card) => card !== undefined,
  );
  await page.screenshot({ path: file('card') });
  const popup = await session.openPopup(page);
  await popup.screenshot(file('popup'));
  console.info('No display: ran headless and saved what a reader would see.');
  for (const what of ['page', 'card', 'popup']) console.info(relative(process.cwd(), file(what)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
