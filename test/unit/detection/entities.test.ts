import { describe, expect, it } from 'vitest';
import { derivedId } from '../../../lib/detection/derived.ts';
import { bearersOf, labelOf, whereabouts } from '../../../lib/detection/entities.ts';
import { worldFor } from '../support/world.ts';

const WORLD = worldFor('en');
const TOKYO = 'geonames:1850147';

describe('the label', () => {
  it.each([
    ['kenya', 'Kenya'],
    ['nato', 'NATO'],
    ['soviet-union', 'Soviet Union'],
    ['division:US.KS', 'Kansas'],
    ['division:US.KS.091', 'Johnson County'],
    [TOKYO, 'Tokyo'],
    ['geonames:6058560', 'London, Ontario'],
  ])('of %s is that of the gazetteer', (id, label) => {
    expect(labelOf(WORLD, id)).toBe(label);
  });

  it.each([
    [derivedId({ form: 'of', head: 'navy', place: 'kenya' }), 'Navy of Kenya'],
    [derivedId({ form: 'of', head: 'embassy', place: 'kenya', seat: TOKYO }), 'Embassy of Kenya in Tokyo'],
    [derivedId({ form: 'of', head: 'navy', place: 'nowhere' }), 'Navy of nowhere'],
    [derivedId({ form: 'in', name: 'Plains', place: 'division:US.GA' }), 'Plains'],
    [derivedId({ form: 'name', head: 'bank', name: 'Bank of Zambia', place: 'zambia' }), 'Bank of Zambia'],
    [derivedId({ form: 'introduced', name: 'Silver Lantern', as: 'group' }), 'Silver Lantern'],
    [derivedId({ form: 'spelt', name: 'Northern Network', acronym: 'NN' }), 'Northern Network'],
  ])('of %s comes from the id', (id, label) => {
    expect(labelOf(WORLD, id)).toBe(label);
  });

  it.each(['nobody', 'geonames:1', 'geonames:x', 'division:XX.1', 'derived:form=of', '', '__proto__'])(
    'of %j is unknown',
    (id) => {
      expect(labelOf(WORLD, id)).toBeUndefined();
    },
  );
});

describe('whereabouts', () => {
  it.each([
    ['a country', 'kenya', 1, 38],
    ['a city', TOKYO, 35.7, 139.7],
    ['a division', 'division:US.KS', 38.5, -98],
    ['a county', 'division:US.KS.091', 38.9, -94.8],
    ['a city of a pack', 'beijing', 39.9, 116.4],
    ['the same city', 'geonames:1816670', 39.9, 116.4],
    ['a region', 'sahel', 14.5, 5],
  ])('of %s (%s) are a point', (_, id, lat, lon) => {
    const place = whereabouts(WORLD, id);

    expect(place?.kind).toBe('place');
    expect(Math.abs((place?.lat ?? NaN) - lat)).toBeLessThan(1.5);
    expect(Math.abs((place?.lon ?? NaN) - lon)).toBeLessThan(1.5);
  });

  it.each([
    ['an organisation', 'nato', 'organisation'],
    ['an organisation of a pack', 'good-friends', 'organisation'],
    ['a derived organisation', derivedId({ form: 'of', head: 'navy', place: 'kenya' }), 'organisation'],
    ['a derived town', derivedId({ form: 'in', name: 'Plains', place: 'georgia' }), 'place'],
    ['a former state', 'soviet-union', 'place'],
  ])('of %s (%s) are a kind alone', (_, id, kind) => {
    expect(whereabouts(WORLD, id)).toEqual({ kind });
  });

  it.each(['nobody', 'geonames:1', 'division:XX.1', '', '__proto__'])('of %j are unknown', (id) => {
    expect(whereabouts(WORLD, id)).toBeUndefined();
  });
});

describe('the bearers of a name', () => {
  const bearers = (name: string): string[] =>
    bearersOf(WORLD, name)
      .map((entity) => WORLD.gazetteer?.id(entity) ?? '')
      .sort();

  it.each([
    ['Georgia', ['division:US.GA', 'georgia']],
    ['Nairobi', ['division:KE.05', 'geonames:184745']],
    ['United Nations', ['united-nations']],
    ['UK', ['united-kingdom']],
    ['Kenyan', []],
    ['foreign ministry', []],
    ['Stockholm syndrome', []],
    ['Tarrow', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(bearers(name)).toEqual(expected);
  });

  it('are many for a common one, each once', () => {
    const ids = bearers('Springfield');

    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
