// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MentionList } from '../../../components/MentionList.tsx';
import type { MentionCount } from '../../../lib/messaging/protocol.ts';
import { clear, click, draw, textOf, textsOf, type } from '../support/render.ts';

const MENTIONS: readonly MentionCount[] = [
  { id: 'oslo', label: 'Oslo', kind: 'place', hasFacts: true, count: 3 },
  { id: 'sailors', label: 'Sailors’ union', kind: 'organisation', hasFacts: true, count: 1 },
  { id: 'bergen', label: 'Bergen', kind: 'place', hasFacts: false, count: 1 },
];
const ignore = (): void => undefined;

afterEach(clear);

describe('MentionList', () => {
  it('lists places, then organisations, each in the order of the page', async () => {
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} onStep={ignore} />);

    expect(textsOf(box, 'h2')).toEqual(['Places 2', 'Organisations 1']);
    expect(textsOf(box, '.mention-label')).toEqual(['Oslo', 'Bergen', 'Sailors’ union']);
  });

  it('has no heading for a kind that the page does not mention', async () => {
    const places = MENTIONS.filter(({ kind }) => kind === 'place');

    const box = await draw(<MentionList mentions={places} onOpen={ignore} onStep={ignore} />);

    expect(textsOf(box, 'h2')).toEqual(['Places 2']);
  });

  it('shows nothing where the page mentions nothing', async () => {
    const box = await draw(<MentionList mentions={[]} onOpen={ignore} onStep={ignore} />);

    expect(box.childElementCount).toBe(0);
  });

  it('counts in numbers, and in words for screen readers', async () => {
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} onStep={ignore} />);

    const counts = [...box.querySelectorAll('li .mention-count')];
    expect(counts.map((count) => [count.textContent, count.getAttribute('aria-label')])).toEqual([
      ['3', 'marked 3 times'],
      ['1', 'marked once'],
      ['1', 'marked once'],
    ]);
  });

  it('opens the card of the entity that the reader chooses', async () => {
    const onOpen = vi.fn<(entity: string) => void>();
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={onOpen} onStep={ignore} />);

    await click(box.querySelectorAll('.mention')[1]);

    expect(onOpen.mock.calls).toEqual([['bergen']]);
  });

  it('leads to the next and the previous mention of each, and to the only one', async () => {
    const onStep = vi.fn<(entity: string, direction: number) => void>();
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} onStep={onStep} />);

    await click(box.querySelector('[aria-label="Previous mention of Oslo on the page"]'));
    await click(box.querySelector('[aria-label="Next mention of Oslo on the page"]'));
    await click(box.querySelector('[aria-label="Go to Bergen on the page"]'));

    expect(onStep.mock.calls).toEqual([
      ['oslo', -1],
      ['oslo', 1],
      ['bergen', 1],
    ]);
    expect(box.querySelector('[aria-label="Previous mention of Bergen on the page"]')).toBeNull();
  });

  it('has no search where looking is faster', async () => {
    const box = await draw(<MentionList mentions={MENTIONS} onOpen={ignore} onStep={ignore} />);

    expect(box.querySelector('input')).toBeNull();
  });

  describe('with many names', () => {
    const names = ['Göteborg', 'Malmö', 'Lund', 'Borås', 'Umeå', 'Kiruna', 'Visby', 'Örebro'];
    const many = names.map((label) => ({ ...(MENTIONS[0] as MentionCount), id: label, label }));
    const search = async (text: string): Promise<HTMLElement> => {
      const box = await draw(<MentionList mentions={many} onOpen={ignore} onStep={ignore} />);
      await type(box.querySelector('input'), text);
      return box;
    };

    it.each([
      ['', names],
      ['bor', ['Göteborg', 'Borås']],
      [' goteb ', ['Göteborg']],
      ['ÖREBRO', ['Örebro']],
    ])('finds "%s" in any letters', async (text, found) => {
      const box = await search(text);

      expect(textsOf(box, '.mention-label')).toEqual(found);
      expect(textOf(box.querySelector('output'))).toBe('');
    });

    it('says so where no name matches', async () => {
      const box = await search('Oslo');

      expect(textsOf(box, '.mention-label')).toEqual([]);
      expect(textOf(box.querySelector('output'))).toBe('No name here matches “Oslo”.');
    });
  });
});
