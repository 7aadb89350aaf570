import { describe, expect, it } from 'vitest';
import { verdict, type RuleCase } from '../../support/world.ts';

describe('isTime', () => {
  it.each<RuleCase>([
    ['refuses', 'March', 'The new ferry sails in March.'],
    ['refuses', 'March', 'On March 14 the ferry sank.'],
    ['refuses', 'Mon', 'Tickets: Mon to Wed.'],
    ['refuses', 'MARCH', 'FERRY SAILS IN MARCH'],
    ['says nothing of', 'May Pen', 'Buses leave May Pen in spring.'],
    ['says nothing of', 'Lima', 'The new ferry sails to Lima.'],
    ['says nothing of', 'Reading', 'The ferry to Reading sank.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isTime', name, text, given)).toBe(expected);
  });
});

describe('isWordInCapitals', () => {
  it.each<RuleCase>([
    ['refuses', 'US', 'THEY SHOWED US THE HARBOUR'],
    ['refuses', 'US', 'THE US SENDS TWO SHIPS'],
    ['refuses', 'WHO', 'SAILORS WHO SAW THE WRECK'],
    ['refuses', 'MAN', 'A MAN LEFT THE WRECK'],
    ['says nothing of', 'US', 'US SENDS TWO SHIPS'],
    ['says nothing of', 'U.S.', 'SHIPS LEAVE A U.S. PORT'],
    ['says nothing of', 'NATO', 'SHIPS LEAVE A NATO PORT'],
    ['says nothing of', 'OSLO', 'SHIPS LEAVE OSLO AT NOON'],
    ['says nothing of', 'NEW YORK', 'SHIPS LEAVE NEW YORK AT NOON'],
    ['says nothing of', 'US', 'The US sends two ships.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isWordInCapitals', name, text, given)).toBe(expected);
  });
});

describe('isForeignAcronym', () => {
  it.each<RuleCase>([
    ['refuses', 'MALI', 'The MALI index fell again.'],
    ['refuses', 'CHAD', 'A file called CHAD was lost.'],
    ['speaks against', 'PARIS', 'The PARIS trial ended early.'],
    ['says nothing of', 'Paris', 'The Paris trial ended early.'],
    ['says nothing of', 'PARIS', 'PARIS — The trial ended early.'],
    ['says nothing of', 'NATO', 'The NATO fleet sailed.'],
    ['says nothing of', 'U.S.', 'The U.S. fleet sailed.'],
    ['says nothing of', 'MALI', 'SHIPS LEAVE MALI AT NOON'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isForeignAcronym', name, text, given)).toBe(expected);
  });
});

describe('isTreaty', () => {
  it.each<RuleCase>([
    ['refuses', 'Rome', 'The Treaty of Rome was signed in spring.'],
    ['refuses', 'Geneva', 'The Convention of Geneva binds them.'],
    ['refuses', 'Paris', 'The Peace of Paris ended the war.'],
    ['says nothing of', 'Lisbon', 'The streets of Lisbon were wet.'],
    ['says nothing of', 'Rome', 'They signed a treaty of Rome bakers.'],
    ['says nothing of', 'Geneva', 'The Convention met in Geneva.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isTreaty', name, text, given)).toBe(expected);
  });
});

describe('isWord', () => {
  it.each<RuleCase>([
    ['speaks against', 'Reading', 'Reading is taught here.'],
    ['speaks against', 'Nice', 'Nice weather held.'],
    ['speaks against', 'Orange', 'He wore an Orange coat.'],
    ['speaks against', 'Reading', 'Fewer Pupils Enjoy Reading Books'],
    ['speaks against', 'Amazon', 'Amazon parrots are loud.'],
    ['speaks against', 'Amazon', 'Amazon will hire sailors.'],
    ['speaks against', 'Turkey', 'Turkey is served cold.'],
    ['says nothing of', 'Turkey', 'They sailed to Turkey.'],
    ['says nothing of', 'Lima', 'Lima is wet in June.'],
    ['says nothing of', 'Lima', 'Fewer Pupils Visit Lima'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isWord', name, text, given)).toBe(expected);
  });
});
