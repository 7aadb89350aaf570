/**
 * Says in a page's isolated world, before the page script starts there, that the reader wants this page annotated whether
 * it is news or not. Registered only for the pages that this is true of: all others pay nothing.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { datelineAllPages: true });
});
