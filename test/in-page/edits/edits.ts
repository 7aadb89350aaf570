/** What pages, frameworks, translators and readers do to a piece of page. Each edit is right for any tree whatever. */
import type { Chance } from '../../../scripts/bench/random.ts';
import { sentence } from './sentences.ts';

type Edit = (plot: Element, chance: Chance) => void;

const BLOCKS = ['p', 'div', 'li'];
const INLINES = ['b', 'a', 'span', 'font'];
const HIDING: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['contenteditable', 'true'],
  ['translate', 'no'],
  ['inert', ''],
  ['style', 'display:none'],
  ['class', 'other'],
];

/** Shadow roots of the plot's elements count as part of it. */
function everything(plot: Element): Node[] {
  const nodes: Node[] = [];
  const roots: Node[] = [plot];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return nodes;
}

const texts = (plot: Element): Text[] =>
  everything(plot).filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
const elements = (plot: Element): Element[] =>
  everything(plot).filter((node): node is Element => node.nodeType === Node.ELEMENT_NODE);
const parents = (plot: Element): Element[] => [plot, ...elements(plot)];

/** Does nothing where the list is empty. */
function withOne<T>(list: readonly T[], chance: Chance, act: (one: T) => void): void {
  if (list.length > 0) act(chance.pick(list));
}

function withText(act: (text: Text, at: number, chance: Chance) => void): Edit {
  return (plot, chance) =>
    withOne(texts(plot), chance, (text) => act(text, chance.between(0, text.length + 1), chance));
}

function make(chance: Chance, names: readonly string[]): HTMLElement {
  const element = document.createElement(chance.pick(names));
  element.textContent = sentence(chance);
  return element;
}

/** Also through shadow roots. */
function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at === outer) return true;
  return false;
}

function move(plot: Element, chance: Chance): void {
  withOne(everything(plot), chance, (node) => {
    const target = chance.pick(parents(plot).filter((parent) => !holds(node, parent)));
    target.insertBefore(node, chance.pick([null, ...target.childNodes]));
  });
}

function hideOrShow(plot: Element, chance: Chance): void {
  withOne(elements(plot), chance, (element) => {
    const [name, value] = chance.pick(HIDING);
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  });
}

function swapTexts(plot: Element, chance: Chance): void {
  withOne(texts(plot), chance, (first) =>
    withOne(texts(plot), chance, (second) => {
      [first.data, second.data] = [second.data, first.data];
    }),
  );
}

function shuffle(plot: Element, chance: Chance): void {
  withOne(parents(plot), chance, (parent) => {
    for (const child of Array.from(parent.childNodes)) if (chance.next() < 0.5) parent.append(child);
  });
}

/** As translators do it. */
function wrapInFont(text: Text): void {
  const outer = document.createElement('font');
  text.replaceWith(outer);
  outer.appendChild(document.createElement('font')).append(text);
}

function addShadow(plot: Element, chance: Chance): void {
  const host = document.createElement('div');
  chance.pick(parents(plot)).append(host);
  if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).append(make(chance, BLOCKS));
}

export const EDITS: Readonly<Record<string, Edit>> = {
  'insert text': withText((text, at, chance) =>
    text.insertData(at, chance.next() < 0.5 ? 'x ' : sentence(chance)),
  ),
  'delete text': withText((text, at, chance) => text.deleteData(at, chance.between(1, 12))),
  'replace text': withText((text, at, chance) => text.replaceData(at, 8, sentence(chance))),
  'set text': withText((text, _, chance) => (text.data = sentence(chance))),
  split: withText((text, at) => void text.splitText(at)),
  'wrap in font': withText(wrapInFont),
  'wrap part': withText((text, at, chance) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, Math.min(text.length, at + 7));
    range.surroundContents(document.createElement(chance.pick(INLINES)));
  }),
  normalize: (plot) => plot.normalize(),
  remove: (plot, chance) => withOne(everything(plot), chance, (node) => (node as ChildNode).remove()),
  'append block': (plot, chance) => chance.pick(parents(plot)).append(make(chance, BLOCKS)),
  'append inline': (plot, chance) => chance.pick(parents(plot)).append(make(chance, INLINES)),
  prepend: (plot, chance) => chance.pick(parents(plot)).prepend(sentence(chance)),
  html: (plot, chance) =>
    withOne(elements(plot), chance, (element) => {
      element.innerHTML = `${sentence(chance)}<i>${sentence(chance)}</i>`;
    }),
  clone: (plot, chance) =>
    withOne(elements(plot), chance, (element) => element.replaceWith(element.cloneNode(true))),
  move,
  shuffle,
  'hide or show': hideOrShow,
  'swap texts': swapTexts,
  'add shadow': addShadow,
};
