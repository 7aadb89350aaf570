import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../../lib/sources/address.ts';
import { NO_FILTER } from '../../../lib/sources/filter-facts.ts';
import { model } from './model.ts';

describe('the address of the sources page', () => {
  it('asks for everything when it is empty', () => {
    expect(readView('', model)).toEqual({ filter: NO_FILTER, missing: [] });
  });

  it('leads to a fact, and no filter can hide it', () => {
    const view = readView('?fact=perch&entity=port&q=ferry', model);

    expect(view).toEqual({ filter: NO_FILTER, fact: 'perch', missing: [] });
  });

  it('presets the entity', () => {
    expect(readView('?entity=port', model).filter).toEqual({ ...NO_FILTER, entity: 'port' });
  });

  it.each([
    ['?fact=nobody', 'The fact “nobody” is not here.'],
    ['?entity=atlantis', 'The place or organisation “atlantis” is not here.'],
    ['?kind=river', 'The kind “river” is not here.'],
    ['?year=1066', 'The year “1066” is not here.'],
  ])('shows everything and says so for %s', (query, sentence) => {
    expect(readView(query, model)).toEqual({ filter: NO_FILTER, missing: [sentence] });
  });

  it.each([
    NO_FILTER,
    { query: 'ferry & “gulls” +1', entity: 'port', kind: 'organisation', year: '2012' } as const,
  ])('comes back as it was written', (filter) => {
    expect(readView(writeView(filter), model).filter).toEqual(filter);
  });

  it('leaves out what does not narrow', () => {
    expect(writeView(NO_FILTER)).toBe('');
    expect(writeView({ ...NO_FILTER, query: ' ferry ', year: '2012' })).toBe('?q=ferry&year=2012');
  });
});
