/**
 * Each component in each state, in Chromium: compared with how it looked when somebody last looked, and asked what keeps
 * readers out. One pass over the states as they are, one in forced colours; the tests then read what was noted.
 */
import { writeFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, differenceFrom, isOfThisMachine, readPixels, storedNames } from '../support/baselines.ts';
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
  }

  async function lookInForcedColours(state: string): Promise<void> {
    const [light] = (await gallery.show(state)) as [Frame];
    const picture = await gallery.picture();
    writeFileSync(outputFile(`gallery-forced-${state}.png`), picture);
    note('forced', state, paleTexts(await readPixels(picture), await checks.textBoxesIn(light)));
    note('motion', state, await checks.motionIn(light));
  }

  beforeAll(async () => {
    gallery = await openGallery();
    for (const state of gallery.states) await look(state);
    const client = await gallery.page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
    for (const state of gallery.states) await lookInForcedColours(state);
    await client.send('Emulation.setEmulatedMedia', { features: [] });
  }, ALL_MS);
  afterAll(() => gallery.close());

  it('looks as it did', async ({ skip }) => {
    if (!isOfThisMachine(await gallery.fingerprint()))
      skip('this machine draws letters otherwise than the one that took the baselines: not compared');

    const differences = await Promise.all(
      [...pictures].map(([name, picture]) => differenceFrom(name, picture)),
    );

    expect(differences.filter(Boolean)).toEqual([]);
    expect(storedNames().sort()).toEqual([...pictures.keys()].sort());
  });

  it('would not look the same with one line moved by a pixel, or one colour a shade off', async () => {
    const state = 'card-few';
    const before = pictures.get(state) as Buffer;
    const after = async (css: string): Promise<string | undefined> => {
      const [frame] = await gallery.show(state);
      await frame?.addStyleTag({ content: css });
      return compare('changed-on-purpose', before, await gallery.picture());
    };

    expect(await after('')).toBeUndefined();
    expect(await after('.card-title { translate: 0 1px }')).toMatch(/pixels differ/);
    expect(await after('html { --dl-quiet: #78828c !important }')).toMatch(/pixels differ/);
    expect(await after('.card-head { padding-block-end: 14px !important }')).toMatch(/differ|before/);
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
