import type { SourceDocument, SourceFact, SourcesModel } from '../../lib/cards/sources-model.ts';
import { countFacts } from '../../lib/sources/counts.ts';
import { FactEntry } from './FactEntry.tsx';
import { WebLink } from './WebLink.tsx';
import { phrase, words } from '../../lib/words.ts';

interface DocumentSectionProps {
  readonly document: SourceDocument;
  /** Those of its facts that are shown. */
  readonly facts: readonly SourceFact[];
  readonly pack: SourcesModel['pack'];
  /** Id of the fact that the page's address leads to. */
  readonly target: string | undefined;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A document and what it says, in its own order. */
export function DocumentSection({ document, facts, pack, target, onCopy }: DocumentSectionProps) {
  const titleId = `document-${document.id}`;
  return (
    <section class="document" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <WebLink address={document.address}>{document.title}</WebLink>
      </h2>
      <DocumentNote document={document} />
      <p class="note">{countFacts(facts.length, document.factCount)}</p>
      <ul class="entries">
        {facts.map((fact) => (
          <FactEntry
            key={fact.id}
            citable={{ fact, document, pack }}
            isTarget={fact.id === target}
            onCopy={onCopy}
          />
        ))}
      </ul>
    </section>
  );
}

function DocumentNote({ document }: Pick<DocumentSectionProps, 'document'>) {
  const { published, publishedText, publisher, author, licence } = document;
  return (
    <p class="note">
      {phrase('sources.published', { day: <time dateTime={published}>{publishedText}</time> })}
      {author !== undefined && ` ${words('sources.author', { author })}`}{' '}
      {publisher === undefined ? words('sources.noPublisher') : words('sources.publisher', { publisher })}
      {licence !== undefined && ` ${words('sources.documentLicence', { licence })}`}
    </p>
  );
}
