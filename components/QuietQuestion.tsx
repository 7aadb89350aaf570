import { useLayoutEffect, useRef } from 'preact/hooks';
import { phrase, words } from '../lib/words.ts';

/** What the reader wants left alone: one name everywhere, or this site. */
export type Quiet = 'name' | 'site';

interface QuietQuestionProps {
  readonly label: string;
  /** `undefined` where the tab shows no web page, or the site is off anyway. */
  readonly site: string | undefined;
  readonly onQuiet: (quiet: Quiet) => void;
  readonly onKeep: () => void;
}

/** Asks once. Nothing was changed by the card that led here: a page could have pressed its button. */
export function QuietQuestion({ label, site, onQuiet, onKeep }: QuietQuestionProps) {
  const first = useFocusAtOnce();
  return (
    <section class="quiet" aria-label={words('quiet.heading')}>
      <p>{words('quiet.question')}</p>
      <div class="quiet-answers">
        <button type="button" class="quiet-button" ref={first} onClick={() => onQuiet('name')}>
          {phrase('quiet.name', { label: <bdi>{label}</bdi> })}
        </button>
        {site !== undefined && (
          <button type="button" class="quiet-button" onClick={() => onQuiet('site')}>
            {phrase('quiet.site', { site: <bdi>{site}</bdi> })}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={onKeep}>
          {words('quiet.keep')}
        </button>
      </div>
    </section>
  );
}

interface QuietDoneProps {
  readonly sentence: string;
  readonly onUndo: () => void;
}

/** What has changed, and the way back. */
export function QuietDone({ sentence, onUndo }: QuietDoneProps) {
  const undo = useFocusAtOnce();
  return (
    <section class="quiet is-done" aria-label={words('quiet.heading')}>
      <output class="quiet-said">{sentence}</output>
      <button type="button" class="quiet-button" ref={undo} onClick={onUndo}>
        {words('quiet.undo')}
      </button>
    </section>
  );
}

/** What held the focus before is gone. */
function useFocusAtOnce() {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return button;
}
