import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../lib/cards/card-model.ts';
import { FactItem } from './FactItem.tsx';
import { FigureTable } from './FigureTable.tsx';

export interface FactCardProps {
  readonly model: CardModel;
  readonly onRelated: (entity: string) => void;
  readonly onSources: (entity: string) => void;
  /** Left out where the card is no overlay and has nothing to close. */
  readonly onClose?: () => void;
}

/** Enough to see what kind of thing is known; the rest is one click away. */
const FIRST_FACTS = 3;

export function FactCard({ model, onRelated, onSources, onClose }: FactCardProps) {
  const title = useId();
  const [isWhole, setIsWhole] = useState(false);
  const facts = isWhole ? model.facts : model.facts.slice(0, FIRST_FACTS);
  const rest = model.facts.length - facts.length;
  return (
    <section class="card" role={onClose ? 'dialog' : 'region'} aria-labelledby={title}>
      <CardHead model={model} titleId={title} onClose={onClose} />
      <div class="card-body">
        {model.facts.length === 0 ? (
          <p class="card-empty">No document at hand says anything about it.</p>
        ) : (
          <h3 class="card-section">What documents say</h3>
        )}
        <ul class="facts">
          {facts.map((fact) => (
            <FactItem key={fact.id} fact={fact} />
          ))}
        </ul>
        {rest > 0 && (
          <button type="button" class="more" onClick={() => setIsWhole(true)}>
            {rest === 1 ? 'Show 1 more fact' : `Show ${rest} more facts`}
          </button>
        )}
        {model.figures.map((table) => (
          <FigureTable key={table.label} table={table} />
        ))}
        <Related model={model} onRelated={onRelated} />
        {model.facts.length > 0 && (
          <button type="button" class="more" onClick={(event) => event.isTrusted && onSources(model.id)}>
            All facts, with their sources
          </button>
        )}
      </div>
    </section>
  );
}

interface CardHeadProps {
  readonly model: CardModel;
  readonly titleId: string;
  readonly onClose: (() => void) | undefined;
}

function CardHead({ model, titleId, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
      <h2 class="card-title" id={titleId}>
        {model.label}
      </h2>
      <p class="card-kind">
        {model.kind === 'place' ? 'Place' : 'Organisation'}: {model.type}
        {model.within !== undefined && ` in ${model.within}`}
      </p>
      {model.background !== undefined && <p class="card-background">Background: {model.background}</p>}
      {onClose && (
        <button type="button" class="card-close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      )}
    </header>
  );
}

function Related({ model: { related }, onRelated }: Pick<FactCardProps, 'model' | 'onRelated'>) {
  if (related.length === 0) return null;
  return (
    <>
      <h3 class="card-section">Named in the same facts</h3>
      <ul class="related">
        {related.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => onRelated(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
