import { splitSentences, normaliseText } from './sentences.ts';

/** The sentence of a text that holds a given offset (UTF-16), in normal form. */
export function sentenceAt(text: string, at: number): string {
  const before = normaliseText(`${text.slice(0, at)}¤`).length - 1;
  let end = 0;
  for (const sentence of splitSentences(text)) {
    end += sentence.length + 1;
    if (before < end) return sentence;
  }
  return '';
}
