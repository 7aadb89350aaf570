/** A page from chance: what news sites, blogs, editors and components are made of, nested as it comes. */
import type { Chance } from '../../../scripts/bench/random.ts';
import { sentence } from '../edits/sentences.ts';

type Part = (chance: Chance, depth: number) => string;

const STYLES = [
  '',
  '',
  'columns:2',
  'height:60px;overflow:auto',
  'content-visibility:auto',
  'transform:rotate(1deg)',
  'position:relative;z-index:3',
  'writing-mode:vertical-rl;height:120px',
  'opacity:.4',
  'display:grid',
  'white-space:pre-wrap',
  'text-transform:uppercase',
  'user-select:none',
];
const ATTRIBUTES = [
  '',
  '',
  '',
  ' dir="rtl"',
  ' lang="ko"',
  ' hidden',
  ' translate="no"',
  ' aria-hidden="true"',
];
const MAX_DEPTH = 4;

const styled = (chance: Chance): string => {
  const style = chance.pick(STYLES);
  return `${style && ` style="${style}"`}${chance.pick(ATTRIBUTES)}`;
};

const within =
  (tag: string, inside: Part): Part =>
  (chance, depth) =>
    `<${tag}${styled(chance)}>${inside(chance, depth)}</${tag}>`;

/** Names across elements, in links, behind breaks and soft hyphens. */
const INLINES: readonly Part[] = [
  (chance) => sentence(chance),
  (chance) => sentence(chance),
  (chance) => `<b>${sentence(chance)}</b>`,
  (chance) => `<a href="#there">${sentence(chance)}</a>`,
  (chance) => sentence(chance).replace('Bei', 'Bei<i>').replace('jing', 'jing</i>'),
  (chance) => sentence(chance).replace('Pyong', 'Pyong&shy;'),
  (chance) => `${sentence(chance)}<br>${sentence(chance)}`,
  (chance) => `<span><!-- ${sentence(chance)} -->${sentence(chance)}</span>`,
  () => '<img alt="Beijing" width="10" height="10">',
  (chance) => `<code>${sentence(chance)}</code>`,
];

const text: Part = (chance) =>
  Array.from({ length: chance.between(1, 4) }, () => chance.pick(INLINES)(chance, 0)).join(' ');

const some =
  (part: Part): Part =>
  (chance, depth) =>
    Array.from({ length: chance.between(1, 4) }, () => part(chance, depth)).join('');

const blocks: Part = (chance, depth) =>
  depth >= MAX_DEPTH
    ? `<p>${text(chance, depth)}</p>`
    : some((_, at) => chance.pick(BLOCKS)(chance, at + 1))(chance, depth);

const BLOCKS: readonly Part[] = [
  within('p', text),
  within('p', text),
  within('p', text),
  within('h2', text),
  within('div', text),
  within('div', blocks),
  within('section', blocks),
  within('blockquote', blocks),
  (chance, depth) => `<ul>${some(within('li', chance.next() < 0.3 ? blocks : text))(chance, depth)}</ul>`,
  (chance, depth) => `<table><tr>${some(within('td', text))(chance, depth)}</tr></table>`,
  (chance, depth) =>
    `<details${chance.next() < 0.5 ? ' open' : ''}><summary>${text(chance, depth)}</summary>${blocks(chance, depth)}</details>`,
  (chance, depth) => `<dialog>${blocks(chance, depth)}<button>Close</button></dialog>`,
  (chance) =>
    `<form onsubmit="return false"><input value="${sentence(chance)}"><textarea>${sentence(chance)}</textarea><select><option>Seoul<option>PRC</select><button>Go to Peking</button></form>`,
  (chance) => `<div contenteditable="true">${sentence(chance)}</div>`,
  (chance, depth) =>
    `<x-part><template shadowrootmode="open"><p>${text(chance, depth)}</p><slot></slot></template>${text(chance, depth)}</x-part>`,
  (chance) => `<svg width="200" height="30"><text y="20">${sentence(chance)}</text></svg>`,
  (chance) => `<pre>${sentence(chance)}</pre>`,
  (chance) => `<div popover>${sentence(chance)}</div>`,
  (chance) =>
    `<iframe width="500" height="320" srcdoc="<article><p>${sentence(chance)}</p></article>"></iframe>`,
];

/** @returns what stands in the body */
export function makeBody(chance: Chance): string {
  const parts = Array.from({ length: chance.between(3, 9) }, () => chance.pick(BLOCKS)(chance, 0));
  return `<article id="field"><h1>${sentence(chance)}</h1><p>Ships left Beijing.</p>${parts.join('\n')}</article>`;
}
