import ownPage from '../../../assets/own-page.css?inline';
import tokens from '../../../assets/tokens.css?inline';
import cardStyle from '../../../components/card.css?inline';
import factStyle from '../../../components/sources/fact-entry.css?inline';
import sourcesStyle from '../../../entrypoints/sources/sources.css?inline';
import { Sources } from '../../../entrypoints/sources/Sources.tsx';
import { sources } from '../models.ts';
import { readView } from '../../../lib/sources/address.ts';
import type { State } from '../state-table.ts';

/** A picture shows what is off the screen, too. */
const ALL_DRAWN = '.document { content-visibility: visible; }';

/** Of few facts, so that pictures stay small. */
const page = (name: string, address: string, after?: State['after']): State => ({
  name: `sources-${name}`,
  styles: [tokens, ownPage, cardStyle, factStyle, sourcesStyle, ALL_DRAWN],
  width: 720,
  draw() {
    const model = sources();
    return <Sources model={model} initial={readView(address, model)} />;
  },
  ...(after && { after }),
});

export const SOURCES_STATES: readonly State[] = [
  page('found', '?q=barbed'),
  page('opened', '?q=barbed', (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  }),
  page('nothing', '?q=nowhere'),
  page('missing', '?fact=long-gone&q=nowhere'),
];
