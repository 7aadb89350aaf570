import type { SourceFact, SourcesModel } from '../../lib/cards/sources-model.ts';
import { groupBy } from '../../lib/group-by.ts';
import { DocumentSection } from './DocumentSection.tsx';
import { words } from '../../lib/words.ts';

interface FactListProps {
  readonly model: SourcesModel;
  /** Those of the model's facts that are shown. */
  readonly facts: readonly SourceFact[];
  /** Id of the fact that the page's address leads to. */
  readonly target: string | undefined;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Documents with their facts. A document that gives no fact is shown only while nothing is filtered. */
export function FactList({ model, facts, target, onCopy }: FactListProps) {
  if (facts.length === 0 && model.facts.length > 0) return <p class="empty">{words('sources.noMatch')}</p>;
  const byDocument = groupBy(facts, ({ document }) => document);
  const isWhole = facts.length === model.facts.length;
  return (
    <>
      {model.documents
        .filter(({ id }) => isWhole || byDocument.has(id))
        .map((document) => (
          <DocumentSection
            key={document.id}
            document={document}
            facts={byDocument.get(document.id) ?? []}
            pack={model.pack}
            target={target}
            onCopy={onCopy}
          />
        ))}
    </>
  );
}
