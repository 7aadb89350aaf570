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
  const names = new NameIndex(gazetteer.size * 2, gazetteer.size);
  const tokens = new Tokens();
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
    const same = entity.sameAs === undefined ? undefined : world.gazetteer?.numberOf(entity.sameAs);
    world.names.addEntity(entity, same ?? world.gazetteer?.numberOf(entity.id));
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
  const flagsOf = decodeRuns(flags);
  const countOf = decodeRuns(counts);
  tokenize(text, names.vocabulary, tokens);
  let [entity, left] = [-1, 0];
  names.addLines(tokens, (line) => {
    while (left === 0) left = countOf[++entity] ?? 1;
    left--;
    return [entity, flagsOf[line] ?? 0];
  });
}
