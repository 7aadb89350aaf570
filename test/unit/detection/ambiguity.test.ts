import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { buildWorld } from '../../../lib/detection/world.ts';
import { groupBy } from '../../../lib/group-by.ts';
import { readPack } from '../../../scripts/read-pack.ts';
import { readCases, tally, tryCase, type CaseFile } from '../../support/ambiguity.ts';
import { hasShared, saySkipped, sharedPath } from '../../support/shared.ts';
import { documentPage, SOURCE_MENTIONS } from '../../support/source-document.ts';
import { cut, find, worldFor } from '../support/world.ts';

const WORLD = worldFor('en');
const CASES = readCases(resolve(import.meta.dirname, '../../fixtures/ambiguity'));
const CLASSES = [...groupBy(CASES, (tried) => tried.class)];

saySkipped('the shared sentences of ambiguity, mentions of the source document');

/** What went wrong, sentence by sentence. */
const mistakes = (cases: CaseFile): string =>
  cases
    .map((tried) => tryCase(WORLD, tried))
    .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
    .map(({ case: { text }, missed, wrong }) => `${text} (missed: ${missed.join()}; wrong: ${wrong.join()})`)
    .join('\n');

describe('our own sentences', () => {
  it.each(CLASSES)('of the class %s are understood', (_, cases) => {
    const { found, expected, wrong, forbidden } = tally(WORLD, cases);

    expect(found, `misread:\n${mistakes(cases)}`).toBeGreaterThanOrEqual(expected * 0.9);
    expect(wrong, `misread:\n${mistakes(cases)}`).toBeLessThanOrEqual(Math.max(1, forbidden / 10));
  });

  it('are understood nearly all', () => {
    const { found, expected, wrong, forbidden } = tally(WORLD, CASES);

    expect([expected, forbidden]).toEqual([598, 191]);
    expect(found, `misread:\n${mistakes(CASES)}`).toBeGreaterThanOrEqual(575);
    expect(wrong, `misread:\n${mistakes(CASES)}`).toBeLessThanOrEqual(8);
  });
});

describe.runIf(hasShared)('the shared sentences', () => {
  it('are understood nearly all', () => {
    const cases = readCases(sharedPath('gold', 'ambiguity.json'));
    const { found, expected, wrong, forbidden } = tally(WORLD, cases);

    expect([expected, forbidden]).toEqual([71, 23]);
    expect(found, `misread:\n${mistakes(cases)}`).toBeGreaterThanOrEqual(70);
    expect(wrong, `misread:\n${mistakes(cases)}`).toBeLessThanOrEqual(1);
  });
});

describe.runIf(hasShared)('the source document', () => {
  const pack = readPack(resolve(import.meta.dirname, '../../../assets/facts'));
  const blocksOf = (page: string): string[] =>
    [...page.matchAll(/<(h1|p)>(.*?)<\/\1>/gs)].map(([, , text = '']) => text.replace(/\s+/g, ' '));

  it('has the mentions that its facts name, no more and no fewer', () => {
    const blocks = blocksOf(documentPage());
    const labels = new Map(pack.entities.map(({ id, label }) => [id, label]));

    const { mentions } = find(blocks);

    expect(mentions.map((mention) => [cut(blocks, mention), labels.get(mention.entity)])).toEqual(
      SOURCE_MENTIONS,
    );
  });

  it('has the same without the gazetteer', () => {
    const blocks = blocksOf(documentPage());
    const known = findMentions(buildWorld(pack.entities), blocks).mentions;

    const { mentions } = find(blocks);

    expect(mentions.map(({ block, start, end, entity }) => ({ block, start, end, entity }))).toEqual(
      known.map(({ block, start, end, entity }) => ({ block, start, end, entity })),
    );
  });
});
