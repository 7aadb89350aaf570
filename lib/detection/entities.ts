/** What any entity id says of itself: of a pack, of the gazetteer, or derived. */
import type { EntityKind } from '../facts/schema.ts';
import { isDerived, readDerived, type Derived } from './derived.ts';
import { NameFlag } from '../matching/name-index.ts';
import { tokenize } from '../matching/tokenize.ts';
import type { World } from './world.ts';

export interface Whereabouts {
  readonly kind: EntityKind;
  /** Degrees, where known. */
  readonly lat?: number;
  readonly lon?: number;
}

/** @returns kind and coordinates; undefined for an id that nothing knows */
export function whereabouts(world: World, id: string): Whereabouts | undefined {
  if (isDerived(id)) {
    const derived = readDerived(id);
    return derived && { kind: derived.form === 'in' ? 'place' : 'organisation' };
  }
  const number = world.names.numberOf(id) ?? world.gazetteer?.numberOf(id);
  if (number === undefined) return undefined;
  const kind = world.names.kindOf(number) ?? world.gazetteer?.kind(number) ?? 'place';
  return kind === 'place' ? { kind, ...pointOf(world, number) } : { kind };
}

function pointOf({ gazetteer }: World, number: number): Pick<Whereabouts, 'lat' | 'lon'> {
  const [lat = NaN, lon = NaN] = gazetteer ? [gazetteer.lat(number), gazetteer.lon(number)] : [];
  return Number.isNaN(lat) ? {} : { lat, lon };
}

/** A pack's own id for what the gazetteer knows under another: the one that has facts. */
export function canonicalId({ names, gazetteer }: World, id: string): string {
  const number = gazetteer?.numberOf(id);
  return (number === undefined ? undefined : names.idOf(number)) ?? id;
}

/** The heading of an entity's card. */
export function labelOf(world: World, id: string): string | undefined {
  const derived = readDerived(id);
  if (derived) return derivedLabel(world, derived);
  const number = world.gazetteer?.numberOf(id);
  return number === undefined ? undefined : world.gazetteer?.label(number);
}

/** "Embassy of South Korea in Beijing" */
function derivedLabel(world: World, derived: Derived): string {
  if (derived.form !== 'of') return derived.name;
  const head = derived.head.charAt(0).toUpperCase() + derived.head.slice(1);
  const seat = derived.seat === undefined ? undefined : labelOf(world, derived.seat);
  return `${head} of ${labelOf(world, derived.place) ?? derived.place}${seat === undefined ? '' : ` in ${seat}`}`;
}

/** Gazetteer entities that bear a name, in no order. */
export function bearersOf({ names, gazetteer }: World, name: string): number[] {
  const tokens = tokenize(name, names.vocabulary);
  names.prepare(tokens);
  let node = tokens.length === 0 ? 0 : names.root(tokens.word[0] ?? -1);
  for (let at = 1; at < tokens.length && node !== 0; at++) node = names.step(node, tokens.word[at] ?? -1);
  const found = new Set<number>();
  const skipped = NameFlag.decoy | NameFlag.head | NameFlag.demonym;
  for (
    let candidate = node === 0 ? 0 : names.first(node);
    candidate !== 0;
    candidate = names.next(candidate)
  ) {
    const entity = names.entity(candidate);
    if ((names.flags(candidate) & skipped) === 0 && gazetteer && entity < gazetteer.size) found.add(entity);
  }
  return [...found];
}
