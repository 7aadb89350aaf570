import type { Timeline } from '../lib/cards/card-model.ts';
import { counted } from '../lib/words.ts';
import { ScaleBar, ScaleTicks } from './ScaleBar.tsx';

/** Times that facts speak of, the earliest first. Closed at first: dates stand with the facts, too. */
export function TimelineList({ timeline: { entries, scale } }: { readonly timeline: Timeline }) {
  return (
    <details class="timeline">
      <summary>{counted('card.timeline', entries.length)}</summary>
      <ol>
        {entries.map(({ label, what }, index) => (
          <li key={label}>
            <strong>{label}</strong>
            {scale.spans[index] && <ScaleBar span={scale.spans[index]} />}
            {what.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ol>
      <ScaleTicks ticks={scale.ticks} />
    </details>
  );
}
