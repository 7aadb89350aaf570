/** Whom a statement names must be named by the sentences that carry it. */
import { findMentions } from '../detection/find-mentions.ts';
import type { Mention } from '../detection/mentions.ts';
import type { World } from '../detection/world.ts';
import type { Entity, Fact } from './schema.ts';

export interface Names {
  readonly world: World;
  readonly entities: ReadonlyMap<string, Entity>;
  /** All sentences of the document: they prove short names. */
  readonly whole: readonly string[];
}

export function checkNames(
  { about, statement, attribution }: Fact,
  sentences: readonly string[],
  names: Names,
  report: (reason: string) => void,
): void {
  const named = new Set(entitiesNamed(names, sentences).map(({ entity }) => entity));
  const inStatement = entitiesNamed(names, [statement]).map(({ entity }) => entity);
  const group = attribution.kind === 'person' ? attribution.group : undefined;
  for (const entity of new Set([...about, ...inStatement])) {
    if (entity !== group && !isNamed(entity, named, names)) report(`the sentence does not name "${entity}"`);
  }
  for (const word of unknownCapitals(statement, sentences)) report(`the sentence does not name "${word}"`);
}

/** Capitalised words inside the statement that are in none of its sentences: names that no entity covers. */
function unknownCapitals(statement: string, sentences: readonly string[]): string[] {
  const words = statement.match(/(?<=[\p{Ll}\p{N},;:’'”] )\p{Lu}[\p{L}-]+/gu) ?? [];
  const source = sentences.join(' ').toLowerCase();
  return words.filter((word) => !source.includes(word.toLowerCase().replace(/s$/, '')));
}

/** A capital may stand for its country: "Beijing is an ally" is about China. */
function isNamed(id: string, named: ReadonlySet<string>, { entities }: Names): boolean {
  const capital = entities.get(id)?.capital;
  return named.has(id) || (capital !== undefined && named.has(capital)) || isPartNamed(id, named, entities);
}

/** "northeastern China" and "the Chinese government" name China, too. */
function isPartNamed(id: string, named: ReadonlySet<string>, entities: ReadonlyMap<string, Entity>): boolean {
  const names = entities.get(id)?.names.map(({ text }) => text.toLowerCase()) ?? [];
  return [...named].some((other) => {
    const { partOf, label } = entities.get(other) ?? {};
    return partOf === id && label !== undefined && names.some((name) => label.toLowerCase().includes(name));
  });
}

export function entitiesNamed({ world, whole }: Names, texts: readonly string[]): readonly Mention[] {
  const { memory } = findMentions(world, whole);
  return findMentions(world, texts, memory).mentions;
}
