import { useRef } from 'preact/hooks';
import type { SourcesModel } from '../../lib/cards/sources-model.ts';
import type { EntityKind } from '../../lib/facts/schema.ts';
import { countFacts } from '../../lib/sources/counts.ts';
import { isFiltering, NO_FILTER, yearsIn, type FactFilter } from '../../lib/sources/filter-facts.ts';
import { FilterSelect } from './FilterSelect.tsx';

interface FilterBarProps {
  readonly model: SourcesModel;
  readonly filter: FactFilter;
  /** How many facts the filter leaves. */
  readonly shown: number;
  readonly onFilter: (filter: FactFilter) => void;
}

const KINDS: Readonly<Record<EntityKind, string>> = { place: 'Places', organisation: 'Organisations' };

/** Search, filters, and how many facts they leave. */
export function FilterBar({ model, filter, shown, onFilter }: FilterBarProps) {
  const searchRef = useRef<HTMLInputElement>(null);
  function clear(): void {
    onFilter(NO_FILTER);
    searchRef.current?.focus();
  }
  return (
    <search class="filter" aria-label="Facts">
      <label class="field">
        Search the facts
        <input
          type="search"
          ref={searchRef}
          value={filter.query}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        />
      </label>
      <Selects model={model} filter={filter} onFilter={onFilter} />
      <div class="filter-result">
        <output>{countFacts(shown, model.facts.length)}</output>
        {isFiltering(filter) && (
          <button type="button" class="quiet-button" onClick={clear}>
            Clear search and filters
          </button>
        )}
      </div>
    </search>
  );
}

function Selects({ model, filter, onFilter }: Omit<FilterBarProps, 'shown'>) {
  const kinds = Object.entries(KINDS).map(([id, label]) => ({ id, label }));
  const years = yearsIn(model.facts).map((year) => ({ id: year, label: year }));
  const entityGroups = kinds.map(({ id, label }) => ({
    label,
    options: model.entities.filter(({ kind }) => kind === id),
  }));
  return (
    <div class="selects">
      <FilterSelect
        label="Place or organisation"
        value={filter.entity}
        groups={entityGroups}
        onSelect={(entity) => onFilter({ ...filter, entity })}
      />
      <FilterSelect
        label="Kind"
        value={filter.kind}
        groups={[{ options: kinds }]}
        onSelect={(kind) => onFilter({ ...filter, kind: kind as FactFilter['kind'] })}
      />
      <FilterSelect
        label="Year"
        value={filter.year}
        groups={[{ options: years }]}
        onSelect={(year) => onFilter({ ...filter, year })}
      />
    </div>
  );
}
