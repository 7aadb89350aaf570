/** The one seam to the extension API: webextension-polyfill behind WXT's `browser`. Nothing else imports either. */
export { browser, type Browser } from 'wxt/browser';
