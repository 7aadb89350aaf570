/** Pages that forbid, patch, freeze, clear or shadow what scripts work with. */
import { article, MARKS, type OddPage } from './odd-page.ts';

const policy = (name: string, value: string, rest: Partial<OddPage> = {}): OddPage => ({
  name,
  page: { headers: { 'content-security-policy': value }, body: article() },
  hasCard: true,
  marks: MARKS,
  ...rest,
});

const POLICIES: readonly OddPage[] = [
  policy('a page whose policy allows nothing', "default-src 'none'"),
  policy('a sandboxed page', 'sandbox allow-scripts', { works: 'origin === "null"' }),
  policy('Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'", {
    works: '(() => { try { document.body.innerHTML = "x"; return false; } catch { return true; } })()',
  }),
  policy('a page without opener and embedder', "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"),
];

/** Counts who calls; `paused` while a test looks at the page. */
const PATCHES = `<script>
globalThis.calls = [];
const spied = [[Node.prototype, 'appendChild'], [Element.prototype, 'querySelector'], [Element.prototype, 'closest'],
  [Element.prototype, 'attachShadow'], [Document.prototype, 'createTreeWalker'], [Document.prototype, 'querySelectorAll'],
  [EventTarget.prototype, 'addEventListener'], [Map.prototype, 'set'], [Array.prototype, 'push'], [Array.prototype, 'map'],
  [String.prototype, 'slice'], [Object, 'keys'], [JSON, 'stringify'], [Promise.prototype, 'then'], [globalThis, 'getComputedStyle'],
  [globalThis, 'setTimeout'], [globalThis, 'requestAnimationFrame'], [Highlight.prototype, 'add'], [CSSStyleSheet.prototype, 'replaceSync']];
for (const [owner, name] of spied) {
  const own = owner[name];
  owner[name] = function (...args) {
    if (globalThis.watching) { globalThis.calls[globalThis.calls.length] = name; throw new Error('patched ' + name); }
    return own.apply(this, args);
  };
}
for (const name of ['MutationObserver', 'IntersectionObserver', 'StaticRange', 'Highlight', 'AbortController', 'Proxy'])
  globalThis[name] = class { constructor() { globalThis.calls[globalThis.calls.length] = name; throw new Error('patched ' + name); } };
Object.defineProperty(Node.prototype, 'textContent', { get() { return 'patched'; } });
Object.defineProperty(CharacterData.prototype, 'data', { get() { return 'patched'; } });
globalThis.watching = true;
</script>`;

/** Names that a page gives to elements stand in for the document's own. */
const CLOBBERED = [
  'createTreeWalker',
  'querySelectorAll',
  'querySelector',
  'addEventListener',
  'caretPositionFromPoint',
]
  .concat([
    'adoptedStyleSheets',
    'documentElement',
    'contentType',
    'createElementNS',
    'createRange',
    'visibilityState',
  ])
  .concat([
    'hidden',
    'prerendering',
    'readyState',
    'defaultView',
    'elementFromPoint',
    'title',
    'body',
    'head',
  ])
  .map((name) => `<form name="${name}"></form><img name="${name}" alt="">`)
  .join('');

const WORLDS: readonly OddPage[] = [
  {
    name: 'a page that patched built-ins before us',
    page: { body: article('', { head: PATCHES }) },
    works: 'calls.length === 0',
    marks: MARKS,
  },
  {
    name: 'a page with frozen built-ins',
    page: {
      body: article('', {
        head: '<script>for (const owner of [Object, Array, Map, Set, Promise, Node, Element, Document, Highlight, HighlightRegistry]) { Object.freeze(owner); Object.freeze(owner.prototype); } Object.freeze(CSS); Object.freeze(document)</script>',
      }),
    },
    works: 'Object.isFrozen(Array.prototype)',
    marks: MARKS,
  },
  {
    name: 'a page whose elements bear the names of what a document can do',
    page: { body: article(CLOBBERED) },
    works: 'document.createTreeWalker.length === 2',
    marks: MARKS,
  },
  {
    name: 'a page with components that throw',
    page: {
      body: article(`<x-bad>Envoys left Pyongyang.</x-bad><script>
        addEventListener('error', (event) => { globalThis.threw = true; event.preventDefault(); });
        customElements.define('x-bad', class extends HTMLElement { connectedCallback() { throw new Error('bad'); } });</script>`),
    },
    works: 'threw',
    marks: ['Beijing', 'Pyongyang', 'Seoul'],
  },
];

const HIGHLIGHTS: readonly OddPage[] = [
  {
    name: 'a page with highlights of its own',
    page: {
      body: article('', { head: '<style>::highlight(found){background:gold}</style>' }),
    },
    act: `(() => {
      const text = document.querySelector('#first').firstChild;
      CSS.highlights.set('found', new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 16 })));
    })()`,
    works: 'CSS.highlights.get("found").size === 1',
    marks: MARKS,
  },
  {
    name: 'a page that clears all highlights and style sheets once',
    page: { body: article() },
    act: `(async () => {
      while (!CSS.highlights.has('dateline-place') && !globalThis.isBare) await new Promise(requestAnimationFrame);
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Envoys left Pyongyang.</p>');
    })()`,
    hasCard: true,
    marks: ['Beijing', 'Pyongyang', 'Seoul'],
  },
  {
    name: 'a page that clears all highlights in every frame',
    page: {
      body: article(
        '<script>globalThis.frames_ = 0; (function clear() { CSS.highlights.clear(); frames_++; requestAnimationFrame(clear); })()</script>',
      ),
    },
    act: 'new Promise((resolve) => setTimeout(resolve, 600))',
    works: 'frames_ > 3',
    marks: [],
  },
];

export const POLICY_PAGES: readonly OddPage[] = [...POLICIES, ...WORLDS, ...HIGHLIGHTS];
