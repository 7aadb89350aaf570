import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFactStore } from '../../../lib/cards/fact-store.ts';
import { makeCard } from '../../../lib/cards/make-card.ts';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { bundledSource, FIXTURES, fixtureSource, grownPack } from '../../support/fixture-facts.ts';

const NOW = Date.UTC(2026, 10, 22);
const pack = grownPack();
const store = makeFactStore(pack);

function cardOf(entity: string): CardModel {
  const card = makeCard(store, entity, NOW);
  if (!card) throw new Error(`no card for ${entity}`);
  return card;
}

describe('facts of several documents', () => {
  it('merge into the same card, newest document first', () => {
    const days = cardOf('good-friends').facts.map(({ asOf }) => asOf.day);

    expect([...new Set(days)]).toEqual(['2003-05-03', '2003-02-10', '2002-07-24']);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('line up figures that count the same thing, over time and by source', () => {
    const [table] = cardOf('north-korea').figures;

    expect(table?.label).toBe('North Koreans who fled to China or hide there');
    expect(table?.rows.map(({ value, by, asOf }) => `${value} | ${by} | ${asOf}`)).toEqual([
      'up to 30,000 | the group | 3 May 2003',
      '40,000–60,000 | relief workers | 10 February 2003',
      'tens of thousands | the document itself | 24 July 2002',
      'up to 300,000 | aid groups | 24 July 2002',
      'thousands | Erica Kang, coordinator, Good Friends | 24 July 2002',
    ]);
  });

  it('are superseded only where a newer one says so, and both stay visible', () => {
    const facts = cardOf('north-korea').facts;
    const corrected = facts.filter(({ correctedBy }) => correctedBy);

    expect(corrected.map(({ id, correctedBy }) => [id, correctedBy?.fact, correctedBy?.asOf])).toEqual([
      ['winter-2003-count', 'may-2003-correction', '3 May 2003'],
    ]);
    expect(facts.find(({ id }) => id === 'may-2003-correction')?.corrects?.fact).toBe('winter-2003-count');
  });

  it('make the same pack in whatever order the files come', () => {
    const sources = [bundledSource, ...FIXTURES.map(fixtureSource)];
    const expected = JSON.stringify(pack);

    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (order) => {
        expect(JSON.stringify(grownPack(order))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('count what the pack holds, as of its newest document', () => {
    expect(pack.asOf).toBe('2003-05-03');
    expect(pack.counts).toEqual({ documents: 3, entities: pack.entities.length, facts: pack.facts.length });
  });
});
