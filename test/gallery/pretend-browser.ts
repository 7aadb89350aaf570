/**
 * The little of the extension API that components' words need, on a page that is no extension's. Imported before anything
 * else: `lib/words.ts` looks for the API when it is loaded.
 */
import ar from '../../locales/ar.json';
import en from '../../locales/en.json';

interface Messages {
  readonly [key: string]: string | Messages;
}

const LOCALES: Readonly<Record<string, Messages>> = { ar, en };

function* flat(messages: Messages, before = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [before + key, value];
    else yield* flat(value, `${before}${key}_`);
  }
}

const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
const messages = new Map(flat(LOCALES[lang] ?? en));

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery', getURL: (path: string) => path },
    i18n: {
      getMessage: (key: string) => messages.get(key) ?? '',
      getUILanguage: () => lang,
    },
  },
});
