import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, type CardContent } from '../support/card.ts';
import { readAllMarks, readMarks, scrollToOffset } from '../support/marks.ts';
import { outputFile } from '../support/output.ts';
import { BROWSERS, until, type Session } from '../support/session.ts';
import { setUp } from '../support/set-up.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../fixtures/world-news.html'), 'utf8');

/** Of none of these a document speaks: only the first in each section is marked. */
const MARKED = [
  'Odesa',
  'Mombasa',
  'Chittagong',
  'World Food Programme',
  'Ukraine',
  'Istanbul',
  'Turkey',
  'French foreign ministry',
  'Canadian embassy in Nairobi',
  'Cambridge',
  'Massachusetts',
  'Ukraine',
  'Silver Lantern',
  'Marsabit',
  'Geneva',
  'WHO',
  'London',
  'Soviet Union',
  'Reading',
];

/** Headings, kind and something that each card must say. */
const CARDS: readonly (readonly [mark: string, heading: string, ...says: string[]])[] = [
  [
    'Odesa',
    'Odesa',
    'Ukraine',
    'Population',
    'GeoNames',
    'Borders are illustrative',
    'No document here mentions it.',
  ],
  ['Turkey', 'Turkey', 'country', 'Ankara', 'Turkish', 'CLDR'],
  ['World Food Programme', 'World Food Programme', 'Rome, Italy', '1961', 'rom-io.diplo.de'],
  ['French foreign ministry', 'French foreign ministry', 'ministry', 'Foreign ministry of France'],
  ['Canadian embassy in Nairobi', 'Embassy of Canada in Nairobi', 'Canada', 'Nairobi'],
  ['Cambridge', 'Cambridge', 'Massachusetts, United States', 'England'],
  ['Silver Lantern', 'Silver Lantern', 'This page calls it: aid group'],
  ['Soviet Union', 'Soviet Union', '1922 to 1991'],
];

const page = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script><body><article><h1>${text}</h1><p>${text.repeat(3)}</p></article>`;

const LANGUAGES = [
  [
    'fr',
    'Des pourparlers entre la Corée du Nord et l’Allemagne ont lieu à Séoul. ',
    ['Corée du Nord', 'Allemagne', 'Séoul'],
  ],
  [
    'de',
    'Gespräche zwischen Nordkorea und Frankreich finden in Peking statt. ',
    ['Nordkorea', 'Frankreich', 'Peking'],
  ],
  ['ko', '북한은 서울에서 프랑스와 회담했다. ', ['북한', '서울', '프랑스']],
  ['ja', '北朝鮮とフランスは東京で会談した。', ['北朝鮮', 'フランス', '東京']],
  ['zh-CN', '朝鲜和法国在北京举行会谈。', ['朝鲜', '法国', '北京']],
] as const;

describe.each(BROWSERS)('the gazetteer in %s', (name) => {
  const at = setUp(name);

  it('marks what no document speaks of, once in a section, and nothing that only looks like it', async () => {
    const tab = await open(at.session, at.server.add('/world', ARTICLE));

    const marks = await readAllMarks(tab);

    expect(marks.map(({ text }) => text)).toEqual(MARKED);
    expect(at.session.problems).toEqual([]);
  });

  it.each(CARDS)('says of %s what it is and where that is known from', async (mark, heading, ...says) => {
    const tab = await open(at.session, at.server.add('/world', ARTICLE));
    await openCard(at.session, tab, mark, heading);
    // Chromium's accessibility tree grows piece by piece.
    const card = await until(
      () => readCard(at.session, tab),
      (shown) => says.every((part) => shown?.text.includes(part)),
    );

    expect(card?.name).toBe(heading);
    await tab.screenshot({ path: outputFile(`gazetteer-${heading.replaceAll(' ', '-')}-${name}.png`) });
  });

  it('keeps its card legible in the dark and in a narrow window', async () => {
    const tab = await open(at.session, at.server.add('/world', ARTICLE));
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => undefined);
    await tab.setViewport({ width: 360, height: 640 });
    const card = await openCard(at.session, tab, 'Turkey', 'Turkey');

    await tab.screenshot({ path: outputFile(`gazetteer-dark-narrow-${name}.png`) });
    expect(card?.text).toContain('Ankara');
  });

  it.each(LANGUAGES)('knows countries and capitals in the page’s language: %s', async (lang, text, names) => {
    const tab = await open(at.session, at.server.add(`/lang-${lang}`, page(lang, text)));

    const marks = await until(
      () => readMarks(tab),
      (found) => names.every((wanted) => found.some((mark) => mark.text === wanted)),
    );

    expect(new Set(marks.map((mark) => mark.text))).toEqual(new Set(names));
  });
});

async function open(session: Session, address: string): Promise<Page> {
  const tab = await session.open(address);
  await until(
    () => readMarks(tab),
    (marks) => marks.length > 0,
  );
  return tab;
}

async function openCard(
  session: Session,
  tab: Page,
  text: string,
  heading: string,
): Promise<CardContent | undefined> {
  const wanted = (await readAllMarks(tab)).find((mark) => mark.text === text);
  await scrollToOffset(tab, wanted?.at ?? 0);
  const { x, y } = await until(
    async () => (await readMarks(tab)).find((mark) => mark.at === wanted?.at) ?? { x: -1, y: -1 },
    (mark) => mark.x > 0,
  );
  await tab.mouse.move(x - 2, y);
  await tab.mouse.move(x, y);
  return until(
    () => readCard(session, tab),
    (card) => card?.name === heading,
  );
}
