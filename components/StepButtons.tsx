import { words } from '../lib/words.ts';

export type Direction = 1 | -1;

interface StepButtonsProps {
  /** Whose mentions they lead to; all where it is left out. */
  readonly label?: string;
  /** One mention has no other before it. */
  readonly isOnly?: boolean;
  readonly onStep: (direction: Direction) => void;
}

/** To the mention before and to the next, in the page. */
export function StepButtons({ label, isOnly = false, onStep }: StepButtonsProps) {
  const name = (key: 'next' | 'previous' | 'only'): string =>
    label === undefined ? words(`step.${key}`) : words(`step.${key}Of`, { label });
  return (
    <span class="steps">
      {!isOnly && <StepButton sign="↑" name={name('previous')} onClick={() => onStep(-1)} />}
      <StepButton sign="↓" name={name(isOnly ? 'only' : 'next')} onClick={() => onStep(1)} />
    </span>
  );
}

interface StepButtonProps {
  readonly sign: string;
  readonly name: string;
  readonly onClick: () => void;
}

function StepButton({ sign, name, onClick }: StepButtonProps) {
  return (
    <button type="button" class="step" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  );
}
