import type { RelatedEntity } from '../../lib/cards/card-model.ts';
import type { SourceFact } from '../../lib/cards/sources-model.ts';
import type { Evidence } from '../../lib/facts/schema.ts';
import { formatPin, formatPins } from '../../lib/facts/pins.ts';
import { counted, joined, words } from '../../lib/words.ts';

interface FactDetailsProps {
  readonly fact: SourceFact;
  /** Terms of the statement. */
  readonly licence: string;
  readonly statementId: string;
}

/** Whom a fact is about, where it stands, and under which terms. */
export function FactDetails({ fact, licence, statementId }: FactDetailsProps) {
  return (
    <>
      <dl class="details">
        <dt>{words('sources.about')}</dt>
        <dd>{joined(fact.entities.map(describe))}</dd>
        {fact.figure !== undefined && (
          <>
            <dt>{words('sources.figure')}</dt>
            <dd>{fact.figure}</dd>
          </>
        )}
        <dt>{words('sources.standsIn')}</dt>
        <dd>{formatPins(fact.evidence)}</dd>
        <dt>{words('sources.licence')}</dt>
        <dd>{words('sources.licenceOfWording', { licence })}</dd>
      </dl>
      <Fingerprints evidence={fact.evidence} statementId={statementId} />
    </>
  );
}

const describe = ({ label, kind }: RelatedEntity): string =>
  words(kind === 'place' ? 'sources.aboutPlace' : 'sources.aboutOrganisation', { label });

interface FingerprintsProps {
  readonly evidence: readonly Evidence[];
  readonly statementId: string;
}

/** They tell whether a copy of the document says the same. */
function Fingerprints({ evidence, statementId }: FingerprintsProps) {
  return (
    <details>
      <summary aria-describedby={statementId}>{counted('sources.fingerprint', evidence.length)}</summary>
      <ul class="fingerprints">
        {evidence.map((pin) => (
          <li key={formatPin(pin)}>
            {formatPin(pin)}: <code>{pin.sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
