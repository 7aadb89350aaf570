/** How much of a page goes into one question to the background. */
import type { Block } from './block.ts';

const CHARACTERS = 48_000;
const BLOCKS = 800;
/** What is on the screen comes first, and soon. */
const FIRST_CHARACTERS = 16_000;

/** @returns the blocks in their order; a block is never cut */
export function* batches(blocks: readonly Block[]): Generator<readonly Block[], void, void> {
  let [start, characters, most] = [0, 0, FIRST_CHARACTERS];
  for (const [at, { text }] of blocks.entries()) {
    if (at > start && (characters + text.length > most || at - start === BLOCKS)) {
      yield blocks.slice(start, at);
      [start, characters, most] = [at, 0, CHARACTERS];
    }
    characters += text.length;
  }
  if (start < blocks.length) yield blocks.slice(start);
}
