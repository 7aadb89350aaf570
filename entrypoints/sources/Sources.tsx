import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Credits } from '../../components/sources/Credits.tsx';
import { FactList } from '../../components/sources/FactList.tsx';
import { entryId } from '../../components/sources/FactEntry.tsx';
import { FilterBar } from '../../components/sources/FilterBar.tsx';
import { PackHead } from '../../components/sources/PackHead.tsx';
import type { SourcesModel } from '../../lib/cards/sources-model.ts';
import { writeView, type View } from '../../lib/sources/address.ts';
import { filterFacts, isFiltering, type FactFilter } from '../../lib/sources/filter-facts.ts';
import { makeFactSearch } from '../../lib/sources/search-facts.ts';
import { copyText } from './copy-text.ts';
import { words } from '../../lib/words.ts';

interface SourcesProps {
  readonly model: SourcesModel;
  /** What the page's address asks for. */
  readonly initial: View;
}

/** Browsers turn away a page that rewrites its address at every key. */
const ADDRESS_DELAY_MS = 200;

export function Sources({ model, initial }: SourcesProps) {
  const [view, setView] = useState(initial);
  const search = useMemo(() => makeFactSearch(model), [model]);
  const facts = filterFacts(model.facts, view.filter, search);
  const show = (filter: FactFilter): void => setView({ filter, missing: [] });
  useAddressThatFollows(view, initial);
  useFocusOn(initial.fact);
  return (
    <>
      <PackHead model={model} />
      <main>
        <Missing view={view} />
        <FilterBar model={model} filter={view.filter} shown={facts.length} onFilter={show} />
        <FactList model={model} facts={facts} target={view.fact} onCopy={copyText} />
      </main>
      <Credits />
    </>
  );
}

function Missing({ view: { missing, filter } }: { readonly view: View }) {
  if (missing.length === 0) return null;
  const rest = isFiltering(filter) ? '' : ` ${words('sources.allShown')}`;
  return <p class="missing">{missing.join(' ') + rest}</p>;
}

/** The address always shows the same view again: it can be bookmarked. */
function useAddressThatFollows(view: View, initial: View): void {
  useEffect(() => {
    if (view === initial) return;
    const timer = setTimeout(
      () => history.replaceState(null, '', location.pathname + writeView(view.filter)),
      ADDRESS_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [view, initial]);
}

function useFocusOn(fact: string | undefined): void {
  useLayoutEffect(() => {
    if (fact === undefined) return;
    const entry = document.getElementById(entryId(fact));
    entry?.scrollIntoView({ block: 'start', behavior: 'instant' });
    entry?.focus({ preventScroll: true });
  }, [fact]);
}
