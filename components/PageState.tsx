import type { PageReport } from '../lib/messaging/protocol.ts';

interface PageStateProps {
  readonly isOn: boolean;
  readonly isSiteOn: boolean;
  /** `undefined` where the tab shows no web page. */
  readonly site: string | undefined;
  /** `undefined` where no page script of ours runs. */
  readonly page: PageReport | undefined;
  readonly onAnnotate: () => void;
}

/** One plain sentence on this page, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const canAnnotate = props.isOn && props.isSiteOn && props.page?.state === 'not news';
  return (
    <div class="page-state">
      <output>{sentenceFor(props)}</output>
      {canAnnotate && (
        <button type="button" class="more" onClick={props.onAnnotate}>
          Annotate this page anyway
        </button>
      )}
    </div>
  );
}

function sentenceFor({ isOn, isSiteOn, site, page }: PageStateProps): string {
  if (site === undefined) return 'Dateline cannot run here: this is no web page.';
  if (!isOn) return 'Dateline is off everywhere.';
  if (!isSiteOn) return `Dateline is off for ${site}.`;
  if (page === undefined)
    return 'Dateline cannot run here. Some sites are closed to extensions; others need a reload.';
  if (page.state === 'not news') return 'This does not look like a news article, so nothing is marked.';
  return countSentence(page.mentions.reduce((sum, { count }) => sum + count, 0));
}

function countSentence(count: number): string {
  if (count === 0) return 'No known place or organisation on this page.';
  return count === 1 ? '1 mention on this page.' : `${count} mentions on this page.`;
}
