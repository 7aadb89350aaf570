/** Through what is inside the card, which Firefox hands to a page that has guessed words of it. */
import type { Attacks } from './index.ts';

interface Find {
  find?(text: string): boolean;
}

/** In pieces: the page itself must not hold them. */
const GUESS = ['Said', 'by'];

/** @returns nothing where the browser keeps the tree closed */
function rootOfCard(): ShadowRoot | undefined {
  (globalThis as Find).find?.(GUESS.join(' '));
  const root = getSelection()?.anchorNode?.getRootNode();
  getSelection()?.removeAllRanges();
  return root instanceof ShadowRoot ? root : undefined;
}

const init = { bubbles: true, composed: true, cancelable: true };

export const onContent: Attacks = {
  'presses the buttons of the card': {
    run: () => {
      for (const button of rootOfCard()?.querySelectorAll('button') ?? []) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', init));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...init }));
      }
    },
    mustStay: true,
  },
  'writes other words into the card': {
    run: () => {
      const heading = rootOfCard()?.querySelector('h2');
      if (heading) heading.textContent = 'Something else';
    },
  },
  'takes the card’s style sheets away': {
    run: () => {
      const root = rootOfCard();
      if (root) root.adoptedStyleSheets = [];
    },
  },
  'adds a style sheet to the card': {
    run: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*{color:transparent!important}');
      rootOfCard()?.adoptedStyleSheets.push(sheet);
    },
  },
};
