// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MentionList } from '../../../components/MentionList.tsx';
import type { MentionCount } from '../../../lib/messaging/protocol.ts';
import { clear, click, draw, textsOf } from '../support/render.ts';

const MENTIONS: readonly MentionCount[] = [
  { id: 'oslo', label: 'Oslo', kind: 'place', hasFacts: true, count: 3 },
  { id: 'sailors', label: 'Sailors’ union', kind: 'organisation', hasFacts: true, count: 1 },
  { id: 'bergen', label: 'Bergen', kind: 'place', hasFacts: false, count: 1 },
];
const ignore = (): void => undefined;

afterEach(clear);

describe('MentionList', () => {
  it('lists places, then organisations, each in the order of the page', async () => {
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} />);

    expect(textsOf(box, 'h2')).toEqual(['Places', 'Organisations']);
    expect(textsOf(box, '.mention-label')).toEqual(['Oslo', 'Bergen', 'Sailors’ union']);
  });

  it('has no heading for a kind that the page does not mention', async () => {
    const places = MENTIONS.filter(({ kind }) => kind === 'place');

    const box = await draw(<MentionList mentions={places} onOpen={ignore} />);

    expect(textsOf(box, 'h2')).toEqual(['Places']);
  });

  it('shows nothing where the page mentions nothing', async () => {
    const box = await draw(<MentionList mentions={[]} onOpen={ignore} />);

    expect(box.childElementCount).toBe(0);
  });

  it('counts in numbers, and in words for screen readers', async () => {
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} />);

    const counts = [...box.querySelectorAll('.mention-count')];
    expect(counts.map((count) => [count.textContent, count.getAttribute('aria-label')])).toEqual([
      ['3', 'marked 3 times'],
      ['1', 'marked once'],
      ['1', 'marked once'],
    ]);
  });

  it('opens the card of the entity that the reader chooses', async () => {
    const onOpen = vi.fn<(entity: string) => void>();
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={onOpen} />);

    await click(box.querySelectorAll('button')[1]);

    expect(onOpen.mock.calls).toEqual([['bergen']]);
  });
});
