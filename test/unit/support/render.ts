/** Draws a component; needs the environment happy-dom. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

let root: HTMLElement | undefined;

/** Draws anew where the same test draws twice. */
export async function draw(component: VNode): Promise<HTMLElement> {
  const box = root ?? document.body.appendChild(document.createElement('div'));
  root = box;
  await act(() => render(component, box));
  return box;
}

export function clear(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  await act(() => element.click());
}

/** Text as a reader sees it: one form for all white space. */
export function textOf(element: Element | null | undefined): string {
  if (!element) throw new Error('no element, no text');
  return element.textContent.replace(/\s+/g, ' ').trim();
}

export function textsOf(box: Element, selector: string): string[] {
  return [...box.querySelectorAll(selector)].map(textOf);
}

export function button(box: Element, name: string): HTMLButtonElement {
  const found = [...box.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? textOf(candidate)) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

export async function type(field: HTMLInputElement | null, text: string): Promise<void> {
  if (!field) throw new Error('nothing to type into');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
