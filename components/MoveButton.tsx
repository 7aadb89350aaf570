import { useRef } from 'preact/hooks';
import { words } from '../lib/words.ts';

/** By CSS pixels; whoever draws the card keeps it on the screen. */
export type Move = (by: { readonly x: number; readonly y: number }) => void;

/** A key press. */
const STEP = 24;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
/** Farther than any screen is wide: into the next corner, clockwise. */
const FAR = 100_000;
const CORNERS = [
  { x: FAR, y: -FAR },
  { x: FAR, y: FAR },
  { x: -FAR, y: FAR },
  { x: -FAR, y: -FAR },
];

/** Moves without dragging: to the next corner by click, in steps by arrow keys. https://www.w3.org/TR/WCAG22/#dragging-movements */
export function MoveButton({ onMove }: { readonly onMove: Move }) {
  const cornerRef = useRef(0);
  const toCorner = (): void => onMove(CORNERS[cornerRef.current++ % CORNERS.length] ?? { x: 0, y: 0 });
  const byKey = (event: KeyboardEvent): void => {
    const [x, y] = STEPS[event.key] ?? [0, 0];
    if (x === 0 && y === 0) return;
    event.preventDefault();
    onMove({ x, y });
  };
  return (
    <button
      type="button"
      aria-label={words('card.move')}
      title={words('card.move')}
      onClick={toCorner}
      onKeyDown={byKey}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6L2 8l2 2M12 6l2 2-2 2" />
      </svg>
    </button>
  );
}

/** Handlers for what the card is dragged by; none where it does not move. */
export function useDrag(onMove: Move | undefined) {
  const lastRef = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  if (!onMove) return {};
  return {
    onPointerDown: (event: PointerEvent): void => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      if (event.button !== 0 || isOnButton) return;
      lastRef.current = { x: event.clientX, y: event.clientY };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent): void => {
      if (!lastRef.current) return;
      onMove({ x: x - lastRef.current.x, y: y - lastRef.current.y });
      lastRef.current = { x, y };
    },
    onLostPointerCapture: (): void => {
      lastRef.current = undefined;
    },
  };
}
