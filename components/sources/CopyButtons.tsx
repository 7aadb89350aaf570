import { useLayoutEffect, useRef } from 'preact/hooks';
import { citeAsJson, citeAsMarkdown, citeAsText, type Citable } from '../../lib/sources/cite.ts';
import { useCopy, type CopyResult } from './use-copy.ts';

interface CopyButtonsProps {
  readonly citable: Citable;
  readonly statementId: string;
  /** Whether the browser took the text. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const FORMATS = [
  { label: 'Text', what: 'text', cite: citeAsText },
  { label: 'Markdown', what: 'Markdown', cite: citeAsMarkdown },
  { label: 'JSON', what: 'JSON', cite: citeAsJson },
] as const;

/** The fact with its citation, one button a format. */
export function CopyButtons({ citable, statementId, onCopy }: CopyButtonsProps) {
  const { result, copy } = useCopy(onCopy);
  return (
    <>
      <div class="actions">
        <span aria-hidden="true">Copy as</span>
        {FORMATS.map(({ label, what, cite }) => (
          <button
            key={what}
            type="button"
            class="quiet-button"
            aria-label={`Copy as ${what}`}
            aria-describedby={statementId}
            onClick={() => copy(what, cite(citable))}
          >
            {label}
          </button>
        ))}
        <output>{result && sentenceFor(result)}</output>
      </div>
      {result && !result.isDone && <TextToCopy key={result.text} text={result.text} />}
    </>
  );
}

function sentenceFor({ isDone, what }: CopyResult): string {
  return isDone
    ? `Copied as ${what}.`
    : 'The browser did not allow copying. The text is selected below: copy it by hand.';
}

function TextToCopy({ text }: { readonly text: string }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => ref.current?.select(), []);
  return <textarea readOnly ref={ref} rows={8} aria-label="Text to copy" value={text} />;
}
