import { useRef } from 'preact/hooks';
import type { SourcesModel } from '../../lib/cards/sources-model.ts';
import { countFacts } from '../../lib/sources/counts.ts';
import { isFiltering, NO_FILTER, yearsIn, type FactFilter } from '../../lib/sources/filter-facts.ts';
import { FilterSelect } from './FilterSelect.tsx';
import { words } from '../../lib/words.ts';

interface FilterBarProps {
  readonly model: SourcesModel;
  readonly filter: FactFilter;
  /** How many facts the filter leaves. */
  readonly shown: number;
  readonly onFilter: (filter: FactFilter) => void;
}

const KINDS = ['place', 'organisation'] as const;

/** Search, filters, and how many facts they leave. */
export function FilterBar({ model, filter, shown, onFilter }: FilterBarProps) {
  const searchRef = useRef<HTMLInputElement>(null);
  function clear(): void {
    onFilter(NO_FILTER);
    searchRef.current?.focus();
  }
  return (
    <search class="filter" aria-label={words('sources.filter')}>
      <label class="field">
        {words('sources.search')}
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
            {words('sources.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

function Selects({ model, filter, onFilter }: Omit<FilterBarProps, 'shown'>) {
  const kinds = KINDS.map((id) => ({ id, label: words(`kinds.${id}`) }));
  const years = yearsIn(model.facts).map((year) => ({ id: year, label: year }));
  const entityGroups = kinds.map(({ id, label }) => ({
    label,
    options: model.entities.filter(({ kind }) => kind === id),
  }));
  return (
    <div class="selects">
      <FilterSelect
        label={words('sources.entity')}
        value={filter.entity}
        groups={entityGroups}
        onSelect={(entity) => onFilter({ ...filter, entity })}
      />
      <FilterSelect
        label={words('sources.kind')}
        value={filter.kind}
        groups={[{ options: kinds }]}
        onSelect={(kind) => onFilter({ ...filter, kind: kind as FactFilter['kind'] })}
      />
      <FilterSelect
        label={words('sources.year')}
        value={filter.year}
        groups={[{ options: years }]}
        onSelect={(year) => onFilter({ ...filter, year })}
      />
    </div>
  );
}
