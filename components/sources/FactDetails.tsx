import type { RelatedEntity } from '../../lib/cards/card-model.ts';
import type { SourceFact } from '../../lib/cards/sources-model.ts';
import type { Evidence } from '../../lib/facts/schema.ts';
import { formatPin, formatPins } from '../../lib/facts/pins.ts';

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
        <dt>About</dt>
        <dd>{fact.entities.map(describe).join(', ')}</dd>
        {fact.figure !== undefined && (
          <>
            <dt>Figure</dt>
            <dd>{fact.figure}</dd>
          </>
        )}
        <dt>Stands in</dt>
        <dd>{formatPins(fact.evidence)}</dd>
        <dt>Licence</dt>
        <dd>{licence} (this wording)</dd>
      </dl>
      <Fingerprints evidence={fact.evidence} statementId={statementId} />
    </>
  );
}

const describe = ({ label, kind }: RelatedEntity): string => `${label} (${kind})`;

interface FingerprintsProps {
  readonly evidence: readonly Evidence[];
  readonly statementId: string;
}

/** They tell whether a copy of the document says the same. */
function Fingerprints({ evidence, statementId }: FingerprintsProps) {
  return (
    <details>
      <summary aria-describedby={statementId}>
        {evidence.length === 1 ? 'Fingerprint of the sentence' : 'Fingerprints of the sentences'} (SHA-256)
      </summary>
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
