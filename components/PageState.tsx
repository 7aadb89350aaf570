import type { PageReport } from '../lib/messaging/protocol.ts';
import type { Scope } from '../lib/settings.ts';
import { counted, words, type WordKey } from '../lib/words.ts';
import { StepButtons, type Direction } from './StepButtons.tsx';

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
  readonly onStep: (direction: Direction) => void;
}

/** One plain sentence on this page, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const { page, onAnnotate, onGrant, onStep } = props;
  const canAnnotate = stateOf(props) === 'not news';
  const count = countIn(page);
  return (
    <div class="page-state">
      <div class="page-sentence">
        <output>{sentenceFor(props)}</output>
        {stateOf(props) === 'annotated' && count > 0 && <StepButtons isOnly={count === 1} onStep={onStep} />}
      </div>
      {canAnnotate && (
        <button type="button" class="more" onClick={onAnnotate}>
          {words('page.annotateAnyway')}
        </button>
      )}
      {page === 'no access' && (
        <button type="button" class="more" onClick={onGrant}>
          {words('page.allowAccess')}
        </button>
      )}
    </div>
  );
}

/** `undefined` where the page is not to be annotated, whatever it says of itself. */
export function stateOf({
  isOn,
  isSiteOn,
  page,
}: Pick<PageStateProps, 'isOn' | 'isSiteOn' | 'page'>): PageReport['state'] | undefined {
  return isOn && isSiteOn && typeof page === 'object' ? page.state : undefined;
}

function countIn(page: PageView): number {
  return typeof page === 'string' ? 0 : page.mentions.reduce((sum, mention) => sum + mention.count, 0);
}

const SENTENCES = {
  reading: 'page.reading',
  loading: 'page.loading',
  busy: 'page.busy',
  'closed to us': 'page.closed',
  'no web page': 'page.noWebPage',
  'no access': 'page.noAccess',
} as const satisfies Readonly<Record<Exclude<PageView, PageReport>, WordKey>>;

function sentenceFor({ isOn, isSiteOn, scope, site, page }: PageStateProps): string {
  if (typeof page === 'string' && site === undefined) return words(SENTENCES[page]);
  if (!isOn) return words('page.offEverywhere');
  if (!isSiteOn)
    return site === undefined ? words('page.offForThisSite') : words('page.offForSite', { site });
  if (typeof page === 'string') return words(SENTENCES[page]);
  if (page.state === 'off') return words('page.off');
  if (page.state === 'not news') return words('page.notNews');
  const count = countIn(page);
  return count === 0 ? words(NOTHING[scope]) : counted('mentions.onPage', count);
}

const NOTHING = {
  everything: 'mentions.noneKnown',
  documents: 'mentions.noneInDocuments',
} as const satisfies Readonly<Record<Scope, WordKey>>;
