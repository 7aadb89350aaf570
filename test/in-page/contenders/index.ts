/** Other ways to mark words in a page, and a bare walk through its text: what each costs is compared with what we cost. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** Each gets the words to look for, does all its work, and says how much it found. */
export type Contender = (words: readonly string[]) => number | Promise<number>;

const nothing: Contender = () => 0;

/** The least that anybody pays who reads a page: every readable text node, its text taken, nothing done with it. */
const walk: Contender = () => {
  const texts: string[] = [];
  for (const { data } of textNodes()) texts.push(data);
  return texts.reduce((sum, { length }) => sum + length, 0);
};

const markJs: Contender = (words) =>
  new Promise((resolve) => {
    new Mark(document.body).mark([...words], {
      accuracy: 'exactly',
      caseSensitive: true,
      separateWordSearch: false,
      done: resolve,
    });
  });

const findAndReplace: Contender = (words) => {
  findAndReplaceDOMText(document.body, { find: expressionOf(words), wrap: 'mark' });
  return document.querySelectorAll('mark').length;
};

/** As we paint, but by one expression and all of it at once. */
const regExpHighlight: Contender = (words) => {
  const expression = expressionOf(words);
  const ranges: StaticRange[] = [];
  for (const node of textNodes())
    for (const { index, 0: text } of node.data.matchAll(expression))
      ranges.push(rangeIn(node, index, index + text.length));
  return paint(ranges);
};

/** What the browser alone takes for one mark in a page that nobody reads: less than this no painter can take. */
const oneMark: Contender = () => {
  const { value: node } = textNodes().next();
  return paint(node ? [rangeIn(node, 0, 4)] : []);
};

const rangeIn = (node: Text, startOffset: number, endOffset: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });

function paint(ranges: readonly StaticRange[]): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root::highlight(contender){text-decoration:underline dotted}');
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set('contender', new Highlight(...ranges));
  return ranges.length;
}

const contenders = { nothing, walk, oneMark, markJs, findAndReplace, regExpHighlight };
export type ContenderName = keyof typeof contenders;

/** Works in a task of its own, as a page's scripts do, and is over once its work has been drawn. */
export async function run(name: ContenderName, words: readonly string[]): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  const found = await contenders[name](words);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return found;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

function* textNodes(): Generator<Text, void, void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!SKIPPED.has(node.parentElement?.localName ?? '')) yield node;
  }
}

/** The longest first: an alternation takes the first that fits. */
function expressionOf(words: readonly string[]): RegExp {
  const alternatives = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`, 'g');
}
