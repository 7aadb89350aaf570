import { useId, useState } from 'preact/hooks';
import type { CardModel, RelatedEntity } from '../lib/cards/card-model.ts';
import { FactItem } from './FactItem.tsx';
import { FigureTable } from './FigureTable.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { ProfileList } from './ProfileList.tsx';
import { counted, words } from '../lib/words.ts';

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
  const hasFacts = model.facts.length > 0;
  return (
    <section class="card" role={onClose ? 'dialog' : 'region'} aria-labelledby={title}>
      <CardHead model={model} titleId={title} onClose={onClose} />
      <div class="card-body">
        {hasFacts && <Facts model={model} />}
        <Knowledge model={model} onRelated={onRelated} />
        {!hasFacts && <p class="card-empty">{words('card.noDocument')}</p>}
        <NamedList
          heading={words(hasFacts ? 'card.sameFacts' : 'card.seeAlso')}
          entities={model.related}
          onNamed={onRelated}
        />
        {hasFacts && (
          <button type="button" class="more" onClick={(event) => event.isTrusted && onSources(model.id)}>
            {words('card.allFacts')}
          </button>
        )}
      </div>
    </section>
  );
}

function Facts({ model }: Pick<FactCardProps, 'model'>) {
  const [isWhole, setIsWhole] = useState(false);
  const facts = isWhole ? model.facts : model.facts.slice(0, FIRST_FACTS);
  const rest = model.facts.length - facts.length;
  return (
    <>
      <h3 class="card-section">{words('card.documents')}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setIsWhole(true)}>
          {counted('card.moreFacts', rest)}
        </button>
      )}
      {model.figures.map((table) => (
        <FigureTable key={table.label} table={table} />
      ))}
    </>
  );
}

/** What no document says: where it is, a few data, and who else bears the name. */
function Knowledge({ model, onRelated }: Pick<FactCardProps, 'model' | 'onRelated'>) {
  const { map, profile, others, kind } = model;
  return (
    <>
      {map && <LocatorMap map={map} />}
      <ProfileList lines={profile} />
      <NamedList
        heading={words(kind === 'place' ? 'card.otherPlaces' : 'card.others')}
        entities={others}
        onNamed={onRelated}
      />
    </>
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
      <p class="card-kind">{kindOf(model)}</p>
      {model.background !== undefined && (
        <p class="card-background">{words('card.background', { text: model.background })}</p>
      )}
      {onClose && (
        <button type="button" class="card-close" aria-label={words('card.close')} onClick={onClose}>
          ×
        </button>
      )}
    </header>
  );
}

function kindOf({ kind, type, within }: CardModel): string {
  return within === undefined ? words(`card.${kind}`, { type }) : words(`card.${kind}In`, { type, within });
}

interface NamedListProps {
  readonly heading: string;
  readonly entities: readonly RelatedEntity[];
  readonly onNamed: (entity: string) => void;
}

function NamedList({ heading, entities, onNamed }: NamedListProps) {
  if (entities.length === 0) return null;
  return (
    <>
      <h3 class="card-section">{heading}</h3>
      <ul class="related">
        {entities.map(({ id, label }) => (
          <li key={id}>
            <button type="button" onClick={() => onNamed(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
