import { splitSentences, normaliseText } from './sentences.ts';

/** The sentence of a text that holds a given offset (UTF-16), in normal form. */
export const sentenceAt = (text: string, at: number): string => findSentence(text, at).sentence;

/** The same, and where in the sentence the offset falls. */
export function findSentence(text: string, at: number): { sentence: string; at: number } {
  const before = normaliseText(`${text.slice(0, at)}¤`).length - 1;
  let start = 0;
  for (const sentence of splitSentences(text)) {
    const end = start + sentence.length + 1;
    if (before < end) return { sentence, at: before - start };
    start = end;
  }
  return { sentence: '', at: 0 };
}
