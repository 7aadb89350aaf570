import { Access } from '../../components/welcome/Access.tsx';
import { TryArticle } from '../../components/welcome/TryArticle.tsx';
import { requestAccess } from '../../lib/access.ts';
import { words } from '../../lib/words.ts';
import { useAccess } from './use-access.ts';

export function Welcome({ hadAccess }: { readonly hadAccess: boolean }) {
  const isGranted = useAccess(hadAccess);
  return (
    <>
      <header class="head">
        <h1>{words('welcome.heading')}</h1>
        <p>{[words('welcome.marks'), words('welcome.cards'), words('welcome.switches')].join(' ')}</p>
      </header>
      <main>
        {!isGranted && <Access isGranted={false} onGrant={() => void requestAccess()} />}
        <TryArticle />
        <p class="privacy">{words('welcome.privacy')}</p>
        {isGranted && <Access isGranted onGrant={() => undefined} />}
      </main>
      <nav class="actions" aria-label={words('welcome.next')}>
        <a href="options.html">{words('welcome.settings')}</a>
        <a href="sources.html">{words('welcome.sources')}</a>
      </nav>
    </>
  );
}
