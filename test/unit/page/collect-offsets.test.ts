// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ShadowRoots } from '../../../lib/page/shadow-roots.ts';
import { isFresh, locate, nodesOf, type Block } from '../../../lib/page/block.ts';
import { collectBlocks } from '../../../lib/page/collect.ts';
import { blocksOf, makePage } from '../support/page.ts';

const MAX_BLOCK_LENGTH = 20_000;

function pageOf(...texts: string[]): HTMLElement {
  const paragraph = makePage('');
  for (const text of texts) {
    const span = document.createElement('span');
    span.textContent = text;
    paragraph.append(span);
  }
  return paragraph;
}

/** The page's text between two places, as the text nodes hold it. */
function read(block: Block, start: number, end: number): string {
  const stretch = locate(block, start, end);
  const { startContainer, startOffset, endContainer, endOffset } = stretch;
  return nodesOf(stretch)
    .map((node) =>
      node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : undefined,
      ),
    )
    .join('');
}

describe('locate', () => {
  it('finds a mention inside one text node', () => {
    const [block] = blocksOf('<p>A ship from Korea came.</p>');

    const stretch = locate(block as Block, 12, 17);

    expect([stretch.startOffset, stretch.endOffset]).toEqual([12, 17]);
    expect(stretch.startContainer).toBe(stretch.endContainer);
    expect(nodesOf(stretch)).toEqual([stretch.startContainer]);
  });

  it('finds a mention over several nodes, and ends in the last that it touches', () => {
    const [block] = blocksOf('<p>From <b>South</b> <a>Korea</a>, word.</p>');

    const stretch = locate(block as Block, 5, 16);

    expect([stretch.startContainer.data, stretch.startOffset]).toEqual(['South', 0]);
    expect([stretch.endContainer.data, stretch.endOffset]).toEqual(['Korea', 5]);
    expect(nodesOf(stretch).map(({ data }) => data)).toEqual(['South', ' ', 'Korea']);
  });

  it('finds a mention behind a line break and a gap', () => {
    const [block] = blocksOf('<p>One<br>two <code>x</code> Korea</p>');

    expect(block?.text).toBe('One\u2028two \ufffc Korea');
    expect(read(block as Block, 10, 15)).toBe('Korea');
  });

  it('maps every stretch of a block back to the same text of the page', () => {
    const html = fc
      .array(
        fc.constantFrom(
          'South ',
          'Korea',
          '<b>Bei</b>',
          '<a>jing <i>is</i></a>',
          '<br>',
          '<code>x</code>',
          '<p>x</p>',
          '<!-- -->',
          '😀é',
        ),
      )
      .map((parts) => parts.join(''));

    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (content, a, b) => {
        for (const block of blocksOf(`<div>${content}</div>`)) {
          const isFiller = (at: number): boolean => /[\u2028\ufffc]/.test(block.text.charAt(at));
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          if (isFiller(start) || isFiller(end - 1)) continue;
          expect(read(block, start, end)).toBe(block.text.slice(start, end).replace(/[\u2028\ufffc]/g, ''));
        }
      }),
    );
  });
});

describe('a very long run of text', () => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('is cut into pieces at white space, and nothing is lost', () => {
    const text = words(9_000);
    const blocks = [...collectBlocks(pageOf(text))];

    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(blocks.every((block) => block.text.length <= MAX_BLOCK_LENGTH)).toBe(true);
    expect(blocks.slice(0, -1).every((block) => /\s$/.test(block.text))).toBe(true);
  });

  it('keeps its offsets in every piece', () => {
    const text = words(9_000);
    const blocks = [...collectBlocks(pageOf(text))];

    const starts = blocks.map((block) => text.slice(block.segments[0]?.nodeStart).slice(0, 30));
    expect(starts).toEqual(blocks.map((block) => block.text.slice(0, 30)));
    for (const block of blocks) {
      const [start, end] = [block.text.length - 12, block.text.length - 2];
      expect(read(block, start, end)).toBe(block.text.slice(start, end));
    }
  });

  it('without white space is cut all the same', () => {
    const text = '北'.repeat(50_000);
    const blocks = [...collectBlocks(pageOf(text))];

    expect(blocks.map((block) => block.text).join('')).toBe(text);
    expect(blocks.every((block) => block.text.length <= MAX_BLOCK_LENGTH)).toBe(true);
  });

  it.each([0, 1, 3, 7])('over many inline elements tears no word apart (%d letters of room left)', (room) => {
    const filler = `${'x'.repeat(99)} `.repeat(MAX_BLOCK_LENGTH / 100).slice(room);
    const blocks = [...collectBlocks(pageOf(filler, 'Pyongyang sent word.'))];

    expect(blocks.map((block) => block.text).join('')).toBe(`${filler}Pyongyang sent word.`);
    expect(blocks.filter((block) => block.text.includes('Pyongyang'))).toHaveLength(1);
  });
});

describe('a collected block', () => {
  const page = new ShadowRoots(document, { onRoot: vi.fn(), onLate: vi.fn() }, new AbortController().signal);
  const collect = (): { block: Block; text: Text } => {
    const [block] = blocksOf('<p>From South <b>Korea</b></p>');
    return { block: block as Block, text: block?.segments[1]?.node as Text };
  };

  it('is fresh while the page holds its text', () => {
    expect(isFresh(collect().block, page)).toBe(true);
  });

  it('is fresh when text is added behind it', () => {
    const { block, text } = collect();

    text.data += ' and more';

    expect(isFresh(block, page)).toBe(true);
  });

  it('is stale when one of its texts changes', () => {
    const { block, text } = collect();

    text.data = 'China';

    expect(isFresh(block, page)).toBe(false);
  });

  it('is stale when one of its texts leaves the page', () => {
    const { block, text } = collect();

    text.remove();

    expect(isFresh(block, page)).toBe(false);
  });

  it('is stale when one of its texts moves out of its line, or into a shadow root, where nobody looks', () => {
    const [moved, hidden] = [collect(), collect()];

    document.body.append(moved.text);
    document.createElement('div').attachShadow({ mode: 'open' }).append(hidden.block.line);

    expect([moved, hidden].map(({ block }) => isFresh(block, page))).toEqual([false, false]);
  });
});
