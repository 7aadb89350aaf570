/**
 * Everything that recognising needs, built once where the background starts: the gazetteer, the names of all entities, the
 * words that tell about names, and the entities of packs on top.
 */
import type { Entity } from '../facts/schema.ts';
import { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PackedGazetteer } from '../gazetteer/packed.ts';
import { NameIndex } from '../matching/name-index.ts';

/** What an entity of a pack is recognised by. */
export type NamedEntity = Pick<Entity, 'id' | 'kind' | 'names' | 'notIn' | 'sameAs'>;

export interface World {
  readonly names: NameIndex;
  readonly gazetteer: Gazetteer | undefined;
  readonly heads: readonly string[];
  /** Two or three letters; the rules know English. */
  readonly language: string;
}

/** @param packed left out where only packs' own names count: checking facts, drafts */
export function buildWorld(entities: readonly NamedEntity[], packed?: PackedGazetteer): World {
  if (!packed)
    return addPacks(
      { names: new NameIndex(entities.length * 8), gazetteer: undefined, heads: [], language: 'en' },
      entities,
    );
  const gazetteer = new Gazetteer(packed);
  const names = new NameIndex(WORDS, gazetteer.size, gazetteer.table);
  return addPacks({ names, gazetteer, heads: gazetteer.table.heads, language: 'en' }, entities);
}

/** What a few pages bring; more fit. */
const WORDS = 8_000;

export function addPacks(world: World, entities: readonly NamedEntity[]): World {
  for (const entity of entities) {
    world.names.addEntity(entity, world.gazetteer?.numberOf(entity.sameAs ?? entity.id));
  }
  return world;
}
