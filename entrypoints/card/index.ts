/** The card's code. Evaluated in a page when its first card opens, never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardView } from '../../lib/cards/card-view.ts';
import { CardHost } from './card-host.tsx';

export default defineUnlistedScript(() => {
  offerCardView((document, events) => new CardHost(document, events));
});
