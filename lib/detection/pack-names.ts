/** Names of packs: a short one waits until its entity is named in full; everyday words wait in a headline. */
import { NameFlag } from '../matching/name-index.ts';
import { hasFlag } from './candidates.ts';
import type { Hit } from './reading.ts';
import type { LineState } from './weigh.ts';

/** @returns the candidates that hold; `undefined` where no pack has the name; 'wait' where nothing else has it either */
export function packCandidates(
  state: LineState,
  { candidates, to }: Hit,
): readonly number[] | 'wait' | undefined {
  const { world } = state.reading;
  const facts = candidates.filter((candidate) => hasFlag(world, candidate, NameFlag.fact));
  if (facts.length === 0) return undefined;
  const holding = facts.filter((candidate) => holds(state, candidate, to));
  if (holding.length > 0) return holding;
  return candidates.length > facts.length ? undefined : 'wait';
}

function holds(state: LineState, candidate: number, next: number): boolean {
  const { knowledge, line, reading } = state;
  const { world } = reading;
  const id = world.names.idOf(world.names.entity(candidate)) ?? '';
  const isShort = hasFlag(world, candidate, NameFlag.short);
  if (!isShort && !(hasFlag(world, candidate, NameFlag.commonWords) && line.isHeadline)) {
    // A demonym says nothing of which short name is meant; a name of its own does.
    if (!hasFlag(world, candidate, NameFlag.demonym)) knowledge.proved.add(id);
    return true;
  }
  if (isShort && isPlacedElsewhere(state, next)) return false;
  if (knowledge.proved.has(id)) return true;
  state.waiting.add(id);
  return false;
}

/** "South Korean embassy in Tokyo" is another embassy, even where the one in Beijing is the page's subject. */
function isPlacedElsewhere({ reading, line }: LineState, next: number): boolean {
  if (next + 1 >= line.to || !/^(?:in|to)$/i.test(reading.text(next, next + 1))) return false;
  if (!reading.isJoined(next) || !reading.isJoined(next + 1) || !reading.isCapital(next + 1)) return false;
  return !TIMES.has(reading.text(next + 1, next + 2).toLowerCase());
}

/** "the embassy in July": a time is no place. */
const TIMES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter'
  ).split(' '),
);
