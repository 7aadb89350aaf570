import { useId } from 'preact/hooks';
import { words } from '../../lib/words.ts';

/** A short text of ours, read and marked by the same script as any page. */
export function TryArticle() {
  const title = useId();
  return (
    <article class="try" aria-labelledby={title}>
      <p class="note">{words('welcome.try')}</p>
      <h2 id={title}>{words('welcome.title')}</h2>
      <p>{words('welcome.first')}</p>
      <p>{words('welcome.second')}</p>
    </article>
  );
}
