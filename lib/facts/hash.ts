import { normaliseText } from './sentences.ts';

/** SHA-256 of a sentence in its normal form (see `normaliseText`), as 64 hexadecimal digits. */
export async function hashSentence(sentence: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normaliseText(sentence)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
