import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, setScheme } from '../support/accessibility.ts';
import type { SourceFact, SourcesModel } from '../../lib/cards/sources-model.ts';
import { citeAsJson, citeAsMarkdown, citeAsText, type Citable } from '../../lib/sources/cite.ts';
import { reportText } from '../../lib/sources/report.ts';
import { KEYS, type ExtensionPage } from '../support/extension-page.ts';
import { outputFile } from '../support/output.ts';
import { BROWSERS, startSession, until, type Session } from '../support/session.ts';

const FACT = 'fled-to-china';

const quote = (text: string): string => JSON.stringify(text);
const shownIds = (page: ExtensionPage): Promise<string[]> =>
  page.evaluate('[...document.querySelectorAll("article")].map(({ id }) => id.slice(5))');
const textOf = (page: ExtensionPage, selector: string): Promise<string> =>
  page.evaluate(`document.querySelector(${quote(selector)})?.innerText ?? ''`);
const click = (page: ExtensionPage, selector: string): Promise<null> =>
  page.evaluate(`(document.querySelector(${quote(selector)}).click(), null)`);
/** What a screen reader would call the focused element. */
const focused = (page: ExtensionPage): Promise<string> =>
  page.evaluate(
    `(({ ariaLabel, labels, id, innerText }) => ariaLabel || labels?.[0]?.firstChild.textContent || id || innerText)(document.activeElement)`,
  );

async function type(page: ExtensionPage, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

function select(page: ExtensionPage, label: string, value: string): Promise<null> {
  return page.evaluate(`(() => {
    const field = [...document.querySelectorAll('.field')].find((field) => field.innerText.startsWith(${quote(label)}));
    const select = field.querySelector('select');
    select.value = ${quote(value)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);
}

describe.each(BROWSERS)('the sources page in %s', (name) => {
  let session: Session;
  let page: ExtensionPage;
  let model: SourcesModel;

  const idsWhere = (isWanted: (fact: SourceFact) => boolean): string[] =>
    model.facts.filter(isWanted).map(({ id }) => id);
  const countFor = (shown: number): string => `${shown} of ${model.facts.length} facts`;
  const shows = (ids: string[]) =>
    until(
      () => shownIds(page),
      (shown) => shown.join() === ids.join(),
    );
  const clear = () => click(page, '.filter-result button');
  const citable = (id: string): Citable => {
    const fact = model.facts.find((candidate) => candidate.id === id);
    const document = model.documents.find((candidate) => candidate.id === fact?.document);
    if (!fact || !document) throw new Error(`no fact ${id}`);
    return { fact, document, pack: model.pack };
  };

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.openOwn('sources.html');
    model = await page.evaluate<SourcesModel>(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'getSources', params: {} }).then(({ value }) => value)`,
    );
  });
  afterAll(() => session.close());

  it('shows the pack, every document and every fact', async () => {
    expect(model.facts.length).toBeGreaterThanOrEqual(20);
    expect(await shownIds(page)).toEqual(idsWhere(() => true));
    expect(await textOf(page, 'header')).toContain(`version ${model.pack.version}`);
    expect(await textOf(page, 'header')).toContain(`Newest source of ${model.pack.asOf}`);
    expect(await textOf(page, '.filter output')).toBe(`${model.facts.length} facts`);
    expect(await textOf(page, '.document')).toContain('The document names no publisher.');
  });

  it('needs no sideways scrolling, even at 320 pixels with all opened', async () => {
    await page.resize(1000);
    await page.screenshot(outputFile(`sources-${name}-light.png`));
    await setScheme(page, 'dark');
    await page.screenshot(outputFile(`sources-${name}-dark.png`));
    await setScheme(page, 'light');
    await page.resize(360);
    await page.screenshot(outputFile(`sources-${name}-narrow.png`));
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => (details.open = true))`);
    await page.resize(320);

    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);

    await page.resize(1000);
    await page.screenshot(outputFile(`sources-${name}-opened.png`));
  });

  it.each(['light', 'dark'] as const)('passes axe in %s, with all opened', async (scheme) => {
    await setScheme(page, scheme);

    expect(await findBarriers(page)).toEqual([]);

    await setScheme(page, 'light');
  });

  it('narrows by words as they are typed, and says how many facts are left', async () => {
    await page.evaluate(`(document.querySelector('input').focus(), null)`);
    await type(page, 'barbed');

    await shows(['guards-and-barbed-wire']);
    expect(await textOf(page, '.filter output')).toBe(countFor(1));
    await until(
      () => page.evaluate('location.search'),
      (query) => query === '?q=barbed',
    );

    await type(page, 'xyz');

    await shows([]);
    expect(await textOf(page, 'main')).toContain('No fact matches.');
    expect(await findBarriers(page)).toEqual([]);
    await page.screenshot(outputFile(`sources-${name}-nothing.png`));

    await clear();
    await shows(idsWhere(() => true));
    expect(await focused(page)).toBe('Search the facts');
    await until(
      () => page.evaluate('location.search'),
      (query) => query === '',
    );
  });

  it('filters by entity, by kind and by year, alone and together', async () => {
    await select(page, 'Place or organisation', 'china');
    const china = idsWhere(({ entities }) => entities.some(({ id }) => id === 'china'));
    await shows(china);
    expect(await textOf(page, '.filter output')).toBe(countFor(china.length));

    await select(page, 'Kind', 'organisation');
    await shows(
      idsWhere(
        ({ id, entities }) => china.includes(id) && entities.some(({ kind }) => kind === 'organisation'),
      ),
    );
    await select(page, 'Place or organisation', '');
    await shows(idsWhere(({ entities }) => entities.some(({ kind }) => kind === 'organisation')));

    await select(page, 'Kind', '');
    const year = model.facts.flatMap(({ years }) => years).sort()[0] ?? '';
    await select(page, 'Year', year);
    await shows(idsWhere(({ years }) => years.includes(year)));
    await until(
      () => page.evaluate('location.search'),
      (query) => query === `?year=${year}`,
    );

    await clear();
    await shows(idsWhere(() => true));
  });

  it('leads to one fact: shown, marked in words, focused', async () => {
    const linked = await session.openOwn(`sources.html?fact=${FACT}`);

    expect(await shownIds(linked)).toEqual(idsWhere(() => true));
    expect(await focused(linked)).toBe(`fact-${FACT}`);
    expect(await textOf(linked, `#fact-${FACT}`)).toContain('The link led to this fact.');
    const top = await linked.evaluate<number>(
      `document.getElementById('fact-${FACT}').getBoundingClientRect().top`,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
    expect(await findBarriers(linked)).toEqual([]);
    await linked.screenshot(outputFile(`sources-${name}-linked.png`));
    await linked.close();
  });

  it('leads to the facts of one entity', async () => {
    const linked = await session.openOwn('sources.html?entity=good-friends');

    expect(await shownIds(linked)).toEqual(
      idsWhere(({ entities }) => entities.some(({ id }) => id === 'good-friends')),
    );
    expect(await linked.evaluate('document.querySelector("select").value')).toBe('good-friends');
    await linked.close();
  });

  it('shows everything, and says so, where a link asks for what is not here', async () => {
    const linked = await session.openOwn('sources.html?fact=long-gone');

    expect(await shownIds(linked)).toEqual(idsWhere(() => true));
    expect(await textOf(linked, '.missing')).toBe('The fact “long-gone” is not here. All facts are shown.');
    await linked.close();
  });

  it('copies a fact with its citation in three formats, and the report', async () => {
    const fact = citable(FACT);
    await page.evaluate(
      `(globalThis.taken = [], navigator.clipboard.writeText = async (text) => void taken.push(text), null)`,
    );
    for (const format of ['text', 'Markdown', 'JSON']) {
      await click(page, `#fact-${FACT} [aria-label="Copy as ${format}"]`);
      await until(
        () => textOf(page, `#fact-${FACT} .actions output`),
        (status) => status === `Copied as ${format}.`,
      );
    }
    await click(page, `#fact-${FACT} .report summary`);
    await click(page, `#fact-${FACT} .report button`);
    await until(
      () => textOf(page, `#fact-${FACT} .report output`),
      (status) => status === 'Copied.',
    );

    expect(await page.evaluate('taken')).toEqual([
      citeAsText(fact),
      citeAsMarkdown(fact),
      citeAsJson(fact),
      reportText(fact),
    ]);
    expect(citeAsText(fact)).toContain(`${fact.fact.statement}\nSaid by `);
    expect(citeAsText(fact)).toMatch(/Source: “.+”, 24 July 2002, paragraph \d+, sentence \d+\.\n/);
  });

  it('shows the text to copy, selected, where the browser refuses', async () => {
    await page.evaluate(`(navigator.clipboard.writeText = () => Promise.reject(new Error('no')), null)`);
    await click(page, `#fact-${FACT} [aria-label="Copy as text"]`);

    const selected = await until(
      () =>
        page.evaluate<string>(
          `(({ value, selectionStart, selectionEnd }) => value?.slice(selectionStart, selectionEnd) ?? '')(document.querySelector('#fact-${FACT} [aria-label="Text to copy"]') ?? {})`,
        ),
      (text) => text !== '',
    );

    expect(selected).toBe(citeAsText(citable(FACT)));
    await page.evaluate(`document.getElementById('fact-${FACT}').scrollIntoView()`);
    await page.screenshot(outputFile(`sources-${name}-refused.png`));
    expect(await findBarriers(page)).toEqual([]);
  });

  it('is worked by keyboard alone: search, filters, a real copy', async () => {
    const fresh = await session.openOwn('sources.html');
    const visited: string[] = [];
    while (visited.length < 8 && visited.at(-1) !== 'Copy as text') {
      await fresh.press(KEYS.tab);
      visited.push(await focused(fresh));
    }
    expect(visited).toEqual([
      'Search the facts',
      'Place or organisation',
      'Kind',
      'Year',
      'Fingerprint of the sentence (SHA-256)',
      'Copy as text',
    ]);
    expect(await fresh.evaluate('document.activeElement.matches(":focus-visible")')).toBe(true);

    await fresh.press(KEYS.enter);

    await until(
      () => textOf(fresh, '.actions output'),
      (status) => status === 'Copied as text.',
    );
    await fresh.screenshot(outputFile(`sources-${name}-keyboard.png`));
    await fresh.close();
  });
});
