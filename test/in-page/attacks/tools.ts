/** What a page's attacks have in common, and how the page becomes what it was before. */
let timers: ReturnType<typeof setInterval>[] = [];
let before = new Set<Node>();

export function css(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
}

export function often(work: () => void): void {
  work();
  timers.push(setInterval(work, 10));
}

/** Over everything, unless something else is above it. */
export function cover(style = ''): HTMLElement {
  const over = document.createElement('div');
  over.popover = 'manual';
  over.style.cssText = `position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:white;${style}`;
  document.body.append(over);
  over.showPopover();
  return over;
}

const children = (): Node[] =>
  [document.documentElement, document.head, document.body].flatMap((parent) => [...parent.childNodes]);

export function remember(): void {
  before = new Set(children());
}

export function undo(): void {
  for (const timer of timers) clearInterval(timer);
  timers = [];
  document.designMode = 'off';
  for (const animation of document.getAnimations()) animation.cancel();
  for (const node of children()) if (!before.has(node)) (node as ChildNode).remove();
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    ({ cssRules }) => !cssRules[0]?.cssText.includes('attack'),
  );
  getSelection()?.removeAllRanges();
  (document.activeElement as HTMLElement | null)?.blur();
}
