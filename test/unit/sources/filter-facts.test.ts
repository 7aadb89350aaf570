import { describe, expect, it } from 'vitest';
import {
  filterFacts,
  isFiltering,
  NO_FILTER,
  yearsIn,
  type FactFilter,
} from '../../../lib/sources/filter-facts.ts';
import { makeFactSearch } from '../../../lib/sources/search-facts.ts';
import { model } from './model.ts';

const search = makeFactSearch(model);

function idsFor(filter: Partial<FactFilter>): string[] {
  return filterFacts(model.facts, { ...NO_FILTER, ...filter }, search).map(({ id }) => id);
}

describe('filtering facts', () => {
  it.each<[string, Partial<FactFilter>, string[]]>([
    ['nothing asked: all, in order', {}, ['ferry', 'gulls', 'perch']],
    ['blanks alone do not narrow', { query: '  ' }, ['ferry', 'gulls', 'perch']],
    ['an entity', { entity: 'port' }, ['ferry', 'gulls']],
    ['a kind', { kind: 'place' }, ['ferry', 'perch']],
    ['a year of the document', { year: '2005' }, ['perch']],
    ['a year of what is stated', { year: '2011' }, ['ferry']],
    ['a word and a filter together', { query: 'statement', entity: 'port' }, ['gulls']],
    ['filters that exclude each other', { entity: 'port', year: '2005' }, []],
  ])('%s', (_, filter, expected) => {
    expect(idsFor(filter)).toEqual(expected);
  });

  it('keeps the order of the documents, whatever matches best', () => {
    expect(idsFor({ query: 'norway' })).toEqual(['ferry', 'perch']);
  });
});

describe('searching facts', () => {
  it.each<[string, string, string[]]>([
    ['a word of the statement', 'carries', ['ferry']],
    ['capitals do not matter', 'FERRY', ['ferry']],
    ['the beginning of a word', 'com', ['perch']],
    ['one slip in a longer word', 'ferrry', ['ferry']],
    ['no slip in a short word', 'fery', []],
    ['no slip in a number', '301', []],
    ['a name of an entity', 'authority', ['ferry', 'gulls']],
    ['who says so', 'coordinator', ['ferry']],
    ['the title of the document', 'lakes', ['perch']],
    ['accents may be left out', 'goteborg', ['ferry', 'gulls']],
    ['every word must fit', 'ferry lakes', []],
    ['words in any order and field', 'göteborg ferry', ['ferry']],
    ['marks of punctuation are no words', '…', []],
  ])('%s: %s', (_, words, expected) => {
    expect([...search(words)].sort()).toEqual(expected);
  });
});

describe('the state of the filter', () => {
  it('narrows as soon as one field is set', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, query: ' ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, year: '2012' })).toBe(true);
  });

  it('offers years once, newest first', () => {
    expect(yearsIn(model.facts)).toEqual(['2012', '2011', '2005']);
  });
});
