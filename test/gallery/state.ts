/** One state in one form, alone in its document: style sheets and media queries meet it as they do in the browser. */
import './pretend-browser.ts';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import { render } from 'preact';
import { STATES } from './states.ts';
import type { State } from './state-table.ts';

/** The same letters on every machine. */
const FONT = `:root { --dl-font: 'Noto Sans Variable', 'Noto Sans Arabic Variable', sans-serif; }`;

async function show(state: State): Promise<void> {
  const query = new URLSearchParams(location.search);
  const root = document.getElementById('app') as HTMLElement;
  const page = document.documentElement;
  page.style.colorScheme = query.get('scheme') ?? 'light';
  page.lang = query.get('lang') ?? 'en';
  page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
  document.adoptedStyleSheets = [...state.styles, FONT].map(sheetOf);
  render(await state.draw(), root);
  state.after?.(root);
  await settled();
  await document.fonts.ready;
  fitFrame(state.height);
  await settled();
  page.dataset['ready'] = '';
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** As high as what it holds: frames do not scroll, for a picture shows no more than what is in sight. */
function fitFrame(least = 0): void {
  const frame = frameElement as HTMLElement | null;
  const fit = (): void => {
    const height = Math.max(least, Math.ceil(document.body.getBoundingClientRect().bottom));
    if (frame) frame.style.height = `${height}px`;
  };
  fit();
  new ResizeObserver(fit).observe(document.body);
}

const settled = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const wanted = new URLSearchParams(location.search).get('state');
const state = STATES.find(({ name }) => name === wanted);
if (!state) throw new Error(`no state ${wanted}`);
await show(state);
