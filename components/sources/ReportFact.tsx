import { useRef } from 'preact/hooks';
import type { Citable } from '../../lib/sources/cite.ts';
import { reportText } from '../../lib/sources/report.ts';
import { useCopy } from './use-copy.ts';

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
      <summary aria-describedby={statementId}>Report a wrong fact</summary>
      <p class="note">Nothing is sent. Copy this text, say what is wrong, and pass it on yourself.</p>
      <textarea readOnly ref={textRef} rows={12} aria-label="Report" value={text} />
      <div class="actions">
        <button
          type="button"
          class="quiet-button"
          aria-describedby={statementId}
          onClick={() => copy('report', text)}
        >
          Copy the report
        </button>
        <output>
          {result && (result.isDone ? 'Copied.' : 'The browser did not allow copying. The text is selected.')}
        </output>
      </div>
    </details>
  );
}
