/** Runs of words that a statement takes over from its source. Names and numbers are nobody's wording. */

/** More than this many words in a row are a quotation. */
export const MAX_COPIED_WORDS = 3;

/**
 * @param isExempt whether the characters from `start` to `end` of the statement are part of a name
 * @returns each run that is too long, in the statement's spelling
 */
export function copiedRuns(
  statement: string,
  source: string,
  isExempt: (start: number, end: number) => boolean = () => false,
): string[] {
  const words = wordsOf(statement);
  const pool = ` ${wordsOf(source)
    .map(({ key }) => key)
    .join(' ')} `;
  const runs: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && pool.includes(` ${keysOf(words, from, to + 1)} `)) to++;
    const run = words.slice(from, to);
    const own = run.filter(({ start, end, key }) => !isExempt(start, end) && !/^\d/.test(key));
    if (own.length > MAX_COPIED_WORDS) runs.push(statement.slice(run[0]?.start, run.at(-1)?.end));
    from = Math.max(to, from + 1);
  }
  return runs;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’,.][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().replace(/’/g, "'"),
    start: index,
    end: index + word.length,
  }));
}

const keysOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
