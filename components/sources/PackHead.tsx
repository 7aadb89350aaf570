import type { SourcesModel } from '../../lib/cards/sources-model.ts';
import { counted, words } from '../../lib/words.ts';

/** What the page is, and the pack it shows. */
export function PackHead({ model: { pack, documents, facts, entities } }: { readonly model: SourcesModel }) {
  const counts = {
    documents: counted('sources.documents', documents.length),
    facts: counted('sources.facts', facts.length),
    entities: counted('sources.entities', entities.length),
  };
  return (
    <header class="head">
      <h1>{words('sources.heading')}</h1>
      <p>{words('sources.lead')}</p>
      <p class="note">
        {words('sources.pack', pack)}
        {pack.asOf !== '' && ` ${words('sources.newest', { day: pack.asOf })}`}
      </p>
      <p class="note">{words('sources.counts', counts)}</p>
    </header>
  );
}
