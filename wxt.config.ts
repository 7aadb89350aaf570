import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Extension pages load only their own files and speak to nobody. Whatever is not named is `default-src 'none'`. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or code, not even by mistake.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Keys that neither browsers, pages (access keys are letters) nor editors use. Macs have no PageUp on small keyboards, and
 * type letters with Alt. A site is switched off by key only where the reader has chosen one.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Insert', mac: 'MacCtrl+Shift+Period' } },
  'next-mention': {
    suggested_key: { default: 'Alt+PageDown', mac: 'MacCtrl+Period' },
    description: '__MSG_commands_next__',
  },
  'previous-mention': {
    suggested_key: { default: 'Alt+PageUp', mac: 'MacCtrl+Comma' },
    description: '__MSG_commands_previous__',
  },
  'toggle-site': { description: '__MSG_commands_toggle__' },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  zip: { excludeSources: ['test/output/**'] },
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome140', 'firefox150'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: COMMANDS,
    // The development server needs a connection of its own.
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5c0b7a52-0d3e-4f0a-9a53-6f6c1f0e7d24}',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
