/** All that a page notices of itself, as lines: its own code must not see a difference with us and without. */

const EVENTS = [
  'click',
  'input',
  'keydown',
  'submit',
  'close',
  'cancel',
  'pointermove',
  'mouseover',
  'mousemove',
  'hashchange',
];

/** Told by the browser when it comes to it: when exactly, also without us, differs from run to run. */
const IN_ITS_OWN_TIME: ReadonlySet<string> = new Set(['close', 'cancel', 'hashchange']);

const noted: string[] = [];
const notedLater: string[] = [];

/** Where a node stands: indices from the document down, through shadow roots. */
function pathOf(node: Node): string {
  const steps: number[] = [];
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const siblings = at.parentNode?.childNodes;
    if (siblings) steps.unshift([...siblings].indexOf(at as ChildNode));
  }
  return steps.join('.');
}

/** What the page's own script came to notice. */
export const note = (line: string): void => void noted.push(line);

/** To be called before anything else of the page runs. */
export function witness(): void {
  const options = { capture: true, passive: true };
  for (const type of EVENTS)
    addEventListener(
      type,
      ({ target, defaultPrevented, isTrusted }) => {
        const where = target instanceof Node ? pathOf(target) : 'window';
        const list = IN_ITS_OWN_TIME.has(type) ? notedLater : noted;
        list.push(`${type} at ${where} prevented ${defaultPrevented} trusted ${isTrusted}`);
      },
      options,
    );
  addEventListener('error', ({ message }) => void notedLater.push(`error ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => void notedLater.push(`rejected ${String(reason)}`));
  addEventListener('message', ({ data }) => void notedLater.push(`message ${JSON.stringify(data)}`));
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      noted.push(`${type} ${pathOf(target)} ${attributeName} +${addedNodes.length} -${removedNodes.length}`);
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

const htmlOf = (): string =>
  document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: rootsIn(document) });

function rootsIn(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
}

/**
 * Rounded: where browsers draw between pixels they may differ from run to run. What is skipped (in closed details, say) has
 * the box that it had when anybody last measured it: only what is drawn counts.
 */
const boxes = (): string[] =>
  [...document.querySelectorAll('body *')].map((element) => {
    if (!element.checkVisibility()) return `${pathOf(element)} is not drawn`;
    const { left, top, width, height } = element.getBoundingClientRect();
    return `box ${pathOf(element)} ${[left, top, width, height].map(Math.round).join(' ')} ${element.scrollTop}`;
  });

/** Without the page's icon, which browsers ask for when they like. */
const resources = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/favicon.ico'));

/** What was noticed so far, and how the page is now. */
export function testimony(): string[] {
  const { activeElement, title } = document;
  return [
    ...noted,
    ...notedLater.toSorted(),
    ...boxes(),
    htmlOf(),
    `title ${title} at ${location.hash}`,
    `focus ${activeElement ? pathOf(activeElement) : 'none'}`,
    `selection ${getSelection()?.toString() ?? ''}`,
    `scrolled ${Math.round(scrollX)} ${Math.round(scrollY)}`,
    `values ${[...document.querySelectorAll('input,textarea')].map((field) => (field as HTMLInputElement).value).join('|')}`,
    `open ${document.querySelectorAll('[open],:popover-open').length}`,
    `own highlight ${CSS.highlights.get('of-the-page')?.size ?? 'none'}`,
    `globals ${Object.getOwnPropertyNames(globalThis).length}`,
    `resources ${resources().join(' ')}`,
    `sheets ${document.styleSheets.length}, frames ${frames.length}`,
  ];
}
