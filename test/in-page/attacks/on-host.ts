/** Through the card's host, which is a node of the page. */
import type { Attacks } from './index.ts';
import { often } from './tools.ts';

export const onHost: Attacks = {
  'hides the host by its style': {
    run: (host) => (host.style.cssText = 'opacity:0!important;display:none!important;left:-999px!important'),
  },
  'hides the host': { run: (host) => (host.hidden = true) },
  'makes the host inert': { run: (host) => (host.inert = true) },
  'animates the host away': {
    run: (host) =>
      host.animate([{ opacity: 0, translate: '-900px', clipPath: 'inset(100%)' }], {
        duration: 1,
        fill: 'forwards',
      }),
  },
  'removes the host': { run: (host) => host.remove() },
  'closes the popover': { run: (host) => host.hidePopover() },
  'makes it no popover': { run: (host) => host.removeAttribute('popover') },
  'makes it a popover that closes by itself': { run: (host) => (host.popover = 'auto') },
  'moves the host into a hidden box': {
    run: (host) => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(host);
    },
  },
  'puts a copy in the place of the host': { run: (host) => host.replaceWith(host.cloneNode(true)) },
  'takes the host into another document': {
    run: (host) => document.implementation.createHTMLDocument().body.append(host),
  },
  'changes attributes of the host without end': {
    run: (host) => often(() => host.setAttribute('style', `opacity:${Math.random() / 9}`)),
  },
  'puts the host back and forth': {
    run: (host) => often(() => document.documentElement.prepend(host)),
  },
};
