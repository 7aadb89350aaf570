import { describe, expect, it } from 'vitest';
import { verdict, type RuleCase } from '../../support/world.ts';

describe('isInLongerName', () => {
  it.each<RuleCase>([
    ['speaks against', 'Boston', 'The New Boston Group met.'],
    ['speaks against', 'Boston', 'The Boston Bulls won.'],
    ['speaks against', 'Lincoln', 'They met Abigail Lincoln there.'],
    ['speaks against', 'Lima', 'They live on Lima Street.'],
    ['speaks against', 'Reading', 'They swam in Lake Reading there.'],
    ['speaks against', 'Oslo', 'The Oslo Wanderers won.'],
    ['speaks against', 'Oslo', 'They saw Oslo University there.'],
    ['speaks against', 'Dover', 'They live in North Dover now.'],
    ['speaks against', 'Lima', 'Ferries Leave Lima Harbour At Noon'],
    ['speaks against', 'Houston', 'They called the Houston Police Department.'],
    ['says nothing of', 'Houston', 'They called the Houston Police Department.', { isHeaded: true }],
    ['speaks against', 'Bergen', 'They took the Oslo Bergen train.'],
    ['says nothing of', 'Bergen', 'They took the Oslo Bergen train.', { marked: 'Oslo' }],
    ['says nothing of', 'Oslo', 'They left for Oslo Monday.'],
    ['says nothing of', 'Oslo', 'They saw Oslo, Norway, there.'],
    ['says nothing of', 'Oslo', 'The Oslo port is shut.'],
    ['says nothing of', 'Kenyan', 'The Kenyan Wanderers won.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isInLongerName', name, text, given)).toBe(expected);
  });
});

describe('isHyphenated', () => {
  it.each<RuleCase>([
    ['speaks for', 'Seoul', 'A Seoul-based firm paid.'],
    ['speaks for', 'US', 'The US-led fleet sailed.'],
    ['speaks for', 'Oslo', 'An Oslo-born sailor won.'],
    ['speaks against', 'London', 'They met Ann Smith-London there.'],
    ['speaks against', 'Oslo', 'The Oslo-Bergen line is shut.'],
    ['says nothing of', 'Oslo', 'A pro-Oslo crowd met.'],
    ['says nothing of', 'Oslo', 'The Oslo line is shut.'],
    ['says nothing of', 'Oslo', 'The line to Oslo – a long one – is shut.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isHyphenated', name, text, given)).toBe(expected);
  });
});

describe('isDateline', () => {
  it.each<RuleCase>([
    ['speaks for', 'OSLO', 'OSLO (AP) It rained.'],
    ['speaks for', 'Oslo', 'Oslo (AP) It rained.'],
    ['speaks for', 'Oslo', 'Oslo — It rained.'],
    ['speaks for', 'OSLO', 'OSLO, Norway — It rained.'],
    ['says nothing of', 'Oslo', 'Oslo is wet.'],
    ['says nothing of', 'Oslo', 'Oslo: It rained.'],
    ['says nothing of', 'Oslo', 'It rained in Oslo — and hard.'],
    ['says nothing of', 'OSLO', 'OSLO SAYS IT RAINED'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isDateline', name, text, given)).toBe(expected);
  });
});
