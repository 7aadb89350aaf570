import { useRef } from 'preact/hooks';
import type { Citable } from '../../lib/sources/cite.ts';
import { reportText } from '../../lib/sources/report.ts';
import { useCopy } from './use-copy.ts';
import { words } from '../../lib/words.ts';

interface ReportFactProps {
  readonly citable: Citable;
  readonly statementId: string;
  /** Whether the browser took the text. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A text to pass on. Dateline has no server to send it to. */
export function ReportFact({ citable, statementId, onCopy }: ReportFactProps) {
  const textRef = useRef<HTMLTextAreaElement>(null);
  const text = reportText(citable);
  const { result, copy } = useCopy(async (report) => {
    const isDone = await onCopy(report);
    if (!isDone) textRef.current?.select();
    return isDone;
  });
  return (
    <details class="report">
      <summary aria-describedby={statementId}>{words('sources.report')}</summary>
      <p class="note">{words('sources.reportNote')}</p>
      <textarea readOnly ref={textRef} rows={12} aria-label={words('sources.reportLabel')} value={text} />
      <div class="actions">
        <button
          type="button"
          class="quiet-button"
          aria-describedby={statementId}
          onClick={() => copy('sources.reportCopied', text)}
        >
          {words('sources.copyReport')}
        </button>
        <output>{result && words(result.isDone ? result.done : 'sources.reportNotCopied')}</output>
      </div>
    </details>
  );
}
