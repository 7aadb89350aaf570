import type { PageReport } from '../lib/messaging/protocol.ts';
import type { Scope } from '../lib/settings.ts';

/** What is known of the page in the tab: its own report, or why there is none. */
export type PageView =
  PageReport | 'reading' | 'loading' | 'busy' | 'closed to us' | 'no web page' | 'no access';

interface PageStateProps {
  readonly isOn: boolean;
  readonly isSiteOn: boolean;
  readonly scope: Scope;
  /** `undefined` where the tab shows no web page. */
  readonly site: string | undefined;
  readonly page: PageView;
  readonly onAnnotate: () => void;
  readonly onGrant: () => void;
}

/** One plain sentence on this page, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const { isOn, isSiteOn, page, onAnnotate, onGrant } = props;
  const canAnnotate = isOn && isSiteOn && typeof page === 'object' && page.state === 'not news';
  return (
    <div class="page-state">
      <output>{sentenceFor(props)}</output>
      {canAnnotate && (
        <button type="button" class="more" onClick={onAnnotate}>
          Annotate this page anyway
        </button>
      )}
      {page === 'no access' && (
        <button type="button" class="more" onClick={onGrant}>
          Allow access to web pages
        </button>
      )}
    </div>
  );
}

const SENTENCES: Readonly<Record<Exclude<PageView, PageReport>, string>> = {
  reading: 'Reading the page …',
  loading: 'The page is still loading.',
  busy: 'The page is busy and does not answer yet.',
  'closed to us': 'Dateline cannot run here. Some sites are closed to extensions; others need a reload.',
  'no web page': 'Dateline cannot run here: this is no web page.',
  'no access': 'Dateline has no access to web pages. You, or the browser’s settings, have withdrawn it.',
};

function sentenceFor({ isOn, isSiteOn, scope, site, page }: PageStateProps): string {
  if (typeof page === 'string' && site === undefined) return SENTENCES[page];
  if (!isOn) return 'Dateline is off everywhere.';
  if (!isSiteOn) return `Dateline is off for ${site ?? 'this site'}.`;
  if (typeof page === 'string') return SENTENCES[page];
  if (page.state === 'off') return 'Dateline is off on this page.';
  if (page.state === 'not news') return 'This does not look like a news article, so nothing is marked.';
  const count = page.mentions.reduce((sum, mention) => sum + mention.count, 0);
  return count === 0 ? NOTHING[scope] : countSentence(count);
}

const NOTHING: Readonly<Record<Scope, string>> = {
  everything: 'No known place or organisation on this page.',
  documents: 'No place or organisation on this page that documents speak of.',
};

function countSentence(count: number): string {
  return count === 1 ? '1 mention on this page.' : `${count} mentions on this page.`;
}
