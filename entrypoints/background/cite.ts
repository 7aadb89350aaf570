import type { FactStore } from '../../lib/cards/fact-store.ts';
import { makeSources } from '../../lib/cards/make-sources.ts';
import type { Pack } from '../../lib/facts/pack.ts';
import { citeAsText } from '../../lib/sources/cite.ts';

/** A fact with its citation, as text. */
export function cite(pack: Pack, store: FactStore, id: string): string | undefined {
  const found = store.facts.get(id);
  if (!found) return undefined;
  const documents = pack.documents.filter((document) => document.id === found.document);
  const model = makeSources({ ...pack, facts: [found], documents }, store, Date.now());
  const [fact] = model.facts;
  const [document] = model.documents;
  return fact && document && citeAsText({ fact, document, pack: model.pack });
}
