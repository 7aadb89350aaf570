/** Word search over facts. The index is built once for a model; the same words give the same facts. */
import MiniSearch from 'minisearch';
import type { SourceFact, SourcesModel } from '../cards/sources-model.ts';
import { plain } from '../plain.ts';

/** @returns ids of the facts in which every word stands, or a beginning of it, or nearly so */
export type FactSearch = (words: string) => ReadonlySet<string>;

export function makeFactSearch({ facts, documents }: Pick<SourcesModel, 'facts' | 'documents'>): FactSearch {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const index = new MiniSearch<ReturnType<typeof textsOf>>({
    fields: ['statement', 'entities', 'by', 'title'],
    processTerm: plain,
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: fuzzinessOf },
  });
  index.addAll(facts.map((fact) => textsOf(fact, titles.get(fact.document))));
  return (words) => new Set(index.search(words).map(({ id }) => id as string));
}

function textsOf({ id, statement, entities, by }: SourceFact, title = '') {
  return { id, statement, entities: entities.map(({ label }) => label).join('\n'), by, title };
}

/** One slip in five letters. Short words and numbers must be right: 2002 is not 2003. */
function fuzzinessOf(term: string): number | false {
  return term.length >= 5 && !/\d/.test(term) && 0.2;
}
