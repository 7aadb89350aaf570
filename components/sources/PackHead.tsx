import type { SourcesModel } from '../../lib/cards/sources-model.ts';
import { countOf } from '../../lib/sources/counts.ts';

/** What the page is, and the pack it shows. */
export function PackHead({ model: { pack, documents, facts, entities } }: { readonly model: SourcesModel }) {
  const counts = [
    countOf(documents.length, 'document', 'documents'),
    countOf(facts.length, 'fact', 'facts'),
    countOf(entities.length, 'place or organisation', 'places and organisations'),
  ];
  return (
    <header class="head">
      <h1>Sources</h1>
      <p>Every fact that Dateline can show, and the document that it comes from.</p>
      <p class="note">
        {pack.title}, version {pack.version}. Licence: {pack.licence}.
        {pack.asOf !== '' && ` Newest source of ${pack.asOf}.`}
      </p>
      <p class="note">{counts.join(', ')}.</p>
    </header>
  );
}
