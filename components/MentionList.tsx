import type { MentionCount } from '../lib/messaging/protocol.ts';
import { counted, words } from '../lib/words.ts';

interface MentionListProps {
  readonly mentions: readonly MentionCount[];
  readonly onOpen: (entity: string) => void;
}

/** What this page mentions, each opening its card. The way to all cards for keyboard and screen reader. */
export function MentionList({ mentions, onOpen }: MentionListProps) {
  return (
    <>
      {(['place', 'organisation'] as const).map((kind) => (
        <MentionGroup
          key={kind}
          heading={words(`kinds.${kind}`)}
          mentions={mentions.filter((mention) => mention.kind === kind)}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}

function MentionGroup({ heading, mentions, onOpen }: MentionListProps & { readonly heading: string }) {
  if (mentions.length === 0) return null;
  return (
    <section class="mentions">
      <h2>{heading}</h2>
      <ul>
        {mentions.map(({ id, label, count }) => (
          <li key={id}>
            <button type="button" data-entity={id} onClick={() => onOpen(id)}>
              <span class="mention-label">{label}</span>
              <span class="mention-count" aria-label={counted('mentions.marked', count)}>
                {count}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
