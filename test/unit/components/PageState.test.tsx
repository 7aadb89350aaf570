// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageState } from '../../../components/PageState.tsx';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { button, clear, click, draw, textOf } from '../support/render.ts';

const GATE = { score: 0, reasons: [] };
const report = (...counts: number[]): PageReport => ({
  state: 'annotated',
  gate: GATE,
  mentions: counts.map((count, index) => ({
    id: `${index}`,
    label: `${index}`,
    kind: 'place',
    hasFacts: true,
    count,
  })),
});
const NOT_NEWS: PageReport = { state: 'not news', gate: GATE, mentions: [] };

type Props = ComponentProps<typeof PageState>;
const state = (props: Partial<Props>) =>
  draw(
    <PageState
      isOn
      isSiteOn
      scope="everything"
      site="news.example"
      page={report()}
      onAnnotate={() => undefined}
      onGrant={() => undefined}
      onStep={() => undefined}
      {...props}
    />,
  );

afterEach(clear);

describe('PageState', () => {
  it.each<[string, Partial<Props>]>([
    ['Dateline cannot run here: this is no web page.', { site: undefined, page: 'no web page' }],
    ['Dateline cannot run here: this is no web page.', { site: undefined, isOn: false, page: 'no web page' }],
    ['Dateline is off everywhere.', { isOn: false }],
    ['Dateline is off everywhere.', { isOn: false, isSiteOn: false, page: 'busy' }],
    ['Dateline is off for news.example.', { isSiteOn: false }],
    ['Dateline is off for news.example.', { isSiteOn: false, page: NOT_NEWS }],
    [
      'Dateline cannot run here. Some sites are closed to extensions; others need a reload.',
      { page: 'closed to us' },
    ],
    ['The page is still loading.', { page: 'loading' }],
    ['The page is busy and does not answer yet.', { page: 'busy' }],
    ['Dateline is off on this page.', { page: { state: 'off', gate: GATE, mentions: [] } }],
    ['This does not look like a news article, so nothing is marked.', { page: NOT_NEWS }],
    ['No known place or organisation on this page.', { page: report() }],
    [
      'No place or organisation on this page that documents speak of.',
      { page: report(), scope: 'documents' },
    ],
    ['1 mention on this page.', { page: report(1) }],
    ['1 mention on this page.', { page: report(1), scope: 'documents' }],
    ['2 mentions on this page.', { page: report(2) }],
    ['9 mentions on this page.', { page: report(1, 3, 5) }],
  ])('says "%s"', async (sentence, props) => {
    const box = await state(props);

    expect(textOf(box.querySelector('output'))).toBe(sentence);
  });

  it('offers to annotate a page that does not look like news', async () => {
    const onAnnotate = vi.fn<() => void>();
    const box = await state({ page: NOT_NEWS, onAnnotate });

    await click(button(box, 'Annotate this page anyway'));

    expect(onAnnotate).toHaveBeenCalledOnce();
  });

  it('offers to grant access that was withdrawn', async () => {
    const onGrant = vi.fn<() => void>();
    const box = await state({ page: 'no access', site: undefined, onGrant });

    await click(button(box, 'Allow access to web pages'));

    expect(onGrant).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<Props>]>([
    ['everything is off', { isOn: false, page: NOT_NEWS }],
    ['the site is off', { isSiteOn: false, page: NOT_NEWS }],
    ['the page mentions nothing', { page: report() }],
    ['nothing runs there', { page: 'closed to us' }],
  ])('offers nothing where %s', async (_, props) => {
    const box = await state(props);

    expect(box.querySelector('button')).toBeNull();
  });

  it('leads from mention to mention', async () => {
    const onStep = vi.fn<(direction: number) => void>();
    const box = await state({ page: report(2), onStep });

    for (const step of box.querySelectorAll('button')) await click(step);

    expect([...box.querySelectorAll('button')].map((step) => step.getAttribute('aria-label'))).toEqual([
      'Previous mention on the page',
      'Next mention on the page',
    ]);
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
  });
});
