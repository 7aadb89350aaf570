// @vitest-environment happy-dom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactCard } from '../../../components/FactCard.tsx';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { cardModel, factLine } from '../support/models.ts';
import { button, clear, click, draw, textOf, textsOf } from '../support/render.ts';

type Handlers = Partial<Omit<ComponentProps<typeof FactCard>, 'model'>>;

const ALL = 'All facts, with their sources';
const ignore = (): void => undefined;
const facts = (count: number) => Array.from({ length: count }, (_, index) => factLine(`${index + 1}`));
const card = (model: Partial<CardModel> = {}, handlers: Handlers = {}) =>
  draw(<FactCard model={cardModel(model)} onRelated={ignore} onSources={ignore} {...handlers} />);
const buttonsIn = (box: Element): string[] => textsOf(box, '.card-body button');

afterEach(clear);

describe('the head of a card', () => {
  it('names the entity and says what it is', async () => {
    const box = await card();

    expect(textOf(box.querySelector('h2'))).toBe('Oslo');
    expect(textOf(box.querySelector('.card-kind'))).toBe('Place: city');
  });

  it('says within what a place lies', async () => {
    const box = await card({ within: 'Norway' });

    expect(textOf(box.querySelector('.card-kind'))).toBe('Place: city in Norway');
  });

  it('says that an organisation is one', async () => {
    const box = await card({ kind: 'organisation', type: 'trade union', label: 'Sailors’ union' });

    expect(textOf(box.querySelector('.card-kind'))).toBe('Organisation: trade union');
  });

  it('tells background as background', async () => {
    const box = await card({ background: 'Capital of Norway.' });

    expect(textOf(box.querySelector('.card-background'))).toBe('Background: Capital of Norway.');
  });

  it('says nothing of background where there is none', async () => {
    expect(textOf(await card())).not.toContain('Background');
  });
});

describe('a card over a page', () => {
  it('is a dialog with the name of its entity', async () => {
    const box = await card({}, { role: 'dialog', onClose: ignore });

    const label = box.querySelector('[role="dialog"]')?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(box.querySelector(`[id="${label}"]`))).toBe('Oslo');
  });

  it('calls back when the reader closes it', async () => {
    const onClose = vi.fn<() => void>();
    const box = await card({}, { onClose });

    await click(button(box, 'Close'));

    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a card inside one of our own pages', () => {
  it('is a region with the name of its entity and has nothing to close', async () => {
    const box = await card();

    const region = box.querySelector('[role="region"]');
    expect(region?.getAttribute('aria-labelledby')).toBe(box.querySelector('h2')?.id);
    expect(box.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('the facts of a card', () => {
  const statementsIn = (box: Element): string[] => textsOf(box, '.fact > p:nth-child(2)');

  it('are said to be missing where there are none', async () => {
    const box = await card();

    expect(textOf(box.querySelector('.card-body'))).toBe('No document here mentions it.');
    expect(box.querySelectorAll('.facts')).toHaveLength(0);
  });

  it.each([1, 2, 3])('are all shown where they are few: %d', async (count) => {
    const box = await card({ facts: facts(count) });

    expect(statementsIn(box)).toHaveLength(count);
    expect(buttonsIn(box)).toEqual([ALL]);
    expect(textsOf(box, 'h3')).toEqual(['What documents say']);
  });

  it.each([
    [4, 'Show 1 more fact'],
    [7, 'Show 4 more facts'],
  ])('of %d are the first three, with a button for the rest: %s', async (count, name) => {
    const box = await card({ facts: facts(count) });

    expect(statementsIn(box)).toEqual(facts(3).map(({ statement }) => statement));
    expect(buttonsIn(box)).toEqual([name, ALL]);
  });

  it('are all shown when the reader asks for the rest', async () => {
    const box = await card({ facts: facts(7) });

    await click(button(box, 'Show 4 more facts'));

    expect(statementsIn(box)).toEqual(facts(7).map(({ statement }) => statement));
    expect(buttonsIn(box)).toEqual([ALL]);
  });
});

describe('the way to all facts', () => {
  const clickFrom = async (box: Element, isTrusted: boolean): Promise<void> => {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    await act(() => void button(box, ALL).dispatchEvent(event));
  };

  it('opens the sources of the entity when the reader takes it', async () => {
    const onSources = vi.fn<(entity: string) => void>();
    const box = await card({ facts: facts(1) }, { onSources });

    await clickFrom(box, true);

    expect(onSources.mock.calls).toEqual([['oslo']]);
  });

  it('cannot be taken by the page', async () => {
    const onSources = vi.fn<(entity: string) => void>();
    const box = await card({ facts: facts(1) }, { onSources });

    await clickFrom(box, false);

    expect(onSources).not.toHaveBeenCalled();
  });
});

describe('figures of a card', () => {
  it('stand in tables, one a series', async () => {
    const row = { fact: '1', value: 'up to 4', of: 'in service', by: 'shipowners', asOf: '4 May 2020' };
    const figures = [
      { label: 'Ferries', unit: 'ferries', rows: [row, { ...row, fact: '2' }] },
      { label: 'Sailors', unit: 'people', rows: [row, { ...row, fact: '2' }] },
    ];

    const box = await card({ facts: facts(2), figures });

    expect(textsOf(box, 'table caption')).toEqual([
      'Figures side by side: Ferries',
      'Figures side by side: Sailors',
    ]);
  });
});

describe('related entities', () => {
  const related = [
    { id: 'bergen', label: 'Bergen', kind: 'place' as const },
    { id: 'sailors', label: 'Sailors’ union', kind: 'organisation' as const },
  ];

  it('stand in the order that they come in', async () => {
    const box = await card({ related });

    expect(textsOf(box, '.related button')).toEqual(['Bergen', 'Sailors’ union']);
  });

  it('ask for their card', async () => {
    const onRelated = vi.fn<(entity: string) => void>();
    const box = await card({ related }, { onRelated });

    await click(button(box, 'Sailors’ union'));

    expect(onRelated.mock.calls).toEqual([['sailors']]);
  });

  it('have no heading where there are none', async () => {
    const box = await card({ facts: facts(1) });

    expect(textOf(box)).not.toContain('Named in the same facts');
  });

  it.each([
    ['Named in the same facts', 1],
    ['See also', 0],
  ])('are headed "%s" with %d facts', async (heading, count) => {
    const box = await card({ facts: facts(count), related });

    expect(textsOf(box, 'h3').at(-1)).toBe(heading);
  });
});

describe('general knowledge', () => {
  const map = { width: 300, height: 120, land: 'M0 0l9 0l0 9z', caption: 'Map: Oslo, in Norway.' };
  const profile = [{ label: 'Population', value: 'about 700,000', source: 'GeoNames' }];
  const partsOf = (box: Element): string[] =>
    [...box.querySelectorAll('.card-body > *')].flatMap((part) => part.classList.item(0) ?? []);

  it('comes first where no document says anything', async () => {
    const box = await card({ map, profile });

    expect(partsOf(box)).toEqual(['map', 'profile', 'profile-source', 'card-empty']);
  });

  it('comes after facts and before what they name', async () => {
    const related = [{ id: 'bergen', label: 'Bergen', kind: 'place' as const }];
    const box = await card({ facts: facts(1), map, profile, related });

    expect(partsOf(box)).toEqual([
      'card-section',
      'facts',
      'map',
      'profile',
      'profile-source',
      'card-section',
      'related',
      'more',
    ]);
  });

  it('leaves no trace where there is none', async () => {
    const box = await card({ facts: facts(1) });

    expect(box.querySelectorAll('.map, .profile, .profile-source, .related')).toHaveLength(0);
  });
});

describe('others of the same name', () => {
  const others = [
    { id: 'oslo-minnesota', label: 'Oslo (Minnesota, United States)', kind: 'place' as const },
    { id: 'oslo-florida', label: 'Oslo (Florida, United States)', kind: 'place' as const },
  ];

  it.each(['place', 'organisation'] as const)('are headed by what they are: %s', async (kind) => {
    const box = await card({ kind, others });

    expect(textsOf(box, 'h3')).toEqual([
      kind === 'place' ? 'Other places of this name:' : 'Others of this name:',
    ]);
  });

  it('stand in the order that they come in, and ask for their card', async () => {
    const onRelated = vi.fn<(entity: string) => void>();
    const box = await card({ others }, { onRelated });

    expect(buttonsIn(box)).toEqual(others.map(({ label }) => label));
    await click(button(box, 'Oslo (Florida, United States)'));
    expect(onRelated.mock.calls).toEqual([['oslo-florida']]);
  });

  it('have no heading where there are none', async () => {
    expect(textOf(await card())).not.toContain('of this name');
  });
});
