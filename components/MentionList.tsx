import { useState } from 'preact/hooks';
import type { MentionCount } from '../lib/messaging/protocol.ts';
import { plain } from '../lib/plain.ts';
import { counted, formatNumber, words } from '../lib/words.ts';
import { StepButtons, type Direction } from './StepButtons.tsx';

interface MentionListProps {
  readonly mentions: readonly MentionCount[];
  readonly onOpen: (entity: string) => void;
  /** Leads to the next or previous mention of an entity in the page. */
  readonly onStep: (entity: string, direction: Direction) => void;
}

/** Fewer names than this are found faster by looking. */
const WORTH_SEARCHING = 8;

/** What this page mentions, each opening its card. The way to all cards for keyboard and screen reader. */
export function MentionList({ mentions, onOpen, onStep }: MentionListProps) {
  const [query, setQuery] = useState('');
  const wanted = plain(query.trim());
  const found = mentions.filter(({ label }) => plain(label).includes(wanted));
  return (
    <>
      {mentions.length >= WORTH_SEARCHING && <MentionSearch query={query} onQuery={setQuery} />}
      {(['place', 'organisation'] as const).map((kind) => (
        <MentionGroup
          key={kind}
          heading={words(`kinds.${kind}`)}
          mentions={found.filter((mention) => mention.kind === kind)}
          onOpen={onOpen}
          onStep={onStep}
        />
      ))}
      {mentions.length > 0 && (
        <output class="mentions-missing">
          {found.length === 0 && words('mentions.noneMatch', { text: query.trim() })}
        </output>
      )}
    </>
  );
}

interface MentionSearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function MentionSearch({ query, onQuery }: MentionSearchProps) {
  const name = words('mentions.search');
  return (
    <input
      class="mention-search"
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={name}
      placeholder={name}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
    />
  );
}

function MentionGroup({ heading, mentions, ...rest }: MentionListProps & { readonly heading: string }) {
  if (mentions.length === 0) return null;
  return (
    <section class="mentions">
      <h2>
        {heading} <span class="mention-count">{formatNumber(mentions.length)}</span>
      </h2>
      <ul>
        {mentions.map((mention) => (
          <MentionRow key={mention.id} mention={mention} {...rest} />
        ))}
      </ul>
    </section>
  );
}

type MentionRowProps = Omit<MentionListProps, 'mentions'> & { readonly mention: MentionCount };

function MentionRow({ mention: { id, label, count }, onOpen, onStep }: MentionRowProps) {
  return (
    <li>
      <button type="button" class="mention" data-entity={id} onClick={() => onOpen(id)}>
        <span class="mention-label">{label}</span>
        <span class="mention-count" aria-label={counted('mentions.marked', count)}>
          {formatNumber(count)}
        </span>
      </button>
      <StepButtons label={label} isOnly={count === 1} onStep={(direction) => onStep(id, direction)} />
    </li>
  );
}
