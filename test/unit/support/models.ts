/** What components are given, small and complete. */
import type { CardModel, FactLine } from '../../../lib/cards/card-model.ts';

export function factLine(id: string, more: Partial<FactLine> = {}): FactLine {
  return {
    id,
    statement: `The ferry ${id} sails again.`,
    asOf: { day: '2020-05-04', text: '4 May 2020', age: 'a year ago' },
    by: 'the document itself',
    source: { title: 'Ferry Sails', published: '4 May 2020', place: 'paragraph 1, sentence 2' },
    ...more,
  };
}

export function cardModel(more: Partial<CardModel> = {}): CardModel {
  return {
    id: 'oslo',
    kind: 'place',
    type: 'city',
    label: 'Oslo',
    facts: [],
    figures: [],
    related: [],
    profile: [],
    others: [],
    ...more,
  };
}
