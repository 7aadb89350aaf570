/** Which elements hold text that a reader reads, and which of them run on in the same line. */
import { parentOf } from './composed.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb rp ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const NEVER_READ = new Set(
  (
    'script style noscript template textarea input select option optgroup datalist button code pre kbd samp rt svg math canvas ' +
    'iframe frame object embed video audio map head title nav footer menu progress meter'
  ).split(' '),
);

const NEVER_READ_ROLES =
  'navigation contentinfo search menu menubar toolbar tablist textbox combobox listbox button'.split(' ');

/** One look-up instead of one for each attribute. */
const MARKED_OFF = [
  '[hidden]',
  '[inert]',
  '[contenteditable]:not([contenteditable="false"])',
  '[aria-hidden="true"]',
  '[translate="no"]',
  '.notranslate',
  ...NEVER_READ_ROLES.map((role) => `[role="${role}"]`),
].join();

/** @param name its local name, where it is known already */
export function isInline(element: Element, name = element.localName): boolean {
  return INLINE.has(name);
}

/** Editable text, controls, code, page furniture, and what the page hides or asks not to be touched. */
export function isExcluded(element: Element, name = element.localName): boolean {
  if (NEVER_READ.has(name)) return name !== 'footer' || !isFooterOfArticle(element);
  return element.hasAttributes() && element.matches(MARKED_OFF);
}

/** A page's footer is furniture; a quotation's or an article's belongs to its text. */
function isFooterOfArticle({ parentElement }: Element): boolean {
  return Boolean(parentElement?.closest('article,blockquote'));
}

/** The element whose line a node's text stands in. */
export function lineOf(node: Node): Element | null {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && isInline(element)) element = parentOf(element);
  return element;
}

/** Whether a node stands in text that we read at all. What body and root say of themselves ("notranslate") is not asked. */
export function isReadable(node: Node): boolean {
  const body = node.ownerDocument?.body;
  let element = node instanceof Element ? node : parentOf(node);
  while (element && element !== body) {
    if (isExcluded(element)) return false;
    element = parentOf(element);
  }
  return true;
}
