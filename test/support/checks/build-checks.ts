/**
 * What must not be in a build: each check reads a folder and names what it found, so that the same checks see that our own
 * build is clean (`silence.test.ts`) and that a leak put into a copy of it is not overlooked (`leaks.test.ts`).
 */
import { CREDITS } from '../../../lib/gazetteer/credits.ts';
import { filesIn, manifestIn } from './build-files.ts';
import { namesIn } from './script-names.ts';

/** @returns one line for each thing found: nothing at all in a clean build */
export type BuildCheck = (folder: string) => string[];

/** Ways to the network, and ways to run what did not come in the package. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'fetchLater',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'Image',
  'Audio',
  'FontFace',
  'connection',
  'open',
  'eval',
];
const CODE_FROM_TEXT = /\bnew Function\b|(?<![.\w$])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;
/** Elements that load something or run something. */
const LOADERS = [
  'img',
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'audio',
  'video',
  'source',
  'track',
  'link',
  'base',
  'form',
  'portal',
  'fencedframe',
];
const LEAVES = /\blocation\s*(?:\.href\s*)?=[^=]|\blocation\.(?:assign|replace)\s*\(/;

export const waysOut: BuildCheck = (folder) =>
  filesIn(folder, '.js').flatMap(({ path, text }) => {
    const { free, told, importsLate } = namesIn(text);
    return [
      ...WAYS_OUT.filter((name) => free.has(name)),
      ...LOADERS.filter((name) => told.has(name)).map((name) => `<${name}>`),
      ...(importsLate ? ['import()'] : []),
      ...(CODE_FROM_TEXT.test(text) ? ['code from text'] : []),
      ...(LEAVES.test(text) ? ['goes to another address'] : []),
    ].map((name) => `${path}: ${name}`);
  });

/** Names that identify something and are never loaded, and links that only the reader follows. */
const HARMLESS_ADDRESSES: readonly string[] = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
  ...CREDITS.map(({ address }) => address),
];

/** Addresses in scripts, style sheets and pages. In the last two also those without a scheme, or that only warm a line up. */
export const addresses: BuildCheck = (folder) =>
  filesIn(folder).flatMap(({ path, text }) => [
    ...(/\.(?:js|css|html|json|svg)$/.test(path) ? webAddresses(text) : []).map(
      (found) => `${path}: ${found}`,
    ),
    ...(path.endsWith('.css')
      ? [...text.matchAll(/@import\b[^;]*|url\((?!["']?(?:data:|#))[^)]*\)/g)]
      : []
    ).map(([found]) => `${path}: ${found}`),
    ...(path.endsWith('.html') ? strangeInPage(text) : []).map((found) => `${path}: ${found}`),
  ]);

const webAddresses = (text: string): string[] =>
  [...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+[\w/.-]*/g)]
    .map(([address]) => address)
    .filter((address) => !HARMLESS_ADDRESSES.includes(address));

/** Our pages load their own files by paths from the root, and hold no script or style of their own. */
function strangeInPage(html: string): string[] {
  const loaded = [...html.matchAll(/\b(?:src|href|srcset|data|action)\s*=\s*["']?([^"'\s>]*)/g)];
  return [
    ...loaded.map(([, address]) => address ?? '').filter((address) => !/^\/(?!\/)/.test(address)),
    ...[...html.matchAll(/rel\s*=\s*["']?(?:preconnect|dns-prefetch|prefetch|prerender)/g)].map(
      ([rel]) => rel,
    ),
    ...[...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\son\w+\s*=|\sstyle\s*=/g)].map(
      ([own]) => own,
    ),
    ...[...html.matchAll(/<(?:iframe|object|embed|base|form|meta http-equiv)\b/g)].map(
      ([element]) => element,
    ),
  ];
}

/** Ways to make elements from text. */
const HTML_FROM_TEXT = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'srcdoc',
  'parseHTMLUnsafe',
  'execCommand',
];
/** Preact writes `innerHTML` where `dangerouslySetInnerHTML` is used, which nothing of ours does: lint forbids it. */
const OF_PREACT = 1;

export const htmlFromText: BuildCheck = (folder) =>
  filesIn(folder, '.js').flatMap(({ path, text }) => {
    const { used, free } = namesIn(text);
    const expected = text.includes('dangerouslySetInnerHTML') ? OF_PREACT : 0;
    return [
      ...HTML_FROM_TEXT.filter((name) => (used.get(name) ?? 0) > (name === 'innerHTML' ? expected : 0)),
      ...(free.has('DOMParser') ? ['DOMParser'] : []),
      ...(/\bdocument\.write/i.test(text) ? ['document.write'] : []),
    ].map((name) => `${path}: ${name}`);
  });

/** Ways in which a script in a page could speak to the page. */
const TO_THE_PAGE = ['dispatchEvent', 'wrappedJSObject', 'exportFunction', 'cloneInto'];
const PAGE_SCRIPTS = ['page.js', 'card.js'];

export const messagesToPages: BuildCheck = (folder) =>
  filesIn(folder, '.js')
    .filter(({ path }) => PAGE_SCRIPTS.includes(path))
    .flatMap(({ path, text }) => {
      const { free, used } = namesIn(text);
      const names = ['postMessage', 'CustomEvent', 'BroadcastChannel', ...TO_THE_PAGE];
      return names
        .filter((name) => free.has(name) || (TO_THE_PAGE.includes(name) && used.has(name)))
        .map((name) => `${path}: ${name}`);
    });

/** Doors for web pages and other extensions. Scripts are registered at run time, so the code is looked at, too. */
const DOORS = ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url'];

export const openDoors: BuildCheck = (folder) => {
  const manifest = manifestIn(folder);
  const scripts = (manifest['content_scripts'] ?? []) as readonly { world?: string; css?: string[] }[];
  return [
    ...DOORS.filter((door) => Object.hasOwn(manifest, door)),
    ...scripts.flatMap(({ world, css }) => [
      ...(world === 'MAIN' ? ['a script in the page’s own world'] : []),
      ...(css ? ['a style sheet in every page'] : []),
    ]),
    ...filesIn(folder, '.js').flatMap(({ path, text }) =>
      WAYS_INTO_PAGES.filter((way) => way.test(text)).map((way) => `${path}: ${way.source}`),
    ),
  ];
};

/** A script in a page's own world, a style sheet of ours in a page: either can be seen from there. The reader's own sheets cannot. */
const WAYS_INTO_PAGES = [
  /\bworld:\s*["'`]MAIN/,
  /\binsertCSS\((?!\{target:[^{}]*,origin:["'`]USER)/,
  /\bcss:\s*\[/,
];

export const BUILD_CHECKS = { waysOut, addresses, htmlFromText, messagesToPages, openDoors };
