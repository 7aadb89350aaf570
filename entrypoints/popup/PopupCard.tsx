import { FactCard } from '../../components/FactCard.tsx';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { ask } from '../../lib/messaging/send.ts';
import { words } from '../../lib/words.ts';

interface PopupCardProps {
  readonly model: CardModel;
  readonly onBack: () => void;
  readonly onRelated: (entity: string) => void;
  readonly onQuiet: () => void;
}

/** A card in place of the list. */
export function PopupCard({ model, onBack, onRelated, onQuiet }: PopupCardProps) {
  return (
    <>
      <header class="popup-head">
        <button type="button" class="back" onClick={onBack}>
          {words('popup.allMentions')}
        </button>
        <h1>{words('name')}</h1>
      </header>
      <FactCard
        key={model.id}
        model={model}
        onRelated={onRelated}
        onSources={(entity) => void ask('openSources', { entity })}
        onQuiet={onQuiet}
      />
    </>
  );
}
