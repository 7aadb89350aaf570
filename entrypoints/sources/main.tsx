import { render } from 'preact';
import { ask } from '../../lib/messaging/send.ts';
import { readView } from '../../lib/sources/address.ts';
import { Sources } from './Sources.tsx';
import { introduceOwnPage } from '../../lib/page/own-page.ts';
import { words } from '../../lib/words.ts';

introduceOwnPage(document, words('sources.pageTitle'));
const app = document.getElementById('app') as HTMLElement;

void ask('getSources', {}).then(
  (model) => render(<Sources model={model} initial={readView(location.search, model)} />, app),
  (error: unknown) => {
    console.error('Dateline: no sources', error);
    render(<main>{words('sources.noAnswer')}</main>, app);
  },
);
