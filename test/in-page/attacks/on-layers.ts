/** Something over the card. */
import type { Attacks } from './index.ts';
import { cover, often } from './tools.ts';

function coverFromRoot(style = ''): void {
  const outer = document.createElement('div');
  document.body.append(outer);
  const over = cover(style);
  outer.attachShadow({ mode: 'closed' }).append(over);
  over.showPopover();
}

interface Transitions {
  startViewTransition?(change: () => unknown): unknown;
}

export const onLayers: Attacks = {
  'opens a popover over everything': { run: () => cover() },
  'opens a popover that no click reaches': { run: () => cover('pointer-events:none') },
  'opens a popover that no click reaches, and lets no one hear of it': {
    run: () => {
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      cover('pointer-events:none');
    },
    isFinal: true,
  },
  'opens a faint popover that blurs what is behind': {
    run: () => cover('pointer-events:none;background:#fff8;backdrop-filter:blur(40px)'),
  },
  'opens popovers without end': {
    run: () => {
      const over = cover();
      often(() => (over.hidePopover(), over.showPopover()));
    },
  },
  'opens popovers without end, one by one': { run: () => often(() => cover('pointer-events:none')) },
  'opens a popover in a closed shadow root': {
    run: () => coverFromRoot(),
  },
  'opens a popover in a closed shadow root, that no click reaches': {
    run: () => coverFromRoot('pointer-events:none'),
    winsIn: 'firefox',
  },
  'covers the card in the moment it opens': {
    run: () => {
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      const cards = new MutationObserver(() => {
        cards.disconnect();
        cover('pointer-events:none');
      });
      cards.observe(document.documentElement, { childList: true });
    },
    isAhead: true,
    isFinal: true,
  },
  'covers the card again in the moment it comes to the front': {
    run: () => {
      const over = cover('pointer-events:none');
      addEventListener(
        'toggle',
        (event) => {
          event.stopImmediatePropagation();
          if (event.target === over) return;
          over.hidePopover();
          over.showPopover();
        },
        true,
      );
    },
    winsIn: 'firefox',
    isFinal: true,
  },
  'opens a modal dialog': {
    run: () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:white';
      document.body.append(dialog);
      dialog.showModal();
    },
  },
  'opens an empty modal dialog with a backdrop': {
    run: () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:0;height:0;border:0;padding:0;left:-99px';
      const backdrop = document.createElement('style');
      backdrop.textContent = 'dialog::backdrop{background:white;pointer-events:none}';
      document.head.append(backdrop);
      document.body.append(dialog);
      dialog.showModal();
    },
  },
  'lays its own box over the card': {
    run: () => {
      const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;background:white;z-index:2147483647';
      document.documentElement.append(over);
    },
    mustStay: true,
  },
  'covers everything with a view transition': {
    run: () => {
      const style = document.createElement('style');
      style.textContent =
        '::view-transition-group(root),::view-transition-new(root),::view-transition-old(root){animation-duration:60s!important;opacity:0!important}::view-transition{background:white}';
      document.head.append(style);
      (document as Transitions).startViewTransition?.(() => undefined);
    },
    isFinal: true,
  },
};
