import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundMentions } from '../../../lib/detection/mentions.ts';
import { ENTITIES, find } from '../support/entities.ts';

const IDS = ENTITIES.map(({ id }) => id);
const PIECES = (
  'South Korea Korean Koreans S. China CHINA PRC P.R.C. Bank People Republic of embassy in Beijing Tokyo Good Friends ' +
  "Peking duck the said @ .com 's ’s - 😀"
).split(' ');
const GAPS = [' ', ' ', '\u00a0', '\n', ', ', '. ', '\u00ad', '\ufffc', '\ud83d'];
const newsy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 40 })
  .map((parts) => parts.join(''));
const texts = fc.array(fc.oneof({ weight: 4, arbitrary: newsy }, fc.string({ unit: 'binary' })), {
  maxLength: 6,
});
const proofs = fc.subarray([...IDS, 'somebody-else']);

const ordered = ({ mentions }: FoundMentions): boolean =>
  mentions.every(({ block, start, end }, index) => {
    const before = mentions[index - 1];
    return (
      start < end && (!before || before.block < block || (before.block === block && before.end <= start))
    );
  });

describe('findMentions, whatever the text', () => {
  it('gives mentions in order that never overlap', () => {
    fc.assert(
      fc.property(texts, proofs, (blocks, proved) => {
        expect(find(blocks, proved)).toSatisfy(ordered);
      }),
    );
  });

  it('gives offsets that cut whole words out of the block', () => {
    fc.assert(
      fc.property(texts, proofs, (blocks, proved) => {
        for (const { block, start, end } of find(blocks, proved).mentions) {
          const text = blocks[block] ?? '';
          expect(text.slice(start, end)).toMatch(/^[\p{Lu}\u00ad].*[\p{L}.\u00ad]$/su);
          expect(text.slice(end - 1)).not.toMatch(/^[\p{L}\u00ad][\p{L}\p{N}]/u);
          expect(text.slice(0, start + 1)).not.toMatch(/[\p{L}\p{N}]\p{L}$/u);
        }
      }),
    );
  });

  it('names entities that it knows, and waits only for those that are not proved', () => {
    fc.assert(
      fc.property(texts, proofs, (blocks, proved) => {
        const found = find(blocks, proved);

        expect(IDS).toEqual(expect.arrayContaining(found.mentions.map(({ entity }) => entity)));
        expect(found.memory.proved).toEqual(expect.arrayContaining(proved));
        expect(found.waiting.filter(({ entity }) => found.memory.proved.includes(entity))).toEqual([]);
      }),
    );
  });

  it('finds the same again when it is told what it has proved', () => {
    fc.assert(
      fc.property(texts, (blocks) => {
        const first = find(blocks);

        expect(find(blocks, first.memory.proved)).toEqual(first);
      }),
    );
  });

  it('finds in each block what it finds there alone, given the same proof', () => {
    fc.assert(
      fc.property(texts, (blocks) => {
        const { mentions, memory } = find(blocks);

        const alone = blocks.flatMap((text, block) =>
          find([text], memory.proved).mentions.map((mention) => ({ ...mention, block })),
        );
        expect(mentions).toEqual(alone);
      }),
    );
  });
});
