import type { FactLine } from '../lib/cards/card-model.ts';
import { FactWords } from './FactWords.tsx';

/** One fact: as of when, what, who says so, and where it stands. */
export function FactItem({ fact }: { readonly fact: FactLine }) {
  const { asOf, statement } = fact;
  return (
    <li class="fact">
      <p class="fact-date">
        As of <time dateTime={asOf.day}>{asOf.text}</time> ({asOf.age})
      </p>
      <p>{statement}</p>
      <FactWords fact={fact} />
      <FactSource fact={fact} />
    </li>
  );
}

function FactSource({ fact: { source } }: { readonly fact: FactLine }) {
  const title = `“${source.title}”`;
  return (
    <p class="fact-source">
      Source:{' '}
      {source.address === undefined ? (
        title
      ) : (
        <a href={source.address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {source.publisher !== undefined && `, ${source.publisher}`}, {source.published}, {source.place}
    </p>
  );
}
