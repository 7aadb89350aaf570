import { describe, expect, it } from 'vitest';
import { verdict, type RuleCase } from '../../support/world.ts';

describe('isLocated', () => {
  it.each<RuleCase>([
    ['speaks for', 'Reading', 'Officials in Reading met.'],
    ['speaks for', 'Reading', 'A fire near Reading spread.'],
    ['speaks for', 'Nice', 'They came from Nice.'],
    ['speaks for', 'Nice', 'They visited Nice.'],
    ['speaks for', 'Syria', 'They fought in northern Syria.'],
    ['says nothing of', 'Nice', 'They think Nice is wet.'],
    ['says nothing of', 'Nice', 'They have a Nice flat.'],
    ['says nothing of', 'Nice', 'They fought with Nice.'],
    ['says nothing of', 'Syria', 'They joined Northern Syria Relief.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isLocated', name, text, given)).toBe(expected);
  });
});

describe('isOfKind', () => {
  it.each<RuleCase>([
    ['speaks for', 'Split', 'The city of Split is old.'],
    ['speaks for', 'Nice', 'The mayor of Nice resigned.'],
    ['speaks for', 'Reading', 'The outskirts of Reading flooded.'],
    ['speaks for', 'Bath', 'A suburb of Bath flooded.'],
    ['says nothing of', 'Split', 'The idea of Split is old.'],
    ['says nothing of', 'Split', 'The city, of Split fame, is old.'],
    ['says nothing of', 'Reading', 'They think Reading is old.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isOfKind', name, text, given)).toBe(expected);
  });
});

describe('isPostal', () => {
  it.each<RuleCase>([
    ['speaks for', 'TX', 'They live in Plains, TX, now.'],
    ['speaks for', 'Fla', 'They live in Tampa, Fla., now.'],
    ['speaks for', 'OK', 'They live in Enid, OK, now.'],
    ['refuses', 'OK', 'They said OK at once.'],
    ['refuses', 'ME', 'They told ME at once.'],
    ['speaks against', 'Wash', 'They left Wash. at noon.'],
    ['speaks against', 'Miss', 'She is Miss. Nobody knows why.'],
    ['says nothing of', 'Texas', 'They live in Plains, Texas, now.'],
    ['says nothing of', 'Ohio', 'They live in Ohio now.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isPostal', name, text, given)).toBe(expected);
  });
});

describe('isContained', () => {
  it.each<RuleCase>([
    ['speaks for', 'Split', 'They live in Split, Croatia, now.'],
    ['speaks for', 'London', 'They live in London, Ontario, now.'],
    ['speaks for', 'Plano', 'They live in Plano, Texas, now.'],
    ['speaks against', 'Plano', 'They live in Plano, Maine, now.'],
    ['speaks against', 'Bergen', 'They live in Bergen, Texas, now.'],
    ['says nothing of', 'Bergen', 'They live in Bergen, Kenya, now.'],
    ['says nothing of', 'Oslo', 'They live in Oslo now.'],
    ['says nothing of', 'Oslo', 'They saw Oslo, Bergen and Nice.'],
    ['says nothing of', 'Oslo', 'They saw Oslo, Norwegian boats and snow.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isContained', name, text, given)).toBe(expected);
  });
});

describe('isContainer', () => {
  it.each<RuleCase>([
    ['speaks for', 'Ohio', 'They live in Akron, Ohio, now.', { marked: 'Akron' }],
    ['speaks for', 'Norway', 'They live in Oslo, Norway, now.', { marked: 'Oslo' }],
    ['speaks for', 'Ohio', 'They live in Tarrowville, Ohio, now.'],
    ['says nothing of', 'Norway', 'They live in tents, Norway said.'],
    ['says nothing of', 'Norway', 'They live in Norway now.'],
    ['says nothing of', 'Norway', 'They saw Oslo and Norway.', { marked: 'Oslo' }],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isContainer', name, text, given)).toBe(expected);
  });
});

describe('isListed', () => {
  it.each<RuleCase>([
    ['speaks for', 'Reading', 'They saw Laos, Reading and Nice.', { marked: 'Laos' }],
    ['speaks for', 'Nice', 'They saw Laos, Reading and Nice.', { marked: 'Reading' }],
    ['speaks for', 'Nice', 'They saw Laos or Nice.', { marked: 'Laos' }],
    ['says nothing of', 'Nice', 'They saw Laos. Nice boats came.', { marked: 'Laos' }],
    ['says nothing of', 'Nice', 'They saw Laos in the rain and Nice in the sun.', { marked: 'Laos' }],
    ['says nothing of', 'Nice', 'They saw boats and Nice flags.'],
    ['says nothing of', 'Kenyan', 'They saw Laos and Kenyan boats.', { marked: 'Laos' }],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isListed', name, text, given)).toBe(expected);
  });
});

describe('isProved', () => {
  it.each<RuleCase>([
    ['speaks for', 'Reading', 'Reading grows.', { isSure: true }],
    ['speaks for', 'Nice', 'Nice grows.', { isSure: true }],
    ['speaks for', 'Split', 'Many left Split.', { isSure: true }],
    ['says nothing of', 'Reading', 'Reading grows.'],
    ['says nothing of', 'Split', 'Many left Split.'],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isProved', name, text, given)).toBe(expected);
  });
});

describe('isInScope', () => {
  it.each<RuleCase>([
    ['speaks for', 'Salina', 'Salina grows.', { memory: { places: { 'division:US.KS': 3 } } }],
    ['speaks for', 'Hays', 'Hays grows.', { memory: { places: { 'division:US.KS': 1 } } }],
    ['speaks for', 'Bath', 'Bath grows.', { memory: { places: { england: 2 } } }],
    ['says nothing of', 'Salina', 'Salina grows.'],
    ['says nothing of', 'Salina', 'Salina grows.', { memory: { places: { 'division:US.TX': 3 } } }],
    ['says nothing of', 'Salina', 'Salina grows.', { memory: { places: { 'united-states': 3 } } }],
    ['says nothing of', 'Kansas', 'Kansas grows.', { memory: { places: { 'division:US.KS': 3 } } }],
  ])('%s %s in: %s', (expected, name, text, given) => {
    expect(verdict('isInScope', name, text, given)).toBe(expected);
  });
});
