/** Pages of every kind are marked as they should be, or rightly not at all; and each is and does the same without us. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../support/card.ts';
import { ODD_PAGES, type OddPage } from '../support/odd-pages/index.ts';
import { BROWSERS, pause, startSession, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

/** How long a page that is not for us gets to prove it. */
const LOOK_MS = 300;

interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface World {
  /** See the page that patches built-ins. */
  watching?: boolean;
}

/** Marks with the least of the page's own means, since some pages have broken most of them. */
function marksHere(): Seen[] {
  const world = globalThis as World;
  const { watching } = world;
  world.watching = false;
  const seen: Seen[] = [];
  for (const name of ['dateline-place', 'dateline-organisation']) {
    for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(name) ?? []) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const box = range.getClientRects()[0] ?? new DOMRect();
      const text = (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
      seen.push({ text, x: box.left + box.width / 2, y: box.top + box.height / 2 });
    }
  }
  if (watching !== undefined) world.watching = watching;
  return seen;
}

/** The page's HTML; of a large page its length and a sum of it. */
function htmlHere(): string {
  const world = globalThis as World;
  world.watching = false;
  const { doctype, documentElement: root } = document;
  const html = (doctype ? 'doctype ' : '') + ((root as Element | null)?.outerHTML ?? '');
  if (html.length < 50_000) return html;
  let sum = 0;
  for (let at = 0; at < html.length; at++) sum = (Math.imul(sum, 31) + html.charCodeAt(at)) | 0;
  return `${html.length} characters, sum ${sum}`;
}

async function show(session: Session, tab: Page, address: string, { act, use }: OddPage): Promise<void> {
  await tab.goto(address, { waitUntil: 'load' });
  if (session.extension === '') await tab.evaluate('globalThis.isBare = true');
  if (act !== undefined) await tab.evaluate(`Promise.resolve(${act}).then(() => undefined)`);
  await use?.(tab);
}

/** What the page is and does. */
const behaviour = async (tab: Page, { works }: OddPage): Promise<unknown> => ({
  works: await tab.evaluate(works ?? 'true'),
  html: await tab.evaluate(htmlHere),
});

describe.each(BROWSERS)('an odd page in %s', (name) => {
  const at = setUp(name);
  let bare: Session;
  let tabs: { readonly ours: Page; readonly plain: Page };

  beforeAll(async () => {
    bare = await startSession(name, { withExtension: false });
    await openTabs();
  });
  afterAll(() => bare.close());

  async function openTabs(): Promise<void> {
    const blank = at.server.add('/blank', '<!doctype html><title>Blank</title>');
    tabs = { ours: await at.session.open(blank), plain: await bare.open(blank) };
  }

  async function expectMarks({ marks }: OddPage): Promise<void> {
    const textsNow = async (): Promise<string> =>
      (await tabs.ours.evaluate(marksHere))
        .map(({ text }) => text)
        .sort()
        .join();
    await until(textsNow, (found) => found === [...marks].sort().join(), 10_000);
    if (marks.length > 0) return;
    await pause(LOOK_MS);
    expect(await textsNow()).toBe('');
  }

  /** At the third try at the latest: a page that has just changed may be read once more. */
  async function expectCard(triesLeft = 2): Promise<void> {
    const [mark] = await tabs.ours.evaluate(marksHere);
    const { text, x, y } = mark ?? { text: 'no mark', x: 0, y: 0 };
    await tabs.ours.mouse.move(x - 2, y);
    await tabs.ours.mouse.move(x, y);
    const opening = until(
      () => readCard(at.session, tabs.ours),
      (card) => card?.name === text,
      3_000,
    );
    if (triesLeft === 0) await opening;
    else await opening.catch(() => expectCard(triesLeft - 1));
    await tabs.ours.mouse.move(1, 1);
  }

  it.each(ODD_PAGES)('$name', async (odd) => {
    at.session.problems.length = bare.problems.length = 0;
    const address = at.server.add('/odd', odd.page);

    await Promise.all([show(bare, tabs.plain, address, odd), show(at.session, tabs.ours, address, odd)]);
    await expectMarks(odd);

    const plain = await behaviour(tabs.plain, odd);
    expect(plain, 'without us').toHaveProperty('works', true);
    expect(await behaviour(tabs.ours, odd)).toEqual(plain);
    if (odd.hasCard) await expectCard();
    expect(at.session.problems).toEqual(bare.problems);
    // A viewer is a process of its own: drivers may lose the tab that it was in.
    if (odd.page.type === 'application/pdf') await openTabs();
  });
});
