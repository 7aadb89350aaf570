/** What of the detector the benchmark times, and the worlds it times it in. */
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { NO_MEMORY, type Memory } from '../../lib/detection/memory.ts';
import { Reading } from '../../lib/detection/reading.ts';
import type { World } from '../../lib/detection/world.ts';
import { NameIndex } from '../../lib/matching/name-index.ts';
import { addTokens, tokenize } from '../../lib/matching/tokenize.ts';
import { Tokens } from '../../lib/matching/tokens.ts';
import type { ListedName } from './gazetteer-names.ts';

/** @returns tokens */
export function countTokens({ names }: World, blocks: readonly string[]): number {
  const tokens = new Tokens();
  for (const text of blocks) addTokens(text, names.vocabulary, tokens);
  return tokens.length;
}

/** Tokens and look-up: every place where a known name stands, right or wrong. */
export function countHits(world: World, blocks: readonly string[]): number {
  const reading = new Reading(world, blocks);
  let hits = 0;
  for (const _ of reading.hits(0, reading.tokens.length)) hits++;
  return hits;
}

/** @returns mentions, all blocks in one call */
export const countMentions = (world: World, blocks: readonly string[]): number =>
  findMentions(world, blocks).mentions.length;

/** @returns mentions, the blocks in calls as a page makes them, each with what those before have taught */
export function countMentionsInBatches(world: World, batches: readonly (readonly string[])[]): number {
  let memory: Memory = NO_MEMORY;
  let count = 0;
  for (const blocks of batches) {
    const found = findMentions(world, blocks, memory);
    memory = found.memory;
    count += found.mentions.length;
  }
  return count;
}

/** @param characters that fill a batch; a block is never cut */
export function inBatches(blocks: readonly string[], characters: number): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (batches.length === 0 || room < block.length) {
      batches.push([]);
      room = characters;
    }
    batches.at(-1)?.push(block);
    room -= block.length;
  }
  return batches;
}

/** Lines that are read at a time: as in the gazetteer's own load, but for less memory at once. */
const LINES = 50_000;

/** A world of names alone. */
export function worldOf(list: readonly ListedName[]): World {
  const names = new NameIndex(list.length);
  const tokens = new Tokens();
  for (let from = 0; from < list.length; from += LINES) {
    const part = list.slice(from, from + LINES);
    tokenize(part.map(({ text }) => text).join('\n'), names.vocabulary, tokens);
    const entities = Int32Array.from(part, ({ entity }) => entity);
    names.addLines(
      tokens,
      entities,
      Int32Array.from(part, ({ flags }) => flags),
    );
  }
  return { names, gazetteer: undefined, heads: [], language: 'en' };
}
