/** The sources page's own address: `?fact=ID` leads to one fact, the other fields are a filter that can be bookmarked. */
import type { SourcesModel } from '../cards/sources-model.ts';
import { yearsIn, type FactFilter } from './filter-facts.ts';
import { words } from '../words.ts';

export interface View {
  readonly filter: FactFilter;
  /** Id of the fact that the address leads to. */
  readonly fact?: string;
  /** What the address asks for and no pack holds, in words. */
  readonly missing: readonly string[];
}

const FIELDS = ['fact', 'entity', 'kind', 'year'] as const;

type Field = (typeof FIELDS)[number];

/** @param query "?entity=china&year=2002". A fact wins over a filter, which could hide it. */
export function readView(query: string, model: SourcesModel): View {
  const asked = new URLSearchParams(query);
  const known = knownIds(model);
  const take = (field: Field): string => {
    const id = asked.get(field) ?? '';
    return known[field].has(id) ? id : '';
  };
  const missing = FIELDS.flatMap((field) => missingOf(field, asked, known));
  const fact = take('fact');
  return {
    filter: {
      query: fact === '' ? (asked.get('q') ?? '') : '',
      entity: fact === '' ? take('entity') : '',
      kind: fact === '' ? (take('kind') as FactFilter['kind']) : '',
      year: fact === '' ? take('year') : '',
    },
    ...(fact !== '' && { fact }),
    missing,
  };
}

/** The other way round. @returns "" for the whole page */
export function writeView({ query, entity, kind, year }: FactFilter): string {
  const fields = { q: query.trim(), entity, kind, year };
  const used = Object.entries(fields).filter(([, value]) => value !== '');
  return used.length === 0 ? '' : `?${new URLSearchParams(used)}`;
}

type KnownIds = Readonly<Record<Field, ReadonlySet<string>>>;

function knownIds({ facts, entities }: SourcesModel): KnownIds {
  return {
    fact: new Set(facts.map(({ id }) => id)),
    entity: new Set(entities.map(({ id }) => id)),
    kind: new Set(entities.map(({ kind }) => kind)),
    year: new Set(yearsIn(facts)),
  };
}

function missingOf(field: Field, asked: URLSearchParams, known: KnownIds): string[] {
  const id = asked.get(field) ?? '';
  return id === '' || known[field].has(id) ? [] : [words(`sources.missing.${field}`, { id })];
}
