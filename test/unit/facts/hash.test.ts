import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSentence } from '../../../lib/facts/hash.ts';
import { normaliseText } from '../../../lib/facts/sentences.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('hashSentence', () => {
  it.each(['The ferry sailed.', 'Malmö lies across the strait – “not far”.', '漁港', ''])(
    'is the SHA-256 of the UTF-8 bytes of %j',
    async (sentence) => {
      expect(await hashSentence(sentence)).toBe(sha256(sentence));
    },
  );

  it('is always 64 hexadecimal digits, over the normal form of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const hash = await hashSentence(text);

        expect(hash).toMatch(/^[0-9a-f]{64}$/);
        expect(hash).toBe(sha256(normaliseText(text)));
      }),
    );
  });

  it.each([
    ['white space around', '  The ferry sailed. \n'],
    ['a line break inside', 'The ferry\nsailed.'],
    ['a run of spaces', 'The   ferry \t sailed.'],
    ['a no-break space', 'The\u00a0ferry sailed.'],
    ['a Windows line break', 'The ferry\r\nsailed.'],
  ])('is not changed by %s', async (_, variant) => {
    expect(await hashSentence(variant)).toBe(sha256('The ferry sailed.'));
  });

  it('is the same for composed and decomposed letters', async () => {
    const [composed, decomposed] = ['Malm\u00f6', 'Malmo\u0308'];

    expect(await hashSentence(decomposed)).toBe(await hashSentence(composed));
  });

  it.each(['the ferry sailed.', 'The ferry sailed', 'Theferry sailed.', 'The ferry sailed .'])(
    'differs for %j: case, punctuation and words count',
    async (other) => {
      expect(await hashSentence(other)).not.toBe(await hashSentence('The ferry sailed.'));
    },
  );
});
