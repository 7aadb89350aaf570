/**
 * The interface in each language, in Chromium, which takes its language from the environment. Where the browser has come
 * without its languages (Debian: `chromium-l10n`) it would be English: those are skipped, with a line that says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { messagesOf } from '../../scripts/locales.ts';
import { findBarriers } from '../support/accessibility.ts';
import { outputFile } from '../support/output.ts';
import { textOf } from '../support/own-page-controls.ts';
import { SAMPLE, saying, untilMarked } from '../support/popup-pages.ts';
import { readCard } from '../support/card.ts';
import { readMarks } from '../support/marks.ts';
import { servePages, type PageServer } from '../support/server.ts';
import { startSession, until, type Session } from '../support/session.ts';

const FOLDER = resolve(import.meta.dirname, '../../locales');
const LANGUAGES = readdirSync(FOLDER)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'en');

describe.each(LANGUAGES)('in %s', (name) => {
  const words = messagesOf(
    JSON.parse(readFileSync(resolve(FOLDER, `${name}.json`), 'utf8')) as Parameters<typeof messagesOf>[0],
  );
  const tag = name.replace('_', '-');
  let session: Session | undefined;
  let server: PageServer | undefined;
  afterEach(async () => {
    await session?.close();
    await server?.close();
  });

  it('popup, options and card speak it, in its direction', async (context) => {
    server = await servePages();
    session = await startSession('chromium', { language: name });
    const options = await session.openOwn('options.html');
    if ((await options.evaluate<string>('chrome.i18n.getUILanguage()')).split('-')[0] !== tag.split('-')[0]) {
      console.info(`this Chromium does not know ${tag}: skipped`);
      return context.skip();
    }
    const own = await options.evaluate<{ lang: string; dir: string; title: string }>(
      '({ lang: document.documentElement.lang, dir: getComputedStyle(document.documentElement).direction, title: document.title })',
    );
    expect(own).toEqual({
      lang: expect.stringMatching(new RegExp(`^${tag.split('-')[0]}`)) as string,
      dir: words.get('direction'),
      title: words.get('options_pageTitle'),
    });
    expect(await textOf(options)).toContain(words.get('options_appearance'));
    await options.screenshot(outputFile(`language-${name}-options.png`));
    await options.close();

    const page = await session.open(server.add('/sample', SAMPLE));
    await untilMarked(page);
    const popup = await session.openPopup(page);
    await until(() => textOf(popup), saying(words.get('kinds_place') ?? ''));
    expect(await findBarriers(popup)).toEqual([]);
    await popup.screenshot(outputFile(`language-${name}-popup.png`));
    await popup.close();

    await page.bringToFront();
    const mark = (await readMarks(page)).find(({ text, y }) => text === 'Pyongyang' && y > 0);
    await page.mouse.move((mark?.x ?? 0) - 2, mark?.y ?? 0);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until(
      () => readCard(session as Session, page),
      (card) => card?.text.includes(words.get('card_documents') ?? '') === true,
    );
    await page.screenshot({ path: outputFile(`language-${name}-card.png`) });
    expect(session.problems).toEqual([]);
  });
});
