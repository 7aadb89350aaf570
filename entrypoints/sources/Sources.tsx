import type { SourcesModel } from '../../lib/cards/sources-model.ts';

export function Sources({ model }: { readonly model: SourcesModel }) {
  return <main>{model.documents.map(({ title }) => title)}</main>;
}
