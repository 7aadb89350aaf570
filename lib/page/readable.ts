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

const NEVER_READ_ROLES = new Set(
  'navigation contentinfo search menu menubar toolbar tablist textbox combobox listbox button'.split(' '),
);

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Editable text, controls, code, page furniture, and what the page hides or asks not to be touched. */
export function isExcluded(element: Element): boolean {
  if (NEVER_READ.has(element.localName)) return !isFooterOfArticle(element);
  if (element.attributes.length === 0) return false;
  return isMarkedOff(element);
}

/** A page's footer is furniture; a quotation's or an article's belongs to its text. */
function isFooterOfArticle(element: Element): boolean {
  return element.localName === 'footer' && Boolean(element.parentElement?.closest('article,blockquote'));
}

function isMarkedOff(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    (editable !== null && editable !== 'false') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('translate') === 'no' ||
    element.classList.contains('notranslate') ||
    NEVER_READ_ROLES.has(element.getAttribute('role') ?? '')
  );
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
