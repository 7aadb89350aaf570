import { render } from 'preact';
import { Popup } from './Popup.tsx';
import { loadPopup } from './load-popup.ts';
import { isPage } from './show-tab.ts';
import { introduceOwnPage } from '../../lib/page/own-page.ts';
import { words } from '../../lib/words.ts';

introduceOwnPage(document, words('name'));
document.documentElement.classList.toggle('is-page', isPage());
const app = document.getElementById('app') as HTMLElement;

// Drawn once, when the state is known: nothing jumps or flips after opening.
const initial = await loadPopup();
render(<Popup initial={initial} />, app);
// What tests read; nothing else does: when, and whether the page's mentions were among what was drawn.
performance.mark('drawn', { detail: typeof initial.page === 'object' });
