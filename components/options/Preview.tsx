import { useEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model.ts';
import { Painting, type Span } from '../../lib/page/painting.ts';
import type { Settings } from '../../lib/settings.ts';
import { words } from '../../lib/words.ts';
import { FactCard } from '../FactCard.tsx';
import { Section } from './Section.tsx';

export interface Example {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly card: CardModel | null;
}

interface PreviewProps {
  readonly settings: Settings;
  readonly example: Example;
}

/** A sentence of ours, painted by the same rules as a page, and a card. */
export function Preview({ settings, example: { text, spans, card } }: PreviewProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const { look, kinds, enabled } = settings;
  useEffect(() => {
    const node = ref.current?.firstChild;
    if (!(node instanceof Text)) return undefined;
    const painting = new Painting(document, look);
    painting.paint(
      node,
      spans.filter(({ kind }) => enabled && kinds[kind]),
    );
    return () => painting.clear();
  }, [look, kinds, enabled, spans]);
  return (
    <Section heading={words('options.preview')}>
      <div class="preview">
        <p class="preview-text" ref={ref}>
          {text}
        </p>
        {card && (
          <div class={`preview-card is-${look.cardSize}`} inert>
            <FactCard model={card} onRelated={nothing} onSources={nothing} />
          </div>
        )}
      </div>
    </Section>
  );
}

function nothing(): void {}
