// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BlockReader, collectBlocks } from '../../../lib/page/collect.ts';
import { blocksOf, makePage, textsOf } from '../support/page.ts';

describe('a block', () => {
  it.each([
    [
      'goes across inline elements',
      '<p>A ship from <b>South</b> <a href="#">Kor<em>ea</em></a> came.</p>',
      ['A ship from South Korea came.'],
    ],
    ['goes across comments', '<p>South<!-- note --> Korea</p>', ['South Korea']],
    ['goes across places for a line break', '<p>Bei<wbr>jing</p>', ['Beijing']],
    [
      'ends with its paragraph',
      '<p>From South</p><p>Korea came word.</p>',
      ['From South', 'Korea came word.'],
    ],
    [
      'ends where a block begins inside it',
      '<div>From South<p>Korea</p>came word.</div>',
      ['From South', 'Korea', 'came word.'],
    ],
    ['ends with its list item', '<ul><li>South</li><li>Korea</li></ul>', ['South', 'Korea']],
    ['ends with its table cell', '<table><tr><td>South</td><td>Korea</td></tr></table>', ['South', 'Korea']],
    ['ends at a picture', '<p>South<img alt="">Korea</p>', ['South', 'Korea']],
    [
      'ends at an element that we do not know',
      '<p>South<x-box>Korea</x-box>now</p>',
      ['South', 'Korea', 'now'],
    ],
    ['has a line break for <br>', '<p>From South<br>Korea</p>', ['From South\u2028Korea']],
    ['needs more than white space', '<div> <p>\n</p> <p>Korea</p> </div>', ['Korea']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it.each([
    '<script>China</script>',
    '<style>China</style>',
    '<noscript>China</noscript>',
    '<code>China</code>',
    '<button>China</button>',
    '<select><option>China</option></select>',
    '<textarea>China</textarea>',
    '<input value="China">',
    '<math><mi>China</mi></math>',
    '<svg><text>China</text></svg>',
    '<span hidden>China</span>',
    '<span aria-hidden="true">China</span>',
    '<span translate="no">China</span>',
    '<span class="notranslate">China</span>',
    '<span contenteditable>China</span>',
    '<nav>China</nav>',
  ])('has a gap for %s, so that no name runs across', (excluded) => {
    expect(textsOf(`<div>From South${excluded} Korea</div>`)).toEqual(['From South\ufffc Korea']);
  });

  it('does not begin with a gap or a line break', () => {
    expect(textsOf('<p><br><code>x</code>Korea</p>')).toEqual(['Korea']);
  });

  it('belongs to the element whose line it is', () => {
    const blocks = blocksOf('<div id="outer">South <b>wind</b><p id="inner">Korea</p>North</div>');

    expect(blocks.map(({ line, text }) => [line.id, text])).toEqual([
      ['outer', 'South wind'],
      ['inner', 'Korea'],
      ['outer', 'North'],
    ]);
  });

  it('knows its text nodes', () => {
    const [block] = blocksOf('<p>South <b>Korea</b></p>');

    expect(
      block?.segments.map(({ node, nodeStart, textStart, length }) => [
        node.data,
        nodeStart,
        textStart,
        length,
      ]),
    ).toEqual([
      ['South ', 0, 0, 6],
      ['Korea', 0, 6, 5],
    ]);
  });
});

describe('the reach "line"', () => {
  const HTML = 'South <b>wind</b><p>Korea <i>now</i></p>North<ul><li>East</li></ul>';

  it('reads the element’s own line and no block inside it', () => {
    expect(textsOf(HTML, 'line')).toEqual(['South wind', 'North']);
  });

  it('still ends blocks where the inner ones stand', () => {
    const blocks = blocksOf(HTML, 'line');

    expect(new Set(blocks.map(({ line }) => line.localName))).toEqual(new Set(['main']));
  });

  it('gives the same blocks as reading everything, without those of inner elements', () => {
    const own = blocksOf(HTML)
      .filter(({ line }) => line.localName === 'main')
      .map(({ text }) => text);

    expect(textsOf(HTML, 'line')).toEqual(own);
  });
});

describe('reading', () => {
  it('goes as deep as a page nests', () => {
    const root = document.createElement('div');
    let deepest: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth++) {
      const child = document.createElement(depth % 2 === 0 ? 'div' : 'span');
      deepest.append(child);
      deepest = child;
    }
    deepest.append('Korea');

    const texts = Array.from(collectBlocks(root), ({ text }) => text);

    expect(texts).toEqual(['Korea']);
  });

  it.each([1, 2, 3, 7])('are the same in readings of %d steps', (steps) => {
    const main = makePage('<p>One <b>more</b></p><div>Two<p>Three</p>Four</div>Five');
    const reader = new BlockReader(main);
    let readings = 1;
    while (reader.read(steps)) readings++;

    expect(reader.blocks).toEqual(collectBlocks(main));
    expect(readings).toBeGreaterThan(1);
  });

  it('changes nothing of the page', () => {
    const html = '<p>South <b>Korea</b><br><code>x</code></p>';

    textsOf(html);

    expect(document.querySelector('main')?.innerHTML).toBe(html);
  });
});
