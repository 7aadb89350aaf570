/** The always-on script: on every web page, so it stays small and does nothing on pages that are no news. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from './start-page.ts';

export default defineUnlistedScript(() => {
  startPage(document);
});
