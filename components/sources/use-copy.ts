import { useState } from 'preact/hooks';

/** What became of the last click on a copy button. */
export interface CopyResult {
  readonly isDone: boolean;
  /** "JSON" */
  readonly what: string;
  readonly text: string;
}

/**
 * The result is gone while the next copy runs, so that a screen reader speaks again when the same is copied twice.
 * @param onCopy whether the browser took the text
 */
export function useCopy(onCopy: (text: string) => Promise<boolean>) {
  const [result, setResult] = useState<CopyResult>();
  async function copy(what: string, text: string): Promise<void> {
    setResult(undefined);
    const isDone = await onCopy(text);
    setResult({ isDone, what, text });
  }
  return { result, copy: (what: string, text: string) => void copy(what, text) };
}
