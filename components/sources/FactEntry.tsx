import type { Correction } from '../../lib/cards/card-model.ts';
import type { SourceFact } from '../../lib/cards/sources-model.ts';
import type { Citable } from '../../lib/sources/cite.ts';
import { FactWords } from '../FactWords.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { FactDetails } from './FactDetails.tsx';
import { ReportFact } from './ReportFact.tsx';
import { phrase, words } from '../../lib/words.ts';

interface FactEntryProps {
  readonly citable: Citable;
  /** The page's address leads to this fact. */
  readonly isTarget: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Id of the element that a link to a fact leads to. */
export const entryId = (fact: string): string => `fact-${fact}`;

/** One fact with all that is known of it, and what can be done with it. */
export function FactEntry({ citable, isTarget, onCopy }: FactEntryProps) {
  const { fact, pack } = citable;
  const statementId = `statement-${fact.id}`;
  return (
    <li>
      <article
        id={entryId(fact.id)}
        class={isTarget ? 'entry is-target' : 'entry'}
        tabIndex={-1}
        aria-labelledby={statementId}
      >
        {isTarget && <p class="target-note">{words('sources.target')}</p>}
        <EntryHeading fact={fact} statementId={statementId} />
        <FactWords fact={fact} nameOther={linkTo} />
        <FactDetails fact={fact} licence={pack.licence} statementId={statementId} />
        <CopyButtons citable={citable} statementId={statementId} onCopy={onCopy} />
        <ReportFact citable={citable} statementId={statementId} onCopy={onCopy} />
      </article>
    </li>
  );
}

interface EntryHeadingProps {
  readonly fact: SourceFact;
  readonly statementId: string;
}

/** The date belongs to the heading: who goes from heading to heading hears it too. */
function EntryHeading({ fact: { asOf, statement }, statementId }: EntryHeadingProps) {
  return (
    <h3>
      <span class="fact-date">
        {phrase('fact.asOf', { day: <time dateTime={asOf.day}>{asOf.text}</time>, age: asOf.age })}
      </span>{' '}
      <span class="statement" id={statementId}>
        {statement}
      </span>
    </h3>
  );
}

/** Leads to the other fact on this page, whatever is filtered now. */
function linkTo({ fact, title }: Correction) {
  return <a href={`?${new URLSearchParams({ fact })}`}>{words('quoted', { text: title })}</a>;
}
