/** Ways of a page to read what stands in the card. */
const seen = new Set<string>();

interface OfFirefox {
  readonly originalTarget?: EventTarget | null;
  readonly explicitOriginalTarget?: EventTarget | null;
}
interface Find {
  find?(text: string): boolean;
}
const EVENTS =
  'click mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout keydown keyup focusin focusout copy cut beforecopy selectstart selectionchange contextmenu dragstart toggle scroll wheel input beforeinput';

/** All text of the tree that a node is in, however a page came by the node. */
function textAround(node: unknown): string {
  if (!(node instanceof Node)) return '';
  const root = node.getRootNode();
  return root === document ? '' : (root.textContent ?? '');
}

/** Listens from now on, as a page can, to all that happens at the card. */
export function watch(): void {
  for (const type of EVENTS.split(' '))
    addEventListener(
      type,
      (event) => {
        const { originalTarget, explicitOriginalTarget } = event as OfFirefox;
        const { relatedTarget } = event as MouseEvent;
        const nodes = [...event.composedPath(), relatedTarget, originalTarget, explicitOriginalTarget];
        for (const node of nodes) seen.add(`by an event: ${textAround(node)}`);
        seen.add(`by what an event selects: ${getSelection()?.toString()}`);
        const copied = (event as ClipboardEvent).clipboardData?.getData('text/plain');
        if (copied) seen.add(`by copying: ${copied}`);
      },
      true,
    );
}

/** @param guess words that the page thinks may stand in the card */
export function read(guess: string): string[] {
  const host = document.documentElement.lastElementChild as HTMLElement;
  const tell = (how: string, text: unknown): unknown => seen.add(`by ${how}: ${String(text)}`);
  tell(
    'the host',
    [host.shadowRoot?.textContent, host.textContent, host.innerText, host.outerHTML].join(' '),
  );
  tell('the serialised tree', document.documentElement.getHTML({ serializableShadowRoots: true }));
  tell('the hit test', textAround(document.elementFromPoint(...middleOf(host))));
  tell('the caret', textAround(document.caretPositionFromPoint?.(...middleOf(host))?.offsetNode));
  tell('the focus', textAround(document.activeElement));
  tell(
    'what it is labelled by',
    [host.ariaLabel, host.title, host.getAttribute('aria-labelledby')].join(' '),
  );
  tell('generated content', getComputedStyle(host, '::before').content);
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  tell('selecting all', selection?.toString());
  selection?.removeAllRanges();
  if ((globalThis as Find).find?.(guess)) {
    tell('finding it', selection?.toString());
    tell('the tree of what was found', textAround(selection?.anchorNode));
  }
  selection?.removeAllRanges();
  return [...seen];
}

function middleOf(host: Element): [number, number] {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}
