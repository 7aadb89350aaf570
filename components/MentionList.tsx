import type { EntityKind } from '../lib/facts/schema.ts';
import type { MentionCount } from '../lib/messaging/protocol.ts';

interface MentionListProps {
  readonly mentions: readonly MentionCount[];
  readonly onOpen: (entity: string) => void;
}

const HEADINGS: Readonly<Record<EntityKind, string>> = { place: 'Places', organisation: 'Organisations' };

/** What this page mentions, each opening its card. The way to all cards for keyboard and screen reader. */
export function MentionList({ mentions, onOpen }: MentionListProps) {
  return (
    <>
      {(['place', 'organisation'] as const).map((kind) => (
        <MentionGroup
          key={kind}
          heading={HEADINGS[kind]}
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
              <span class="mention-count" aria-label={count === 1 ? 'marked once' : `marked ${count} times`}>
                {count}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
