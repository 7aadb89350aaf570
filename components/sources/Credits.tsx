import { CREDITS } from '../../lib/gazetteer/credits.ts';
import { phrase, words } from '../../lib/words.ts';

/** Whose open data tells what a place or organisation is, apart from all documents. */
export function Credits() {
  return (
    <footer class="credits">
      <h2>{words('credits.heading')}</h2>
      <p class="note">{words('credits.note')}</p>
      <ul class="note">
        {CREDITS.map(({ name, address, licence, use }) => (
          <li key={name}>
            {phrase('credits.item', { name: linkTo(name, address), licence, use: words(use) })}
          </li>
        ))}
      </ul>
      <p class="note">
        <a href="/credits.txt">{words('credits.all')}</a>
      </p>
    </footer>
  );
}

const linkTo = (name: string, address: string) => (
  <a href={address} target="_blank" rel="noopener noreferrer">
    {name}
  </a>
);
