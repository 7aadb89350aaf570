/** Questions about candidates of the name index: names at a place, each with the entity that it may stand for. */
import { NameFlag } from '../matching/name-index.ts';
import type { Hit, Reading } from './reading.ts';
import type { World } from './world.ts';

export function hasFlag({ names }: World, candidate: number, flag: number): boolean {
  return (names.flags(candidate) & flag) !== 0;
}

/** Places all of them, and known to the gazetteer. */
export function isPlainPlace(world: World, candidates: readonly number[]): boolean {
  const { names, gazetteer } = world;
  if (!gazetteer) return false;
  return candidates.every((candidate) => {
    const entity = names.entity(candidate);
    const isKnown = !hasFlag(world, candidate, NameFlag.decoy) && entity < gazetteer.size;
    return isKnown && gazetteer.kind(entity) === 'place';
  });
}

export function isCountry({ names, gazetteer }: World, candidates: readonly number[]): boolean {
  return candidates.some((candidate) => gazetteer?.isCountry(names.entity(candidate)));
}

export function withoutDecoys(world: World, candidates: readonly number[]): readonly number[] {
  return candidates.filter((candidate) => !hasFlag(world, candidate, NameFlag.decoy));
}

/** "German" is of Germany; that a town in New York is called so is no matter. */
export function withoutNamesakes(world: World, candidates: readonly number[]): readonly number[] {
  const demonyms = candidates.filter((candidate) => hasFlag(world, candidate, NameFlag.demonym));
  if (demonyms.length > 0) return demonyms;
  const isPlace = (candidate: number): boolean =>
    world.gazetteer?.kind(world.names.entity(candidate)) === 'place';
  if (!candidates.some(isPlace)) return candidates;
  // A club or a company of a place's name is meant far less often, and its curator has said so.
  return candidates.filter(
    (candidate) => isPlace(candidate) || !hasFlag(world, candidate, NameFlag.ambiguous),
  );
}

/** The longest place that begins at a token, whatever else the name may be. */
export function placeAt(reading: Reading, at: number, to: number): Hit | undefined {
  for (let hit = reading.hitAt(at, to); hit; hit = hit.shorter) {
    const live = withoutNamesakes(reading.world, withoutDecoys(reading.world, hit.candidates));
    if (live.length > 0 && isPlainPlace(reading.world, live)) return { ...hit, candidates: live };
  }
  return undefined;
}
