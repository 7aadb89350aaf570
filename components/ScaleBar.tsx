import type { Scale, Span } from '../lib/cards/card-model.ts';

/** Percent: what is one number or one day still has to be seen. */
const LEAST_WIDTH = 1.5;

/**
 * One row of a chart. How a bar ends tells what is known, without colour: a line at what is meant itself, nothing where a
 * number is passed, a slope where only the order is known, an arrow where there is no end. The words beside it say the same.
 */
export function ScaleBar({ span }: { readonly span: Span }) {
  const from = Math.min(span.from, 100 - LEAST_WIDTH);
  const width = Math.max(span.to - from, LEAST_WIDTH);
  return (
    <span class="scale" aria-hidden="true">
      <span
        class={`scale-bar starts-${span.start} ends-${span.end}`}
        style={{ insetInlineStart: `${from}%`, width: `${width}%` }}
      />
    </span>
  );
}

/** The numbers or days below the bars. */
export function ScaleTicks({ ticks }: Pick<Scale, 'ticks'>) {
  return (
    <span class="scale-ticks" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <span key={label} class={at < 15 ? 'at-start' : at > 85 ? 'at-end' : ''} style={placeOf(at)}>
          {label}
        </span>
      ))}
    </span>
  );
}

/** At the ends the label stands inside the axis, so that nothing is cut off. */
function placeOf(at: number): Record<string, string> {
  return at > 85 ? { insetInlineEnd: `${100 - at}%` } : { insetInlineStart: `${at}%` };
}
