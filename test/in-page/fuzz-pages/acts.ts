/** What pages and their readers do besides editing: each works on any page, and in the same way with anybody watching. */
import type { Chance } from '../../../scripts/bench/random.ts';

type Act = (chance: Chance) => void;

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

/** Does nothing where there is none. */
function withOne(selector: string, act: (one: never, chance: Chance) => void): Act {
  return (chance) => {
    const found = all(selector) as never[];
    if (found.length > 0) act(chance.pick(found), chance);
  };
}

function select(chance: Chance): void {
  const places = all('p,li,td').filter(({ firstChild }) => firstChild !== null);
  if (places.length === 0) return;
  const [from, to] = [chance.pick(places), chance.pick(places)];
  getSelection()?.setBaseAndExtent(from, 0, to, 1);
}

function highlight(paragraph: Element): void {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  CSS.highlights.set('of-the-page', new Highlight(range));
}

export const ACTS: Readonly<Record<string, Act>> = {
  click: withOne('p,a,button,summary,li', (element: HTMLElement) => element.click()),
  focus: withOne('input,textarea,button,a,[contenteditable]', (element: HTMLElement) =>
    element.focus({ preventScroll: true }),
  ),
  type: withOne('input,textarea', (field: HTMLInputElement, chance) => {
    field.setRangeText(`typed ${chance.between(0, 100)} `);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
  }),
  press: withOne('p,input', (element: Element, chance) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: chance.pick(['Escape', 'Tab', 'j']),
        bubbles: true,
        cancelable: true,
      }),
    ),
  ),
  point: withOne('p,li,td', (element: Element) => {
    const { left: clientX, top: clientY } = element.getBoundingClientRect();
    for (const type of ['pointermove', 'mouseover', 'mousemove'])
      element.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true }));
  }),
  scroll: (chance) => scrollTo({ top: chance.between(0, 600), behavior: 'instant' }),
  'scroll inside': withOne(
    'div,section',
    (element: Element, chance) => void (element.scrollTop = chance.between(0, 90)),
  ),
  select,
  unselect: () => getSelection()?.removeAllRanges(),
  'open dialog': withOne('dialog:not([open])', (dialog: HTMLDialogElement, chance) =>
    chance.next() < 0.5 ? dialog.showModal() : dialog.show(),
  ),
  'close dialog': withOne('dialog[open]', (dialog: HTMLDialogElement) => dialog.close()),
  'toggle popover': withOne('[popover]', (element: HTMLElement) => void element.togglePopover()),
  'toggle details': withOne('details', (details: HTMLDetailsElement) => void (details.open = !details.open)),
  'go on in place': (chance) => history.pushState({}, '', `#at-${chance.between(0, 9)}`),
  highlight: withOne('p', highlight),
  'clear highlights': () => CSS.highlights.clear(),
  'adopt no sheets': () => void (document.adoptedStyleSheets = []),
  retitle: (chance) => void (document.title = `News ${chance.between(0, 9)}`),
  throw: () => {
    queueMicrotask(() => {
      throw new Error('of the page itself');
    });
  },
};
