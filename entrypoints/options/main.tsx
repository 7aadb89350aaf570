import { render } from 'preact';
import { introduceOwnPage } from '../../lib/page/own-page.ts';
import { words } from '../../lib/words.ts';
import { loadOptions } from './load-options.ts';
import { Options } from './Options.tsx';

introduceOwnPage(document, words('options.pageTitle'));
const app = document.getElementById('app') as HTMLElement;

void loadOptions().then(
  (initial) => render(<Options initial={initial} />, app),
  (error: unknown) => {
    console.error('Dateline: no settings', error);
    render(<main>{words('sources.noAnswer')}</main>, app);
  },
);
