import { useId, useRef, useState } from 'preact/hooks';
import { readSite, readSiteList } from '../../lib/site-list.ts';
import { counted, words } from '../../lib/words.ts';
import { FileButton } from './FileButton.tsx';

interface SiteListProps {
  readonly list: 'sitesOff' | 'sitesOn';
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[], on: boolean) => void;
  readonly onExport: () => void;
}

/** Sites of one kind: to add, to take away, to keep as a file. */
export function SiteList({ list, sites, onChange, onExport }: SiteListProps) {
  const [said, setSaid] = useState('');
  const heading = useId();
  function take(text: string): void {
    const found = readSiteList(text);
    if (found.length > 0) onChange(found, true);
    setSaid(
      found.length === 0 ? words('options.noSitesInFile') : counted('options.sitesImported', found.length),
    );
  }
  return (
    <section class="sites" aria-labelledby={heading}>
      <h3 id={heading}>{words(`options.${list}`)}</h3>
      <Sites sites={sites} onRemove={(site) => onChange([site], false)} />
      <AddSite describedBy={heading} onAdd={(site) => onChange([site], true)} onSay={setSaid} />
      <div class="actions">
        <FileButton
          label={words('options.importList')}
          describedBy={heading}
          accept=".txt,text/plain"
          onText={take}
        />
        <button
          type="button"
          class="quiet-button"
          aria-describedby={heading}
          disabled={sites.length === 0}
          onClick={onExport}
        >
          {words('options.exportList')}
        </button>
      </div>
      <output class="said">{said}</output>
    </section>
  );
}

interface SitesProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

function Sites({ sites, onRemove }: SitesProps) {
  if (sites.length === 0) return <p class="note">{words('options.noSites')}</p>;
  return (
    <ul class="rows">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="quiet-button"
            aria-label={words('options.removeSite', { site })}
            onClick={() => onRemove(site)}
          >
            {words('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AddSiteProps {
  readonly describedBy: string;
  readonly onAdd: (site: string) => void;
  readonly onSay: (sentence: string) => void;
}

function AddSite({ describedBy, onAdd, onSay }: AddSiteProps) {
  const ref = useRef<HTMLInputElement>(null);
  function add(): void {
    const text = ref.current?.value ?? '';
    const site = readSite(text);
    if (site === undefined) return onSay(words('options.notASite', { text }));
    onAdd(site);
    onSay('');
    if (ref.current) ref.current.value = '';
  }
  // No form element: the builds are searched for ways out of the browser, and a form is one.
  return (
    <div class="add">
      <label class="field">
        {words('options.siteAdd')}
        <input
          type="text"
          ref={ref}
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={words('options.siteExample')}
          aria-describedby={describedBy}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
        />
      </label>
      <button type="button" class="quiet-button" onClick={add}>
        {words('options.add')}
      </button>
    </div>
  );
}
