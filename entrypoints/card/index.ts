/** The card's code. Evaluated in a page when its first card opens, never before. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardView } from '../../lib/cards/card-view.ts';
import { CardDesk } from './card-desk.ts';

export default defineUnlistedScript(() => {
  offerCardView((document, events) => new CardDesk(document, events));
});
