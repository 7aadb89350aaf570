/** Looking whole texts up in a name index, as reading a page does word by word. */
import type { NameIndex } from '../../../lib/matching/name-index.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { Tokens } from '../../../lib/matching/tokens.ts';

const scratch = new Tokens();

/** Where a text ends in the index, or 0. */
export function nodeOf(index: NameIndex, text: string): number {
  const { length, word } = tokenize(text, index.vocabulary, scratch);
  let node = length === 0 ? 0 : index.root(word[0] ?? -1);
  for (let at = 1; at < length && node !== 0; at++) node = index.step(node, word[at] ?? -1);
  return node;
}

/** The candidates for a text that agree in case, in order. */
export function candidatesOf(index: NameIndex, text: string): number[] {
  const found: number[] = [];
  const node = nodeOf(index, text);
  for (let at = node === 0 ? 0 : index.first(node); at !== 0; at = index.next(at)) {
    if (index.agreesInCase(at, scratch, 0, scratch.length)) found.push(at);
  }
  return found;
}

export const bearers = (index: NameIndex, text: string): number[] =>
  candidatesOf(index, text).map((candidate) => index.entity(candidate));
