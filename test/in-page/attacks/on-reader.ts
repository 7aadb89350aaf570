/** Through the reader: what they point at, where focus is, and what a page can pretend that they did. */
import type { Attacks } from './index.ts';
import { css, often } from './tools.ts';

const send = (target: EventTarget, ...events: readonly Event[]): void =>
  events.forEach((event) => target.dispatchEvent(event));

const init = { bubbles: true, composed: true, cancelable: true };

export const onReader: Attacks = {
  'takes focus again and again': {
    run: () => {
      const field = document.createElement('input');
      document.body.append(field);
      often(() => field.focus({ preventScroll: true }));
    },
    mustStay: true,
  },
  'pretends that the reader pressed Esc': {
    run: (host) => {
      for (const target of [host, document, document.body])
        send(target, new KeyboardEvent('keydown', { key: 'Escape', ...init }));
    },
    mustStay: true,
  },
  'pretends that the pointer has left, and that the reader has scrolled': {
    run: (host) => {
      for (const target of [document, host, document.body])
        send(
          target,
          new PointerEvent('pointermove', { clientX: 2, clientY: 2, pointerType: 'mouse', ...init }),
          new PointerEvent('pointerout', init),
          new Event('scroll', init),
          new Event('visibilitychange', init),
          new Event('fullscreenchange', init),
          new FocusEvent('focusout', init),
        );
    },
    mustStay: true,
  },
  'pretends that the popover was closed': {
    run: (host) => send(host, new ToggleEvent('toggle', { oldState: 'open', newState: 'closed', ...init })),
    mustStay: true,
  },
  'clicks on the host': {
    run: (host) => {
      host.click();
      send(host, new PointerEvent('pointerdown', init), new MouseEvent('click', init));
    },
    mustStay: true,
  },
  'lies about boxes, styles and hits': {
    run: () => {
      Element.prototype.getBoundingClientRect = () => new DOMRect(-999, -999, 0, 0);
      Element.prototype.matches = (() => false) as never;
      Element.prototype.getAttributeNames = () => [];
      Document.prototype.elementFromPoint = () => document.body;
      globalThis.getComputedStyle = () => new CSSStyleSheet() as never;
      globalThis.setTimeout = (() => 0) as never;
    },
    mustStay: true,
    isFinal: true,
  },
  'lets no event through': {
    run: () => {
      for (const type of 'toggle pointermove pointerout keydown scroll focusin focusout visibilitychange'.split(
        ' ',
      ))
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      document.documentElement.style.opacity = '0';
    },
    isFinal: true,
  },
  'makes everything editable and deletes it': {
    run: () => {
      document.designMode = 'on';
      document.execCommand('selectAll');
      document.execCommand('delete');
    },
    isFinal: true,
  },
  'makes selected text invisible and selects all': {
    run: () => {
      css('::selection{color:transparent!important;background:white!important}');
      getSelection()?.selectAllChildren(document.documentElement);
    },
    mustStay: true,
  },
  'takes the mention away from under the pointer': {
    run: () => css('p{margin-top:-900px!important}'),
  },
  'removes its body': { run: () => document.body.remove(), isFinal: true },
  'writes itself anew': {
    run: () => {
      document.open();
      document.write('<p>Nothing here.</p>');
      document.close();
    },
    isFinal: true,
  },
  'puts another root in place of its own': {
    run: () => document.documentElement.replaceWith(document.createElement('html')),
    isFinal: true,
  },
};
