import { useLayoutEffect, useRef } from 'preact/hooks';
import { citeAsJson, citeAsMarkdown, citeAsText, type Citable } from '../../lib/sources/cite.ts';
import { useCopy, type CopyResult } from './use-copy.ts';
import { words } from '../../lib/words.ts';

interface CopyButtonsProps {
  readonly citable: Citable;
  readonly statementId: string;
  /** Whether the browser took the text. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

const FORMATS = [
  { label: 'copy.text', copyAs: 'copy.asText', done: 'copy.copiedText', cite: citeAsText },
  { label: 'copy.markdown', copyAs: 'copy.asMarkdown', done: 'copy.copiedMarkdown', cite: citeAsMarkdown },
  { label: 'copy.json', copyAs: 'copy.asJson', done: 'copy.copiedJson', cite: citeAsJson },
] as const;

/** The fact with its citation, one button a format. */
export function CopyButtons({ citable, statementId, onCopy }: CopyButtonsProps) {
  const { result, copy } = useCopy(onCopy);
  return (
    <>
      <div class="actions">
        <span aria-hidden="true">{words('copy.as')}</span>
        {FORMATS.map(({ label, copyAs, done, cite }) => (
          <button
            key={label}
            type="button"
            class="quiet-button"
            aria-label={words(copyAs)}
            aria-describedby={statementId}
            onClick={() => copy(done, cite(citable))}
          >
            {words(label)}
          </button>
        ))}
        <output>{result && sentenceFor(result)}</output>
      </div>
      {result && !result.isDone && <TextToCopy key={result.text} text={result.text} />}
    </>
  );
}

function sentenceFor({ isDone, done }: CopyResult): string {
  return words(isDone ? done : 'copy.failed');
}

function TextToCopy({ text }: { readonly text: string }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => ref.current?.select(), []);
  return <textarea readOnly ref={ref} rows={8} aria-label={words('copy.field')} value={text} />;
}
