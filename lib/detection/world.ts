/**
 * Everything that recognising needs, built once where the background starts: the gazetteer, the names of all entities, the
 * words that tell about names, and the entities of packs on top.
 */
import type { Entity } from '../facts/schema.ts';
import { decodeRuns } from '../gazetteer/columns.ts';
import { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PackedGazetteer } from '../gazetteer/packed.ts';
import { NameFlag, NameIndex } from '../matching/name-index.ts';
import { tokenize } from '../matching/tokenize.ts';
import { Tokens } from '../matching/tokens.ts';
import { SMALL_WORDS, WordClass } from '../matching/word-classes.ts';

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
  const names = new NameIndex(packed.sizes, gazetteer.size);
  // A name has two words, a word six characters, at most and on the whole.
  const tokens = new Tokens(packed.names.length >> 2);
  addWords(names, packed.words, tokens);
  addWords(names, SMALL_WORDS, tokens);
  addNames(names, packed, tokens);
  for (const decoy of packed.decoys.split('\n')) names.addName(decoy, 0, NameFlag.decoy);
  const heads = packed.headsBehind.split('\n');
  heads.forEach((head, number) => names.addName(head, number, NameFlag.head));
  return addPacks({ names, gazetteer, heads, language: 'en' }, entities);
}

export function addPacks(world: World, entities: readonly NamedEntity[]): World {
  for (const entity of entities) {
    world.names.addEntity(entity, world.gazetteer?.find(entity.sameAs ?? entity.id));
  }
  return world;
}

function addWords({ vocabulary }: NameIndex, words: Readonly<Record<string, string>>, tokens: Tokens): void {
  for (const [name, list] of Object.entries(words)) {
    const bit = WordClass[name as keyof typeof WordClass];
    tokenize(list, vocabulary, tokens);
    for (let at = 0; at < tokens.length; at++) {
      vocabulary.mark(vocabulary.add(tokens.hash1[at] ?? 0, tokens.hash2[at] ?? 0), bit);
    }
  }
}

function addNames(names: NameIndex, { names: text, counts, flags }: PackedGazetteer, tokens: Tokens): void {
  tokenize(text, names.vocabulary, tokens);
  names.addLines(tokens, repeat(decodeRuns(counts)), decodeRuns(flags));
}

/** [2, 1] → [0, 0, 1]: the entity of each line, from the lines of each entity. */
function repeat(counts: Int32Array): Int32Array {
  const entities = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  let line = 0;
  counts.forEach((count, entity) => entities.fill(entity, line, (line += count)));
  return entities;
}
