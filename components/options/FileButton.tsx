import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly describedBy?: string;
  readonly onText: (text: string) => void;
}

/** Reads a file of the reader's. The browser's own file field says its words in a look of its own, so a button stands for it. */
export function FileButton({ label, accept, describedBy, onText }: FileButtonProps) {
  const ref = useRef<HTMLInputElement>(null);
  async function take(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file) onText(await file.text());
    // The same file can be chosen again.
    input.value = '';
  }
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        aria-describedby={describedBy}
        onClick={() => ref.current?.click()}
      >
        {label}
      </button>
      <input
        type="file"
        hidden
        ref={ref}
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => void take(currentTarget)}
      />
    </>
  );
}
