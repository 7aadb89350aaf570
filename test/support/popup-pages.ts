/** Pages that the popup is opened over, and what it waits for in them. */
import expectedSample from '../fixtures/sample-article.expected.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readMarks } from './marks.ts';
import { until } from './session.ts';

export const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');
export const NO_NEWS =
  '<!doctype html><title>Shop</title><body><h1>Flags of China</h1><p>Also cups from Seoul.</p></body>';
/** Of Norway no document speaks: twice in each of two sections. */
export const FLAGS =
  '<!doctype html><title>Flags</title><body><h1>Flags of Norway</h1><p>Also cups from Norway and China.</p>' +
  '<h2>Cups</h2><p>Norway, and again Norway.</p></body>';
/** On the sample page. */
export const COUNTED = `${expectedSample.length} mentions on this page.`;

/** Firefox forgets a temporary add-on's storage when it goes, unless told to keep it. */
export const KEEP_STORAGE = { 'extensions.webextensions.keepStorageOnUninstall': true };

/** For `until`: the text that is shown has this in it. */
export const saying = (sentence: string) => (shown: string) => shown.includes(sentence);

/** Nothing is painted in a tab that nobody sees. */
export async function untilMarked(page: Page): Promise<void> {
  await page.bringToFront();
  await until(
    () => readMarks(page),
    (marks) => marks.length > 10,
    3_000,
  );
}

export async function untilUnmarked(page: Page): Promise<void> {
  await until(
    () => readMarks(page),
    (marks) => marks.length === 0,
    1_000,
  );
}
