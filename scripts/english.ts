/**
 * Imported first, it gives what runs in Node the English words, where a browser would give those of its language.
 * `lib/words.ts` finds it as it finds the browser's own.
 */
import english from '../locales/en.json' with { type: 'json' };
import { messagesOf } from './locales.ts';

const messages = messagesOf(english);

const i18n = {
  getMessage: (name: string) => (name === '@@ui_locale' ? 'en_GB' : (messages.get(name) ?? '')),
};

Object.assign(globalThis, { chrome: { i18n } });
