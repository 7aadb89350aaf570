/** Goes through a block from left to right and settles what is marked: known names, learnt ones, organisations by pattern. */
import { NameFlag } from '../matching/name-index.ts';
import { hasFlag, isPlainPlace, withoutDecoys, withoutNamesakes } from './candidates.ts';
import type { Line } from './clue.ts';
import type { Decision, LineDecisions } from './decisions.ts';
import { fromRun, withDivision, withHead, withPlaces } from './extend.ts';
import type { Knowledge } from './knowledge.ts';
import { headBehind, organisationRuns, type Run } from './organisations.ts';
import { packCandidates } from './pack-names.ts';
import { placedAt } from './placed.ts';
import type { Hit, Reading } from './reading.ts';
import { LineState, weigh } from './weigh.ts';
import type { World } from './world.ts';

export function decide(reading: Reading, line: Line, knowledge: Knowledge): LineDecisions {
  const state = new LineState(reading, line, knowledge);
  const runs = knowsEnglish(reading.world) ? runsOf(state) : undefined;
  for (let at = line.from; at < line.to;) at = step(state, at, runs?.get(at));
  const { decisions, waiting, isOpen } = state;
  return { decisions, waiting, isOpen: isOpen || waiting.size > 0 };
}

const knowsEnglish = ({ gazetteer, language }: World): boolean =>
  gazetteer !== undefined && language === 'en';

const runsOf = ({ reading, line }: LineState): ReadonlyMap<number, Run> =>
  organisationRuns(reading, line, ({ candidates }) => isPlainPlace(reading.world, candidates));

/** @returns the token to go on with */
function step(state: LineState, at: number, run: Run | undefined): number {
  const { reading, knowledge, line } = state;
  const learnt = knowledge.learnt.at(reading, at, line.to);
  const hit = reading.hitAt(at, line.to);
  const known = hit && knownAt(state, hit);
  const end = known?.to ?? at;
  const pattern = run && run.to > end ? fromRun(state, run) : undefined;
  if (learnt && learnt.to > end && !(pattern && pattern.to > learnt.to)) {
    return state.mark({ form: 'learnt', from: at, ...learnt });
  }
  if (pattern) return state.mark(pattern);
  if (known) return known.decision ? state.mark(known.decision) : known.to;
  return markPlaced(state, at) ?? at + 1;
}

function markPlaced(state: LineState, at: number): number | undefined {
  const { reading } = state;
  const placed = reading.isCapital(at) && knowsEnglish(reading.world) ? placedAt(state, at) : undefined;
  return placed && state.mark(placed);
}

/** The words that a name takes; nothing is marked where it only looks like one of ours. */
interface Known {
  readonly to: number;
  readonly decision?: Decision;
}

/** The longest of the names that begin here and hold. */
function knownAt(state: LineState, longest: Hit): Known | undefined {
  const { world } = state.reading;
  for (let hit: Hit | undefined = longest; hit; hit = hit.shorter) {
    const live = withoutNamesakes(world, withoutDecoys(world, hit.candidates));
    if (live.length === 0) return { to: hit.to };
    const decision = judge(state, { ...hit, candidates: live });
    if (decision) return { to: decision.to, decision };
  }
  return undefined;
}

function judge(state: LineState, hit: Hit): Decision | undefined {
  const { reading, line } = state;
  const { world } = reading;
  const packs = packCandidates(state, hit);
  if (packs === 'wait') return undefined;
  const candidates = packs ?? hit.candidates.filter((candidate) => !hasFlag(world, candidate, NameFlag.fact));
  if (candidates.length === 0) return undefined;
  const isPlace = isPlainPlace(world, candidates);
  const head = isPlace && knowsEnglish(world) ? headBehind(reading, line, hit.to) : undefined;
  const decision = weigh(state, { ...hit, candidates }, head !== undefined);
  if (!decision) return undefined;
  if (head) return withHead(state, decision, head);
  if (isPlace) return withDivision(state, decision);
  return hit.to - hit.from > 1 && knowsEnglish(world) ? withPlaces(state, decision) : decision;
}
