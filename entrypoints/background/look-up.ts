import { bearersOf } from '../../lib/detection/entities.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import { idOf } from '../../lib/detection/mentions.ts';
import { prominence } from '../../lib/detection/resolve.ts';
import type { World } from '../../lib/detection/world.ts';
import type { LookUp } from '../../lib/messaging/protocol.ts';

/** Longer selections are no names. */
const LONGEST = 200;

/**
 * The entity that a selection names. What running text would be sure of goes first; somebody who asks for "Reading" means
 * the name all the same, and then it is the most prominent of its bearers: the card offers the others.
 */
export function lookUp(world: World, selection: string): LookUp {
  const text = selection.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
  return { text, entity: longestMention(world, text) ?? mostProminent(world, text) ?? null };
}

function longestMention(world: World, text: string): string | undefined {
  const { mentions } = findMentions(world, [text]);
  return mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.entity;
}

function mostProminent(world: World, text: string): string | undefined {
  const { gazetteer } = world;
  if (!gazetteer) return undefined;
  const bearers = bearersOf(world, text);
  const [first] = bearers.toSorted((a, b) => prominence(gazetteer, b) - prominence(gazetteer, a));
  return first === undefined ? undefined : idOf(world, first);
}
