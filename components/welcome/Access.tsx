import { words } from '../../lib/words.ts';

interface AccessProps {
  readonly isGranted: boolean;
  readonly onGrant: () => void;
}

/** Whether web pages may be read, and where they may not yet: one click to change it. */
export function Access({ isGranted, onGrant }: AccessProps) {
  return (
    <section class={`access ${isGranted ? '' : 'is-missing'}`} aria-label={words('welcome.access')}>
      <output>{words(isGranted ? 'welcome.granted' : 'welcome.missing')}</output>
      {!isGranted && (
        <button type="button" class="quiet-button is-strong" onClick={onGrant}>
          {words('page.allowAccess')}
        </button>
      )}
    </section>
  );
}
