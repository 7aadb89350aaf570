import { useState } from 'preact/hooks';
import { words } from '../lib/words.ts';

interface CopyFactProps {
  readonly fact: string;
  /** @returns whether the browser took the text; elsewhere our own page has been opened with the fact */
  readonly onCopy: (fact: string) => Promise<boolean>;
}

/** Puts a fact with its citation on the clipboard, and says so. */
export function CopyFact({ fact, onCopy }: CopyFactProps) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => setIsCopied(await onCopy(fact));
  return (
    <p class="fact-copy">
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        {words('card.copy')}
      </button>{' '}
      <output>{isCopied ? words('card.copied') : ''}</output>
    </p>
  );
}
