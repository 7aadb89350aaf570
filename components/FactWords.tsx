import type { ComponentChildren } from 'preact';
import type { Correction, FactLine } from '../lib/cards/card-model.ts';

interface FactWordsProps {
  readonly fact: Pick<FactLine, 'by' | 'said' | 'when' | 'correctedBy' | 'corrects'>;
  /** How another fact's document is named: in plain words, or as a link where there is something to lead to. */
  readonly nameOther?: (correction: Correction) => ComponentChildren;
}

/** Who says so, when it happened, and what corrects what. */
export function FactWords({
  fact: { by, said, when, correctedBy, corrects },
  nameOther = quote,
}: FactWordsProps) {
  return (
    <>
      <p class="fact-by">
        Said by <strong>{by}</strong>
        {said !== undefined && ` on ${said}`}
        {when !== undefined && `. Time: ${when}`}
      </p>
      {correctedBy && (
        <p class="fact-correction">
          Corrected on {correctedBy.asOf} by {nameOther(correctedBy)}
        </p>
      )}
      {corrects && (
        <p class="fact-correction">
          Corrects what {nameOther(corrects)} said on {corrects.asOf}
        </p>
      )}
    </>
  );
}

const quote = ({ title }: Correction): string => `“${title}”`;
