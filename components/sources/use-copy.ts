import { useState } from 'preact/hooks';

type CopyWords = `copy.copied${'Text' | 'Markdown' | 'Json'}` | 'sources.reportCopied';

/** What became of the last click on a copy button. */
export interface CopyResult {
  readonly isDone: boolean;
  /** What is said where it worked. */
  readonly done: CopyWords;
  readonly text: string;
}

/**
 * The result is gone while the next copy runs, so that a screen reader speaks again when the same is copied twice.
 * @param onCopy whether the browser took the text
 */
export function useCopy(onCopy: (text: string) => Promise<boolean>) {
  const [result, setResult] = useState<CopyResult>();
  async function copy(done: CopyWords, text: string): Promise<void> {
    setResult(undefined);
    const isDone = await onCopy(text);
    setResult({ isDone, done, text });
  }
  return { result, copy: (done: CopyWords, text: string) => void copy(done, text) };
}
