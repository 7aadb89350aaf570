import { describe, expect, it } from 'vitest';
import { verdict, type RuleCase } from '../../support/world.ts';

describe('isPerson', () => {
  it.each<RuleCase>([
    ['refuses', 'Paris', 'Paris Hilton waved from the ferry.'],
    ['refuses', 'Florence', 'She met Florence Weber at noon.'],
    ['refuses', 'London', 'Mr. London was late.'],
    ['refuses', 'Lincoln', 'The crew saw Senator Lincoln off.'],
    ['refuses', 'Lincoln', 'Mr. Lincoln spoke first. Later Lincoln left.'],
    ['speaks against', 'Jordan', 'Jordan Fisher left. Later Jordan came back.'],
    ['speaks against', 'Jordan', 'Jordan Fisher left. He came from Jordan.'],
    ['says nothing of', 'Jordan', 'Jordan Fisher left. He lives in Jordan.'],
    ['says nothing of', 'Lincoln', 'Mr. Lincoln spoke first. He lives in Lincoln.'],
    ['says nothing of', 'Japan', 'They asked Prime Minister Japan had sent.'],
    ['says nothing of', 'Kenyan', 'Mr. Fisher met Kenyan sailors.'],
    ['says nothing of', 'Paris', 'Mr. Fisher flew to Paris.'],
    ['speaks against', 'Madison', 'Later Madison came back.', { memory: { persons: ['madison'] } }],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isPerson', name, text, given)).toBe(expected);
  });
});

describe('isName', () => {
  it.each<RuleCase>([
    ['speaks against', 'Lincoln', 'They praised Lincoln at length.'],
    ['speaks against', 'Georgia', 'They praised Georgia at length.'],
    ['speaks against', 'Florence', 'Later Florence came back.'],
    ['speaks against', 'Florence', 'A letter from Florence came.'],
    ['says nothing of', 'Florence', 'They live in Florence now.'],
    ['says nothing of', 'Lincoln', 'A fire near Lincoln spread.'],
    ['says nothing of', 'Oslo', 'They praised Oslo at length.'],
    ['says nothing of', 'Israeli', 'They praised Israeli growers.'],
    ['says nothing of', 'Florence', 'Florence Weber left. Then Florence came back.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isName', name, text, given)).toBe(expected);
  });
});

describe('isSpeaker', () => {
  it.each<RuleCase>([
    ['speaks against', 'Lincoln', 'Lincoln said the dam would hold.'],
    ['speaks against', 'Jackson', 'Jackson told reporters to wait.'],
    ['speaks against', 'Houston', 'On Friday Houston denied it.'],
    ['says nothing of', 'Paris', 'Paris said the dam would hold.'],
    ['says nothing of', 'Oslo', 'Oslo said the dam would hold.'],
    ['says nothing of', 'Lincoln', 'Lincoln slept through the storm.'],
    ['says nothing of', 'Lincoln', 'Lincoln’s mayor said the dam would hold.'],
    ['says nothing of', 'Lincoln', 'In Lincoln, said the mayor, the dam would hold.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isSpeaker', name, text, given)).toBe(expected);
  });
});
