/** Look-ups over the packs at hand. Built once; everything it returns is plain data. */
import type { Pack, PackFact } from '../facts/pack.ts';
import type { Entity, FactDocument, Series } from '../facts/schema.ts';
import { groupBy } from '../group-by.ts';

export interface FactStore {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly documents: ReadonlyMap<string, FactDocument>;
  readonly series: ReadonlyMap<string, Series>;
  readonly facts: ReadonlyMap<string, PackFact>;
  /** The newer fact that explicitly corrects this one. */
  correctionOf(fact: string): PackFact | undefined;
  /** Facts about an entity or said on its behalf, newest document first. */
  factsOf(entity: string): readonly PackFact[];
}

export function makeFactStore({ entities, documents, series, facts }: Pack): FactStore {
  const pairs = facts.flatMap((fact) => [...entitiesOf(fact)].map((entity) => ({ entity, fact })));
  const byEntity = groupBy(pairs, ({ entity }) => entity);
  const corrected = new Map(
    facts.flatMap((fact) => (fact.supersedes === undefined ? [] : [[fact.supersedes, fact] as const])),
  );
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    documents: new Map(documents.map((document) => [document.id, document])),
    series: new Map(series.map((record) => [record.id, record])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    correctionOf: (fact) => corrected.get(fact),
    factsOf: (entity) => (byEntity.get(entity) ?? []).map(({ fact }) => fact),
  };
}

/** Whom a fact is about, and the organisation whose representative says so. */
export function entitiesOf({ about, attribution }: PackFact): ReadonlySet<string> {
  const group = attribution.kind === 'person' ? attribution.group : undefined;
  return new Set(group === undefined ? about : [...about, group]);
}
