import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../lib/cards/card-model.ts';
import type { CardSize } from '../lib/settings-model.ts';
import { counted, words } from '../lib/words.ts';
import { CardHead, type CardFrameActions } from './CardHead.tsx';
import { FactItem } from './FactItem.tsx';
import { FigureTable } from './FigureTable.tsx';
import { LocatorMap } from './LocatorMap.tsx';
import { NamedList } from './NamedList.tsx';
import { ProfileList } from './ProfileList.tsx';
import { TimelineList } from './TimelineList.tsx';

export interface FactCardProps extends Partial<CardFrameActions> {
  readonly model: CardModel;
  /** What it is where it stands: read out beside the pointer, worked in, or part of a page. */
  readonly role?: 'dialog' | 'tooltip' | 'region';
  readonly size?: CardSize;
  /** At the lower edge of a touch screen. */
  readonly isSheet?: boolean;
  readonly onRelated: (entity: string) => void;
  readonly onSources: (entity: string) => void;
  /** The reader wants it, or its site, left alone. */
  readonly onQuiet?: (entity: string) => void;
  readonly onCopy?: (fact: string) => Promise<boolean>;
}

/** Enough to see what kind of thing is known; the rest is one click away. */
const FIRST_FACTS = 3;

export function FactCard({
  model,
  role = 'region',
  size = 'medium',
  isSheet = false,
  ...rest
}: FactCardProps) {
  const title = useId();
  const { onRelated, onSources, onQuiet, onCopy, ...frame } = rest;
  const hasFacts = model.facts.length > 0;
  return (
    <div
      class={classOf(size, isSheet, frame.isPinned)}
      role={role}
      aria-labelledby={title}
      tabIndex={role === 'dialog' ? -1 : undefined}
    >
      <CardHead model={model} titleId={title} {...frame} />
      <div class="card-body">
        <Introduction model={model} />
        {hasFacts && <Facts model={model} onCopy={onCopy} />}
        <Knowledge model={model} onRelated={onRelated} />
        {!hasFacts && <p class="card-empty">{words('card.noDocument')}</p>}
        <NamedList
          heading={words(hasFacts ? 'card.sameFacts' : 'card.seeAlso')}
          entities={model.related}
          onNamed={onRelated}
        />
        <CardFoot model={model} onSources={onSources} onQuiet={onQuiet} />
      </div>
    </div>
  );
}

function classOf(size: CardSize, isSheet: boolean, isPinned = false): string {
  return ['card', `is-${size}`, ...(isSheet ? ['is-sheet'] : []), ...(isPinned ? ['is-pinned'] : [])].join(
    ' ',
  );
}

/** What the name may mean here, and what it is anyway. */
function Introduction({ model: { background, government } }: Pick<FactCardProps, 'model'>) {
  return (
    <>
      {government !== undefined && (
        <p class="card-hint">{words('card.government', { country: government })}</p>
      )}
      {background !== undefined && (
        <p class="card-background" dir="auto">
          {words('card.background', { text: background })}
        </p>
      )}
    </>
  );
}

type Some<K extends keyof FactCardProps> = { readonly [Key in K]: FactCardProps[Key] | undefined };

function Facts({ model, onCopy }: Pick<FactCardProps, 'model'> & Some<'onCopy'>) {
  const [isWhole, setIsWhole] = useState(false);
  const facts = isWhole ? model.facts : model.facts.slice(0, FIRST_FACTS);
  const rest = model.facts.length - facts.length;
  return (
    <>
      <h3 class="card-section">{words('card.documents')}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} onCopy={onCopy} />
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
      {model.timeline && <TimelineList timeline={model.timeline} />}
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

type CardFootProps = Pick<FactCardProps, 'model' | 'onSources'> & Some<'onQuiet'>;

function CardFoot({ model: { id, facts }, onSources, onQuiet }: CardFootProps) {
  return (
    <>
      {facts.length > 0 && (
        <button type="button" class="more" onClick={(event) => event.isTrusted && onSources(id)}>
          {words('card.allFacts')}
        </button>
      )}
      {onQuiet && (
        <p class="card-foot">
          <button type="button" class="quiet-button" onClick={(event) => event.isTrusted && onQuiet(id)}>
            {words('card.quiet')}
          </button>
        </p>
      )}
    </>
  );
}
