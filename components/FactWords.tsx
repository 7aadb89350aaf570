import type { ComponentChildren } from 'preact';
import type { Correction, FactLine } from '../lib/cards/card-model.ts';
import { phrase, words } from '../lib/words.ts';

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
      <p class="fact-by">{whoAndWhen(by, said, when)}</p>
      {correctedBy && (
        <p class="fact-correction">
          {phrase('fact.correctedBy', { day: correctedBy.asOf, title: nameOther(correctedBy) })}
        </p>
      )}
      {corrects && (
        <p class="fact-correction">
          {phrase('fact.corrects', { day: corrects.asOf, title: nameOther(corrects) })}
        </p>
      )}
    </>
  );
}

function whoAndWhen(by: string, day: string | undefined, when: string | undefined): ComponentChildren {
  const who = <strong>{by}</strong>;
  const said =
    day === undefined ? phrase('fact.saidBy', { by: who }) : phrase('fact.saidByOn', { by: who, day });
  return when === undefined ? said : phrase('fact.saidAndTime', { said, when });
}

const quote = ({ title }: Correction): string => words('quoted', { text: title });
