import type { ComponentChildren } from 'preact';
import tokens from '../../../assets/tokens.css?inline';
import cardStyle from '../../../components/card.css?inline';
import { MarkingSwitches } from '../../../components/MarkingSwitches.tsx';
import { MentionList } from '../../../components/MentionList.tsx';
import { PageState, type PageView } from '../../../components/PageState.tsx';
import { QuietDone, QuietQuestion } from '../../../components/QuietQuestion.tsx';
import switchStyle from '../../../components/switch.css?inline';
import popupStyle from '../../../entrypoints/popup/popup.css?inline';
import type { MentionCount } from '../../../lib/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import type { State } from '../state-table.ts';

/** Not as a panel, which is as wide as it asks for, but as the page that it is on phones. */
const AS_PAGE = 'body { width: auto !important; min-width: 0 !important; }';

const ignore = (): void => undefined;
const SITE = 'news.example';

const MENTIONS: readonly MentionCount[] = [
  { id: 'north-korea', label: 'North Korea', kind: 'place', hasFacts: true, count: 6 },
  { id: 'oslo', label: 'Oslo', kind: 'place', hasFacts: false, count: 1 },
  {
    id: 'long',
    label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    kind: 'place',
    hasFacts: false,
    count: 1_204,
  },
  { id: 'good-friends', label: 'Good Friends', kind: 'organisation', hasFacts: true, count: 2 },
];

const PAGES: Readonly<Record<string, PageView>> = {
  annotated: { state: 'annotated', gate: { score: 8, reasons: ['newsData', 'date'] }, mentions: MENTIONS },
  'nothing-found': { state: 'annotated', gate: { score: 8, reasons: ['newsData'] }, mentions: [] },
  'no-news': { state: 'not news', gate: { score: 2, reasons: ['date', 'blog'] }, mentions: [] },
  off: { state: 'off', gate: { score: 8, reasons: ['newsData'] }, mentions: [] },
  reading: 'reading',
  loading: 'loading',
  busy: 'busy',
  closed: 'closed to us',
  'no-web-page': 'no web page',
  'no-access': 'no access',
};

const popup = (name: string, content: () => ComponentChildren): State => ({
  name: `popup-${name}`,
  styles: [tokens, cardStyle, switchStyle, popupStyle, AS_PAGE],
  width: 400,
  draw: () => <main class="popup">{content()}</main>,
  // What takes the focus when it is drawn can have it in one frame alone.
  after: () => (document.activeElement as HTMLElement | null)?.blur(),
});

export const POPUP_STATES: readonly State[] = [
  ...Object.entries(PAGES).map(([name, page]) =>
    popup(name, () => (
      <div class="popup-page">
        <PageState
          isOn
          isSiteOn={name !== 'off'}
          scope="everything"
          site={SITE}
          page={page}
          onAnnotate={ignore}
          onGrant={ignore}
          onStep={ignore}
        />
      </div>
    )),
  ),
  popup('list', () => (
    <div class="popup-list">
      <MentionList mentions={MENTIONS} onOpen={ignore} onStep={ignore} />
    </div>
  )),
  popup('switches', () => <MarkingSwitches settings={DEFAULT_SETTINGS} onChange={ignore} />),
  popup('question', () => (
    <QuietQuestion label="Good Friends" site={SITE} onQuiet={ignore} onKeep={ignore} />
  )),
  popup('answered', () => (
    <QuietDone sentence="Good Friends is no longer marked anywhere." onUndo={ignore} />
  )),
];
