// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { FactList } from '../../../../components/sources/FactList.tsx';
import type { SourcesModel } from '../../../../lib/cards/sources-model.ts';
import { citeAsMarkdown } from '../../../../lib/sources/cite.ts';
import { citable, model } from '../../sources/model.ts';

const taken: string[] = [];
const take = (text: string): Promise<boolean> => Promise.resolve(taken.push(text) > 0);
const refuse = (): Promise<boolean> => Promise.resolve(false);

interface Drawn {
  readonly facts?: SourcesModel['facts'];
  readonly target?: string;
  readonly onCopy?: (text: string) => Promise<boolean>;
}

async function draw({ facts = model.facts, target, onCopy = take }: Drawn = {}): Promise<void> {
  await act(() =>
    render(<FactList model={model} facts={facts} target={target} onCopy={onCopy} />, document.body),
  );
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const textOf = (selector: string): string => all(selector)[0]?.textContent ?? '';

async function click(selector: string): Promise<void> {
  await act(() => document.querySelector<HTMLElement>(selector)?.click());
}

afterEach(() => {
  render(null, document.body);
  taken.length = 0;
});

describe('the list of facts', () => {
  it('gives each document its section: what it tells of itself, and its facts', async () => {
    await draw();

    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'Harbour *reopens* in Göteborg',
      'Lakes',
    ]);
    expect(all('.document > .note').map(({ textContent }) => textContent)).toEqual([
      'Published 1 March 2012. Author: A. Pen. Publisher: The Gull. Licence of the document: CC BY 4.0.',
      '2 facts',
      'Published 9 June 2005. The document names no publisher.',
      '1 fact',
    ]);
    expect(all('article').map(({ id }) => id)).toEqual(['fact-ferry', 'fact-gulls', 'fact-perch']);
  });

  it('shows all that is known of a fact', async () => {
    await draw();

    expect(textOf('#fact-ferry h3')).toBe(
      'As of 1 March 2012 (9 years ago) The ferry carries up to 300 people.',
    );
    expect(textOf('#fact-ferry .fact-by')).toContain(
      'Port Authority on 28 February 2012. Time: January 2011',
    );
    expect(textOf('#fact-ferry .details')).toContain('Norway (place), Port Authority (organisation)');
    expect(textOf('#fact-ferry .details')).toContain('up to 300 people on the ferry');
    expect(textOf('#fact-ferry .details')).toContain('title; paragraph 2, sentence 3');
    expect(textOf('#fact-ferry .fingerprints')).toContain('c'.repeat(64));
  });

  it('leads from a corrected fact to its correction', async () => {
    await draw();

    expect(textOf('#fact-perch .fact-correction')).toBe('Corrected on 1 March 2012 by “Harbour”');
    expect(all('#fact-perch .fact-correction a')[0]?.getAttribute('href')).toBe('?fact=ferry');
  });

  it('opens nothing but the web, and tells it nothing of us', async () => {
    await draw();

    expect(all('h2 a').map((link) => [link.getAttribute('rel'), link.getAttribute('target')])).toEqual([
      ['noopener noreferrer', '_blank'],
    ]);
  });

  it('shows only documents with facts that match, and says when there are none', async () => {
    await draw({ facts: model.facts.slice(2) });
    expect(all('h2').map(({ textContent }) => textContent)).toEqual(['Lakes']);

    await draw({ facts: [] });
    expect(document.body.textContent).toBe('No fact matches.');
  });

  it('marks the fact that a link led to in words', async () => {
    await draw({ target: 'gulls' });

    expect(all('.target-note').map((note) => note.closest('article')?.id)).toEqual(['fact-gulls']);
  });
});

describe('copying a fact', () => {
  it('hands over the citation, says so, and says which fact a button belongs to', async () => {
    await draw();

    await click('#fact-perch [aria-label="Copy as Markdown"]');

    expect(taken).toEqual([citeAsMarkdown(citable('perch'))]);
    expect(textOf('#fact-perch .actions output')).toBe('Copied as Markdown.');
    const described = document.querySelector('#fact-perch button')?.getAttribute('aria-describedby');
    expect(textOf(`#${described}`)).toBe('12. Perch is common.');
  });

  it('shows the text, selected, where the browser refuses', async () => {
    await draw({ onCopy: refuse });

    await click('#fact-perch [aria-label="Copy as Markdown"]');

    const shown = document.querySelector<HTMLTextAreaElement>('#fact-perch [aria-label="Text to copy"]');
    expect(shown?.value).toBe(citeAsMarkdown(citable('perch')));
    expect(shown?.selectionEnd).toBe(shown?.value.length);
    expect(textOf('#fact-perch .actions output')).toContain('copy it by hand');
  });
});
