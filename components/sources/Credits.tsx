import { CREDITS } from '../../lib/gazetteer/credits.ts';

/** Whose open data tells what a place or organisation is, apart from all documents. */
export function Credits() {
  return (
    <footer class="credits">
      <h2>What is known without documents</h2>
      <p class="note">
        What a card says a place or organisation is comes from Dateline’s own tables and from open data:
      </p>
      <ul class="note">
        {CREDITS.map(({ name, address, licence, use }) => (
          <li key={name}>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {name}
            </a>{' '}
            ({licence}): {use}.
          </li>
        ))}
      </ul>
      <p class="note">
        <a href="/credits.txt">All licences in full</a>
      </p>
    </footer>
  );
}
