// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectBlocks } from '../../../lib/page/collect.ts';
import { MarkStore, type Mark } from '../../../lib/page/mark-store.ts';
import { Sections } from '../../../lib/page/sections.ts';
import { fakePainting } from '../support/painting.ts';
import { makePage } from '../support/page.ts';

let store: MarkStore;
let sections: Sections;

/** Marks each "Oslo" and "Bergen" of the element, in the order of the page or against it. */
function mark(root: Element, order: 'forth' | 'back' = 'forth'): void {
  const blocks = [...collectBlocks(root)];
  for (const block of order === 'forth' ? blocks : blocks.toReversed()) {
    for (const { 0: name, index } of block.text.matchAll(/Oslo|Bergen/g)) {
      const entity = { id: name, label: name, kind: 'place', hasFacts: false } as const;
      sections.add(store.add(block, index, index + name.length, entity));
    }
  }
}

function marked(html: string, order?: 'forth' | 'back'): HTMLElement {
  const main = makePage(html);
  [store, sections] = [new MarkStore(), new Sections(document)];
  sections.refresh(true);
  mark(main, order);
  return main;
}

/** `name@offset` in the text of the whole page, for each mark that is a first. */
function firsts(): string[] {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = 0; walker.nextNode(); at += (walker.currentNode as Text).length)
    offsets.set(walker.currentNode, at);
  const at = ({ startContainer, startOffset }: Mark): number =>
    (offsets.get(startContainer) ?? -1) + startOffset;
  return [...store.all()]
    .filter((candidate) => sections.isFirst(candidate))
    .sort((a, b) => at(a) - at(b))
    .map((first) => `${first.entity.id}@${at(first)}`);
}

function drop(node: Node | null | undefined): void {
  sections.drop(store.dropNode(node as Text));
}

beforeEach(fakePainting);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the first mention in a section', () => {
  it.each<[string, string, string[]]>([
    ['is one of the page without headings', '<p>Oslo, Oslo</p><p>Oslo</p>', ['Oslo@0']],
    ['is one a name', '<p>Oslo, Bergen, Oslo</p><p>Bergen</p>', ['Oslo@0', 'Bergen@6']],
    ['is one before the first heading', '<p>Oslo</p><h2>A</h2><p>Oslo, Oslo</p>', ['Oslo@0', 'Oslo@5']],
    ['may stand in the heading itself', '<h2>In Oslo</h2><p>Oslo</p>', ['Oslo@3']],
    ['may stand deep in the heading', '<h2>In <a><b>Oslo</b></a></h2><p>Oslo</p>', ['Oslo@3']],
    [
      'is one for each of two headings in a row',
      '<h1>Oslo</h1><h2>Oslo</h2><p>Oslo</p>',
      ['Oslo@0', 'Oslo@4'],
    ],
    [
      'is asked for anew behind each heading, whatever its level and wherever it stands',
      '<h1>A</h1><p>Oslo</p><div><h6>B</h6></div><p>Oslo</p><ul><li>Oslo<h3>C</h3></li><li>Oslo</li></ul>',
      ['Oslo@1', 'Oslo@6', 'Oslo@15'],
    ],
    [
      'is one of the last section behind an element of several',
      '<div><h2>A</h2><h2>B</h2><p>Oslo</p></div><p>Oslo</p>',
      ['Oslo@2'],
    ],
    ['knows headings by role', '<p>Oslo</p><div role="heading">B</div><p>Oslo</p>', ['Oslo@0', 'Oslo@5']],
    ['takes nothing else for a heading', '<p>Oslo</p><header>B</header><hr><p>Oslo</p>', ['Oslo@0']],
    [
      'is found in a line that goes around headings',
      'Oslo, Oslo<h2>A</h2>Oslo, Oslo<h2>B</h2>Bergen',
      ['Oslo@0', 'Oslo@11', 'Bergen@22'],
    ],
    [
      'goes across inline elements of one line',
      '<p>The <b>Oslo</b> of <i>Oslo</i></p><p>Oslo</p>',
      ['Oslo@4'],
    ],
  ])('%s', (_, html, expected) => {
    marked(html);
    expect(firsts()).toEqual(expected);

    marked(html, 'back');
    expect(firsts()).toEqual(expected);
  });
});

describe('when the page changes', () => {
  const HTML = '<p id="one">Oslo</p><p id="two">Oslo</p><h2 id="head">A</h2><p id="three">Oslo</p>';

  it('the next is the first once the first is dropped', () => {
    const main = marked(HTML);
    expect(firsts()).toEqual(['Oslo@0', 'Oslo@9']);

    drop(main.querySelector('#one')?.firstChild);

    expect(firsts()).toEqual(['Oslo@4', 'Oslo@9']);
  });

  it('a first that comes back is the first again', () => {
    const main = marked(HTML);
    const one = main.querySelector('#one') as Element;
    drop(one.firstChild);
    firsts();

    mark(one);

    expect(firsts()).toEqual(['Oslo@0', 'Oslo@9']);
  });

  it('nothing is left of the last one dropped', () => {
    const main = marked('<p>Oslo</p>');
    const [only] = store.all();

    drop(main.querySelector('p')?.firstChild);

    expect(only && sections.isFirst(only)).toBe(false);
  });

  it('a heading that goes joins two sections', () => {
    const main = marked(HTML);
    firsts();

    main.querySelector('#head')?.remove();
    sections.refresh(false);

    expect(firsts()).toEqual(['Oslo@0']);
  });

  it('a heading that comes parts one', () => {
    const main = marked(HTML);
    firsts();

    main.querySelector('#two')?.insertAdjacentHTML('beforebegin', '<h3>!</h3>');
    sections.refresh(true);

    expect(firsts()).toEqual(['Oslo@0', 'Oslo@5', 'Oslo@10']);
  });

  it('a heading that moves takes its section along', () => {
    const main = marked(HTML);
    firsts();

    main.querySelector('#two')?.before(main.querySelector('#head') as Element);
    sections.refresh(true);

    expect(firsts()).toEqual(['Oslo@0', 'Oslo@5']);
  });

  it('a line that moves is looked up where it stands now', () => {
    const main = marked(HTML);
    const two = main.querySelector('#two') as Element;
    firsts();

    drop(two.firstChild);
    main.querySelector('#head')?.after(two);
    mark(two);
    sections.refresh(false);

    expect(firsts()).toEqual(['Oslo@0', 'Oslo@5']);
  });
});

describe('with many marks', () => {
  const HTML = ('<h2>A</h2>' + '<p>Oslo, Bergen</p>'.repeat(50)).repeat(10);

  it('compares neighbours, and walks past each element hardly more than once', () => {
    marked(HTML);
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');
    const walk = vi.spyOn(Element.prototype, 'previousElementSibling', 'get');

    expect([...store.all()].filter((mark) => sections.isFirst(mark))).toHaveLength(20);

    expect(compare.mock.calls.length).toBeLessThanOrEqual(1_000);
    expect(walk.mock.calls.length).toBeLessThanOrEqual(1_100);
  });

  it('asks again only about what changed', () => {
    const main = marked(HTML);
    const all = [...store.all()];
    for (const mark of all) sections.isFirst(mark);
    const compare = vi.spyOn(Node.prototype, 'compareDocumentPosition');

    sections.refresh(false);
    for (const mark of all) sections.isFirst(mark);
    expect(compare).not.toHaveBeenCalled();

    const [oslo] = store.in(main.querySelector('p')?.firstChild as Text);
    sections.drop([oslo as Mark]);
    for (const mark of all) sections.isFirst(mark);
    expect(compare.mock.calls.length).toBeLessThanOrEqual(500);
  });
});
