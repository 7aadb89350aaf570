import type { CardModel } from '../lib/cards/card-model.ts';
import { words } from '../lib/words.ts';
import { MoveButton, useDrag, type Move } from './MoveButton.tsx';

/** What a card over a page can do that one in our own pages cannot. */
export interface CardFrameActions {
  readonly onClose: () => void;
  readonly isPinned?: boolean;
  /** Keep it open, or let go of it. */
  readonly onPin?: () => void;
  readonly onMove?: Move;
}

interface CardHeadProps extends Partial<CardFrameActions> {
  readonly model: CardModel;
  readonly titleId: string;
}

export function CardHead({ model, titleId, ...actions }: CardHeadProps) {
  const { isPinned = false, onMove } = actions;
  const drag = useDrag(isPinned ? onMove : undefined);
  return (
    <header class={isPinned ? 'card-head is-movable' : 'card-head'} {...drag}>
      <CardButtons {...actions} />
      <h2 class="card-title" id={titleId} dir="auto">
        {model.label}
      </h2>
      <p class="card-kind">{kindOf(model)}</p>
    </header>
  );
}

function CardButtons({ isPinned = false, onClose, onPin, onMove }: Partial<CardFrameActions>) {
  if (!onClose) return null;
  return (
    <div class="card-buttons">
      {isPinned && onMove && <MoveButton onMove={onMove} />}
      {onPin && !isPinned && (
        <button type="button" aria-label={words('card.pin')} title={words('card.pin')} onClick={onPin}>
          <Pin />
        </button>
      )}
      <button type="button" class="card-close" aria-label={words('card.close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}

const Pin = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5 2h6l-1 5 2.5 2.5h-9L6 7zM8 9.5V14" />
  </svg>
);

function kindOf({ kind, type, within }: CardModel): string {
  return within === undefined ? words(`card.${kind}`, { type }) : words(`card.${kind}In`, { type, within });
}
