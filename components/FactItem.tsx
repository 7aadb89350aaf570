import type { ComponentChildren } from 'preact';
import type { FactLine } from '../lib/cards/card-model.ts';
import { FactWords } from './FactWords.tsx';
import { CopyFact } from './CopyFact.tsx';
import { joined, phrase, words } from '../lib/words.ts';

interface FactItemProps {
  readonly fact: FactLine;
  readonly onCopy?: ((fact: string) => Promise<boolean>) | undefined;
}

/** One fact: as of when, what, who says so, and where it stands. */
export function FactItem({ fact, onCopy }: FactItemProps) {
  const { asOf, statement } = fact;
  return (
    <li class="fact">
      <p class={asOf.isOld ? 'fact-date is-old' : 'fact-date'}>
        {phrase('fact.asOf', { day: <time dateTime={asOf.day}>{asOf.text}</time>, age: asOf.age })}
      </p>
      <p dir="auto">{statement}</p>
      <FactWords fact={fact} />
      <FactSource fact={fact} />
      {onCopy && <CopyFact fact={fact.id} onCopy={onCopy} />}
    </li>
  );
}

function FactSource({ fact: { source } }: { readonly fact: FactLine }) {
  const { title, address, publisher, published, place } = source;
  const details = [...(publisher === undefined ? [] : [publisher]), published, place];
  return (
    <p class="fact-source">
      {phrase('fact.source', { title: nameSource(title, address), details: joined(details) })}
    </p>
  );
}

function nameSource(title: string, address: string | undefined): ComponentChildren {
  const quoted = words('quoted', { text: title });
  return address === undefined ? (
    quoted
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {quoted}
    </a>
  );
}
