/** Which facts the sources page shows. Pure: the page holds the filter, this decides. */
import type { SourceFact } from '../cards/sources-model.ts';
import type { EntityKind } from '../facts/schema.ts';
import type { FactSearch } from './search-facts.ts';

/** An empty string does not narrow. */
export interface FactFilter {
  readonly query: string;
  /** Id of an entity. */
  readonly entity: string;
  readonly kind: EntityKind | '';
  /** "2002" */
  readonly year: string;
}

export const NO_FILTER: FactFilter = { query: '', entity: '', kind: '', year: '' };

export function isFiltering({ query, entity, kind, year }: FactFilter): boolean {
  return query.trim() !== '' || entity !== '' || kind !== '' || year !== '';
}

/** Keeps the order of the facts. */
export function filterFacts(
  facts: readonly SourceFact[],
  filter: FactFilter,
  search: FactSearch,
): readonly SourceFact[] {
  const found = filter.query.trim() === '' ? undefined : search(filter.query);
  return facts.filter((fact) => found?.has(fact.id) !== false && fits(fact, filter));
}

function fits({ entities, years }: SourceFact, { entity, kind, year }: FactFilter): boolean {
  return (
    (entity === '' || entities.some(({ id }) => id === entity)) &&
    (kind === '' || entities.some((named) => named.kind === kind)) &&
    (year === '' || years.includes(year))
  );
}

/** Newest first. */
export function yearsIn(facts: readonly SourceFact[]): string[] {
  return [...new Set(facts.flatMap(({ years }) => years))].sort().toReversed();
}
