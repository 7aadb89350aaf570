/**
 * Each component in each state, in Chromium: compared with how it looked when somebody last looked, and asked what keeps
 * readers out. One pass over the states; the tests then read what was noted.
 */
import { writeFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compare,
  differenceFrom,
  isOfThisMachine,
  readPixels,
  storedNames,
  type Comparison,
} from '../support/baselines.ts';
import { paleTexts } from '../support/contrast.ts';
import * as checks from '../support/frame-checks.ts';
import { openGallery, type GalleryPage } from '../support/gallery-page.ts';
import { outputFile } from '../support/output.ts';

const ALL_MS = 300_000;

describe('the gallery in chromium', () => {
  let gallery: GalleryPage;
  const pictures = new Map<string, Buffer>();
  /** What each check found, with the state that it found it in. */
  const found = new Map<string, string[]>();

  function note(check: string, state: string, wrong: readonly string[]): void {
    found.set(check, [...(found.get(check) ?? []), ...wrong.map((line) => `${state}: ${line}`)]);
  }

  async function look(state: string): Promise<void> {
    const frames = await gallery.show(state);
    const [light, dark, narrow, rtl] = frames as [Frame, Frame, Frame, Frame];
    const picture = await gallery.picture();
    pictures.set(state, picture);
    writeFileSync(outputFile(`gallery-${state}.png`), picture);
    note('axe', state, await checks.barriersIn(light));
    note('axe', state, await checks.barriersIn(dark, 'color-contrast'));
    for (const frame of [light, narrow]) note('targets', state, await checks.smallTargetsIn(frame));
    for (const frame of frames) note('overflow', state, await checks.overflowIn(frame));
    for (const frame of [light, rtl]) note('focus', state, await checks.hiddenFocusIn(frame));
    await gallery.inForcedColours(() => lookInForcedColours(state, light));
  }

  async function lookInForcedColours(state: string, light: Frame): Promise<void> {
    const picture = await gallery.picture();
    writeFileSync(outputFile(`gallery-forced-${state}.png`), picture);
    note('forced', state, paleTexts(await readPixels(picture), await checks.textBoxesIn(light)));
    note('motion', state, await checks.motionIn(light));
  }

  beforeAll(async () => {
    gallery = await openGallery();
    for (const state of gallery.states) await look(state);
  }, ALL_MS);
  afterAll(() => gallery.close());

  it('looks as it did', async () => {
    const comparison = isOfThisMachine(await gallery.fingerprint()) ? 'each pixel' : 'from further away';
    console.info(`pictures are compared: ${comparison}`);

    const differences = await Promise.all(
      [...pictures].map(([name, picture]) => differenceFrom(name, picture, comparison)),
    );

    expect(differences.filter(Boolean)).toEqual([]);
    expect(storedNames().sort()).toEqual([...pictures.keys()].sort());
  });

  it('would not look the same with one line moved, or one colour a shade off', async () => {
    const state = 'card-few';
    const before = pictures.get(state) as Buffer;
    const [frame] = await gallery.show(state);
    const after = async (css: string, comparison: Comparison): Promise<string | undefined> => {
      await frame?.evaluate((rule) => document.adoptedStyleSheets.at(-1)?.insertRule(rule), css);
      const picture = await gallery.picture();
      await frame?.evaluate(() => document.adoptedStyleSheets.at(-1)?.deleteRule(0));
      return compare('changed-on-purpose', before, picture, comparison);
    };

    expect(await after('html {}', 'each pixel')).toBeUndefined();
    expect(await after('.card-title { translate: 0 1px }', 'each pixel')).toMatch(/pixels differ/);
    expect(await after('.card { --dl-quiet: #78828c !important }', 'each pixel')).toMatch(/pixels differ/);

    // What another machine's way to smooth letters may change.
    expect(await after('.card { -webkit-text-stroke: 0.2px }', 'each pixel')).toMatch(/pixels differ/);
    expect(await after('.card { -webkit-text-stroke: 0.2px }', 'from further away')).toBeUndefined();
    expect(await after('.card { font-weight: 700 }', 'from further away')).toMatch(/pixels differ/);
    expect(await after('.card-head { padding-block: 24px !important }', 'from further away')).toMatch(
      /pixels differ/,
    );
    expect(await after('.card { --dl-bg: #e0e4e8 !important }', 'from further away')).toMatch(
      /pixels differ/,
    );
  });

  it.each([
    ['axe', 'passes axe in light and dark'],
    ['targets', 'has no target below 24 pixels'],
    ['overflow', 'has nothing to scroll sideways, even at 320 pixels'],
    ['focus', 'shows where the focus is'],
    ['forced', 'is readable in forced colours'],
    ['motion', 'is still where no motion is wanted'],
  ])('%s: %s', (check) => {
    expect(pictures.size).toBeGreaterThan(0);
    expect(found.get(check)).toEqual([]);
  });
});
