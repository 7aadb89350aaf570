/**
 * The little of the extension API that components' words need, on a page that is no extension's. Imported before anything
 * else: `lib/words.ts` looks for the API when it is loaded.
 */
import { messagesOf } from '../../scripts/locales.ts';

type Locale = Parameters<typeof messagesOf>[0];

const locales = import.meta.glob<Locale>('../../locales/*.json', { eager: true, import: 'default' });
const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
const english = locales['../../locales/en.json'] as Locale;
const messages = messagesOf(locales[`../../locales/${lang}.json`] ?? english);

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery', getURL: (path: string) => path },
    i18n: { getMessage: (name: string) => (name === '@@ui_locale' ? lang : (messages.get(name) ?? '')) },
  },
});
