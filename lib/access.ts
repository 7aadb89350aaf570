/** Access to web pages. Firefox may have it off after the installation, and readers may take it back at any time. */
import { browser } from './browser.ts';

const WEB_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(WEB_PAGES);

/** To be called from a click: browsers ask the reader only then. */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(WEB_PAGES);
