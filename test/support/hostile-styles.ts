/** What style sheets of pages do to everything in them, meant or not. */
const ALL = '*, *::before, *::after, *::backdrop';
const important = (css: string): string => css.replaceAll(';', ' !important;');

export const HOSTILE_STYLES: Readonly<Record<string, string>> = {
  'a reset of everything': `${ALL} { all: unset; } head, style, script, title, meta { display: none; }`,
  'a reset that insists': `${ALL} { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; background: none }`,
  'huge type': `html { font-size: 60px } ${ALL} { ${important('font-size: 60px; line-height: 3; letter-spacing: 1em;')} } p { font-size: 20px !important; line-height: 1 !important; letter-spacing: 0 !important }`,
  'tiny type': `html { font-size: 2px } body { font-size: 16px } div { ${important('font-size: 1px;')} }`,
  'white on white': `${ALL} { ${important('color: white; background: white; text-shadow: none; -webkit-text-fill-color: white;')} }`,
  'all is hidden': `div { ${important('display: none; visibility: hidden; opacity: 0; content-visibility: hidden;')} }`,
  'all is a grid': `${ALL} { ${important('display: grid; place-items: center; gap: 99px;')} } head, style, script, title, meta { display: none !important }`,
  'all is moved': `div { ${important('position: fixed; inset: auto; left: -9999px; top: -9999px; float: right;')} }`,
  'all is turned': `div, [popover] { ${important('transform: rotate(180deg) scale(0.1); rotate: 90deg; scale: 0.2; translate: 900px;')} }`,
  'all is clipped': `div { ${important('clip-path: inset(50%); mask: linear-gradient(transparent, transparent); overflow: hidden; width: 1px; height: 1px; max-width: 1px; max-height: 1px;')} }`,
  'all is filtered': `div { ${important('filter: blur(20px) opacity(0); backdrop-filter: blur(9px); mix-blend-mode: difference;')} }`,
  'all is animated': `@keyframes spin { to { transform: rotate(1turn); opacity: 0; } } div { ${important('animation: spin 1s infinite; transition: all 5s;')} }`,
  'all is zoomed': `div { ${important('zoom: 0.1;')} }`,
  'all is vertical': `div { ${important('writing-mode: vertical-rl; direction: rtl; unicode-bidi: bidi-override; text-transform: uppercase;')} }`,
  'nothing answers': `div { ${important('pointer-events: none; user-select: none; cursor: none; interactivity: inert;')} }`,
  'popovers are unseen': `[popover], :popover-open { ${important('display: none; opacity: 0; inset: 100% auto auto 100%; z-index: -1;')} } ::backdrop { background: black !important }`,
  'inherited storms': `html, body { ${important('font: italic 900 40px/4 cursive; text-indent: 300px; word-spacing: 80px; text-align: right; white-space: pre; color: #fefefe; quotes: none; hyphens: auto; tab-size: 40;')} } p { font: 16px/1.2 sans-serif !important; text-indent: 0 !important; text-align: left !important; word-spacing: 0 !important }`,
};
