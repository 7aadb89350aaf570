import { describe, expect, it } from 'vitest';
import { makeFactStore } from '../../../lib/cards/fact-store.ts';
import { rankFacts } from '../../../lib/cards/rank-facts.ts';
import { grownPack } from '../../support/fixture-facts.ts';

const store = makeFactStore(grownPack());
const facts = store.factsOf('north-korea');
const rank = (sentence: string, mentioned: readonly string[] = []): string[] =>
  rankFacts(store, facts, 'north-korea', sentence, mentioned).map(({ id }) => id);
const newestFirst = facts.map(({ id }) => id);

describe('facts on a card', () => {
  it('begin with those that share words with the sentence around the mention', () => {
    expect(rank('Those who are deported to North Korea may face execution.')[0]).toBe('fate-of-returned');
    expect(rank('Crackdowns come with the seasons for North Koreans.')[0]).toBe('seasonal-crackdowns');
  });

  it('begin with those that share other entities with it', () => {
    expect(rank('They met.', ['pyongyang', 'beijing'])[0]).toBe('main-ally');
    expect(rank('They met.', ['good-friends', 'seoul'])[0]).toBe('good-friends-aid');
  });

  it('come newest first where the sentence tells nothing', () => {
    expect(rank('')).toEqual(newestFirst);
    expect(rank('North Korea was in the news.', ['north-korea'])).toEqual(newestFirst);
  });

  it('are all there, whatever comes first', () => {
    expect(rank('Deported refugees and an embassy.', ['china']).toSorted()).toEqual(newestFirst.toSorted());
  });

  it('come in the same order for the same page and mention', () => {
    const sentence = 'Refugees at the embassy in Beijing were allowed to leave.';

    expect(rank(sentence, ['beijing'])).toEqual(rank(sentence, ['beijing']));
  });
});
