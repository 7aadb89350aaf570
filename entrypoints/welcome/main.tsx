/**
 * The page after the installation. Its article is no demonstration: the scripts that run in web pages run here, too. The
 * browser puts scripts into no extension page, so the page starts them itself.
 */
import { render } from 'preact';
import { hasAccess } from '../../lib/access.ts';
import { introduceOwnPage } from '../../lib/page/own-page.ts';
import { words } from '../../lib/words.ts';
import allPages from '../all-pages/index.ts';
import card from '../card/index.ts';
import page from '../page/index.ts';
import { Welcome } from './Welcome.tsx';

introduceOwnPage(document, words('welcome.pageTitle'));
const app = document.getElementById('app') as HTMLElement;

async function start(): Promise<void> {
  render(<Welcome hadAccess={await hasAccess()} />, app);
  for (const script of [allPages, card, page]) await script.main();
}

void start();
