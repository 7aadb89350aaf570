/**
 * Finds mentions in blocks of page text: known names, rules for and against each, organisations by pattern, and which
 * bearer of a name is meant. Knows nothing between two calls: what a document has taught goes out and comes in with each.
 */
import { collectLearnt } from './learnt.ts';
import { decide } from './decide.ts';
import { describeLine, type Line } from './clue.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { collectPersons } from './persons.ts';
import { Reading } from './reading.ts';
import { Knowledge } from './knowledge.ts';
import { toMentions, type FoundMentions } from './mentions.ts';
import type { World } from './world.ts';

/** @param blocks texts that do not run into each other: paragraphs, headings, list items */
export function findMentions(
  world: World,
  blocks: readonly string[],
  memory: Memory = NO_MEMORY,
): FoundMentions {
  const reading = new Reading(world, blocks);
  const lines = blocks.map((_, block) => describeLine(reading, block));
  const knowledge = Knowledge.from(world, memory);
  learn(reading, lines, knowledge);
  // What is learnt in a later block can prove a name in an earlier one: everything is looked at once more.
  const first = lines.map((line) => decide(reading, line, knowledge));
  knowledge.settle();
  const decisions = lines.map((line, block) => {
    const decided = first[block];
    return decided && !decided.isOpen ? decided : decide(reading, line, knowledge);
  });
  return toMentions(reading, decisions, knowledge);
}

function learn(reading: Reading, lines: readonly Line[], knowledge: Knowledge): void {
  if (!reading.world.gazetteer || reading.world.language !== 'en') return;
  for (const line of lines) {
    collectPersons(reading, line, knowledge.persons, knowledge.titled);
    collectLearnt(reading, line, knowledge.learnt);
  }
}
