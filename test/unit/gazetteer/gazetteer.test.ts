import { beforeAll, describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import { compileGazetteer } from '../../../scripts/gazetteer/compile.ts';

describe('the gazetteer', () => {
  let gazetteer: Gazetteer;
  let all: number[];
  beforeAll(() => {
    gazetteer = new Gazetteer(compileGazetteer());
    all = Array.from({ length: gazetteer.size }, (_, number) => number);
  }, 60_000);

  const number = (id: string): number => {
    const found = gazetteer.numberOf(id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  const idsOf = (label: string): string[] =>
    all.filter((entity) => gazetteer.label(entity) === label).map((entity) => gazetteer.id(entity));
  const around = (id: string): string[] => {
    const chain: string[] = [];
    for (let at = gazetteer.parent(number(id)); at >= 0; at = gazetteer.parent(at))
      chain.push(gazetteer.id(at));
    return chain;
  };

  it('finds every entity by its id', () => {
    expect(all.filter((entity) => gazetteer.numberOf(gazetteer.id(entity)) !== entity)).toEqual([]);
  });

  it('has a label for every entity, and it is its first name', () => {
    const wrong = all.filter((entity) => {
      const label = gazetteer.label(entity);
      return label.trim() !== label || label === '' || gazetteer.names(entity)[0] !== label;
    });

    expect(wrong).toEqual([]);
  });

  it('has every name once for an entity', () => {
    const twice = all.filter(
      (entity) => new Set(gazetteer.names(entity)).size < gazetteer.names(entity).length,
    );

    expect(twice).toEqual([]);
  });

  it('never leads round in a circle', () => {
    const deep = all.filter((entity) => {
      let steps = 0;
      for (let at = entity; at >= 0 && steps < 5; at = gazetteer.parent(at)) steps++;
      return steps === 5;
    });

    expect(deep).toEqual([]);
  });

  it('has larger places that are places, and countries that are countries', () => {
    const parents = all.map((entity) => gazetteer.parent(entity)).filter((parent) => parent >= 0);
    const countries = all.map((entity) => gazetteer.country(entity)).filter((country) => country >= 0);

    expect(parents.filter((parent) => gazetteer.kind(parent) !== 'place')).toEqual([]);
    expect(countries.filter((country) => !gazetteer.isCountry(country))).toEqual([]);
  });

  it('has coordinates on the globe', () => {
    const off = all.filter(
      (entity) => Math.abs(gazetteer.lat(entity)) > 90 || Math.abs(gazetteer.lon(entity)) > 180,
    );

    expect(off).toEqual([]);
  });

  it('knows where every country and every city is', () => {
    const lost = all.filter(
      (entity) =>
        (gazetteer.isCountry(entity) || gazetteer.section(entity) === 'city') &&
        !Number.isFinite(gazetteer.lat(entity) + gazetteer.lon(entity)),
    );

    expect(lost).toEqual([]);
  });

  it('has about as many capitals as there are countries', () => {
    const capitals = all.filter((entity) => gazetteer.isCapital(entity));

    expect(capitals.length).toBeGreaterThan(190);
    expect(capitals.length).toBeLessThan(250);
    expect(capitals.filter((entity) => gazetteer.section(entity) !== 'city')).toEqual([]);
  });

  it('has one capital at most for a country', () => {
    const countries = all
      .filter((entity) => gazetteer.isCapital(entity) && gazetteer.country(entity) >= 0)
      .map((entity) => gazetteer.country(entity));

    expect(new Set(countries).size).toBe(countries.length);
  });

  it.each([
    ['geonames:2643743', 'London', ['england']],
    ['geonames:4717560', 'Paris', ['division:US.TX', 'united-states']],
    ['geonames:2988507', 'Paris', ['division:FR.11', 'france']],
    ['geonames:4140963', 'Washington', ['division:US.DC', 'united-states']],
    ['geonames:1835848', 'Seoul', ['division:KR.11', 'south-korea']],
    ['division:US.CA', 'California', ['united-states']],
    ['division:US.CA.059', 'Orange County', ['division:US.CA', 'united-states']],
    ['united-states', 'United States', []],
  ])('knows %s as %s in %j', (id, label, expected) => {
    expect(gazetteer.label(number(id))).toBe(label);
    expect(around(id)).toEqual(expected);
  });

  it.each([
    ['geonames:2643743', 'england', true],
    ['geonames:2643743', 'united-kingdom', true],
    ['england', 'united-kingdom', true],
    ['geonames:4717560', 'division:US.TX', true],
    ['geonames:4717560', 'united-states', true],
    ['division:US.TX', 'united-states', true],
    ['geonames:4717560', 'france', false],
    ['geonames:4717560', 'division:US.CA', false],
    ['geonames:2988507', 'division:US.TX', false],
    ['united-states', 'division:US.TX', false],
    ['united-states', 'united-states', false],
    ['geonames:4140963', 'division:US.WA', false],
  ])('knows whether %s is within %s: %s', (inner, outer, expected) => {
    expect(gazetteer.isWithin(number(inner), number(outer))).toBe(expected);
  });

  it.each([
    ['geonames:2643743', 'geonames:2988507', 344],
    ['geonames:1835848', 'geonames:1871859', 195],
    ['geonames:4140963', 'geonames:5391959', 3925],
    ['geonames:2193733', 'geonames:3435910', 10_340],
  ])('measures from %s to %s: %d km', (one, other, kilometres) => {
    const distance = gazetteer.distance(number(one), number(other));

    expect(Math.abs(distance - kilometres)).toBeLessThan(25);
    expect(gazetteer.distance(number(other), number(one))).toBeCloseTo(distance, 6);
  });

  it('measures nothing from a place to itself, nor where a place is unknown', () => {
    expect(gazetteer.distance(number('norway'), number('norway'))).toBe(0);
    expect(gazetteer.distance(number('norway'), number('united-nations'))).toBeNaN();
  });

  it.each([
    ['geonames:4140963', true],
    ['geonames:1835848', true],
    ['geonames:2988507', true],
    ['geonames:4717560', false],
    ['geonames:5391959', false],
    ['division:KR.11', false],
    ['south-korea', false],
  ])('knows whether %s is a capital: %s', (id, expected) => {
    expect(gazetteer.isCapital(number(id))).toBe(expected);
  });

  it.each(['Paris', 'Cambridge', 'Washington', 'Orange County'])('has several places called %s', (label) => {
    expect(idsOf(label).length).toBeGreaterThan(2);
  });

  it('gives the larger bearers of a name more inhabitants', () => {
    const [capital, texan] = [number('geonames:2988507'), number('geonames:4717560')];

    expect(gazetteer.population(capital)).toBeGreaterThan(50 * gazetteer.population(texan));
    expect(gazetteer.population(texan)).toBeGreaterThan(10_000);
  });
});
