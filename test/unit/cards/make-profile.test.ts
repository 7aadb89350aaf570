import { readOrganisations } from '../../../scripts/gazetteer/curated.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProfile, type Atlas, type Profile } from '../../../lib/cards/make-profile.ts';
import { derivedId, type Derived } from '../../../lib/detection/derived.ts';
import { buildWorld } from '../../../lib/detection/world.ts';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import { cardOf as makeCard, compileAtlas } from '../support/atlas.ts';

const OWN = 'Dateline’s own table';
const PARIS = 'geonames:2988507';
const SEOUL = 'geonames:1835848';

let atlas: Atlas;
let gazetteer: Gazetteer;
beforeAll(() => {
  ({ atlas, gazetteer } = compileAtlas());
}, 60_000);

const cardOf = (id: string): Profile => makeCard(atlas, id);

/** "Capital: Oslo (own)", without the editions of what others publish. */
const linesOf = (id: string): string[] =>
  cardOf(id).profile.map(
    ({ label, value, source }) =>
      `${label}: ${value} (${source === OWN ? 'own' : source.replace(/ \S+$/, '')})`,
  );

const othersOf = (id: string): string[] => cardOf(id).others.map(({ label }) => label);
const relatedOf = (id: string): string[] => cardOf(id).related.map(({ id: other }) => other);

describe('a country', () => {
  it('is told by its data, each with its source', () => {
    expect(linesOf('norway')).toEqual([
      'Part of the world: Northern Europe (own)',
      'Capital: Oslo (own)',
      expect.stringMatching(/^Population: about 5,[4-9]\d0,000 \(20\d\d\) \(Unicode CLDR\)$/),
      'Languages: Norwegian (own)',
      'Local names: Norge, Noreg (Unicode CLDR)',
    ]);
  });

  it('has its map, and lies in nothing', () => {
    const card = cardOf('norway');

    expect(card).toMatchObject({ id: 'norway', kind: 'place', type: 'country', label: 'Norway' });
    expect(card.map?.country).toBeTruthy();
    expect(card.map?.caption).toBe('Map: Norway.');
    expect(card).not.toHaveProperty('within');
    expect(card).not.toHaveProperty('background');
    expect(card.related).toEqual([]);
  });

  it.each([
    ['south-korea', 'Capital: Seoul (own)'],
    ['south-korea', 'Languages: Korean (own)'],
    ['south-korea', 'Local names: 대한민국 (Unicode CLDR)'],
    ['switzerland', 'Languages: German, French, Italian, Romansh (own)'],
    ['myanmar', 'Earlier names: Burma (until 1989) (own)'],
  ])('%s: %s', (id, line) => {
    expect(linesOf(id)).toContain(line);
  });

  it('without a capital has no line for one', () => {
    expect(cardOf('tokelau').profile.map(({ label }) => label)).not.toContain('Capital');
  });
});

describe('a town', () => {
  it.each([
    [SEOUL, 'Seoul', 'capital', 'South Korea'],
    [PARIS, 'Paris', 'capital', 'Île-de-France, France'],
    ['geonames:4140963', 'Washington', 'capital', 'District of Columbia, United States'],
    ['geonames:2643743', 'London', 'capital', 'England, United Kingdom'],
    ['geonames:4717560', 'Paris', 'town', 'Texas, United States'],
    ['geonames:5391959', 'San Francisco', 'city', 'California, United States'],
  ])('%s is known as %s, a %s in %s', (id, label, type, within) => {
    expect(cardOf(id)).toMatchObject({ id, kind: 'place', label, type, within });
  });

  it.each([
    [SEOUL, /^Population: about \d+,000,000 \(20\d\d\) \(GeoNames\)$/],
    ['geonames:4717560', /^Population: about 2\d,000 \(20\d\d\) \(GeoNames\)$/],
  ])('%s has inhabitants: %s', (id, line) => {
    expect(linesOf(id)).toContainEqual(expect.stringMatching(line));
  });

  it('has a point on the map of its country', () => {
    const { map } = cardOf('geonames:4717560');

    expect(map?.caption).toBe('Map: Paris, in United States.');
    expect(map?.country).toBeTruthy();
    expect(map?.point).toBeDefined();
  });

  it('leads on to its division and its country', () => {
    expect(relatedOf('geonames:4717560')).toEqual(['division:US.TX', 'united-states']);
    expect(relatedOf('geonames:2643743')).toEqual(['england', 'united-kingdom']);
  });

  it('has its other spellings', () => {
    const line = linesOf('geonames:4140963').find((text) => text.startsWith('Also written'));

    expect(line).toContain('Washington, D.C.');
    expect(line).toMatch(/\(own\)$/);
  });

  it('has a type by its size', () => {
    const odd = Array.from({ length: gazetteer.size }, (_, number) => number)
      .filter((number) => gazetteer.section(number) === 'city' && number % 97 === 0)
      .filter((number) => {
        const isLarge = gazetteer.population(number) >= 100_000;
        const expected = gazetteer.isCapital(number) ? 'capital' : isLarge ? 'city' : 'town';
        return cardOf(gazetteer.id(number)).type !== expected;
      });

    expect(odd).toEqual([]);
  });
});

describe('a division', () => {
  it.each([
    ['division:US.CA', 'California', 'state', 'United States'],
    ['division:CA.08', 'Ontario', 'province or territory', 'Canada'],
    ['division:JP.40', 'Tokyo', 'prefecture', 'Japan'],
    ['division:FR.11', 'Île-de-France', 'region', 'France'],
    ['division:US.CA.059', 'Orange County', 'county', 'California, United States'],
    ['scotland', 'Scotland', 'nation of the United Kingdom', 'United Kingdom'],
  ])('%s is known as %s, a %s in %s', (id, label, type, within) => {
    const card = cardOf(id);

    expect(card).toMatchObject({ label, type, within, kind: 'place' });
    expect(card.map?.caption).toContain(label);
  });

  it('leads on to what it lies in', () => {
    expect(relatedOf('division:US.CA.059')).toEqual(['division:US.CA', 'united-states']);
  });
});

describe('an organisation', () => {
  const organisations = readOrganisations();

  it('whose seat and year were checked has them, each with the page', () => {
    const checked = organisations.filter(({ source, seat, founded }) => source && seat && founded);

    expect(checked.length).toBeGreaterThan(2);
    for (const { id, source, seat = '', founded } of checked) {
      const profile = cardOf(id).profile.filter((line) => line.source === source);
      expect(profile.map(({ label }) => label)).toEqual(expect.arrayContaining(['Seat', 'Founded']));
      expect(profile.map(({ value }) => value).join('; ')).toContain(seat);
      expect(profile.map(({ value }) => value)).toContain(String(founded));
    }
  });

  it('that nobody has checked has its country alone', () => {
    const unchecked = organisations.filter(({ source, seat, founded }) => !source && seat && founded);
    const labels = unchecked.slice(0, 50).flatMap(({ id }) => cardOf(id).profile.map(({ label }) => label));
    expect(labels.filter((label) => label === 'Seat' || label === 'Founded')).toEqual([]);
  });

  it('has a line, no map, and lies in nothing', () => {
    const card = cardOf('nato');

    expect(card.background).toMatch(/\.$/);
    expect(card).not.toHaveProperty('map');
    expect(card).not.toHaveProperty('within');
    expect(relatedOf('nato')).toEqual(['belgium']);
  });
});

describe('a former state', () => {
  it('has its years and what came after it', () => {
    const card = cardOf('czechoslovakia');

    expect(card).toMatchObject({ type: 'former state', kind: 'place', label: 'Czechoslovakia' });
    expect(linesOf('czechoslovakia')).toEqual(['Existed: 1918 to 1992 (own)']);
    expect(relatedOf('czechoslovakia')).toEqual(['czechia', 'slovakia']);
    expect(card.background).toBeTruthy();
    expect(card).not.toHaveProperty('map');
  });
});

describe('a region of several countries', () => {
  it('lies in each of them and leads on to each', () => {
    expect(cardOf('kashmir').within).toBe('India and Pakistan');
    expect(relatedOf('kashmir')).toEqual(['india', 'pakistan']);
  });
});

describe('a derived organisation or place', () => {
  it.each<[Derived, Partial<Profile>]>([
    [
      { form: 'of', head: 'foreign ministry', place: 'france' },
      { label: 'Foreign ministry of France', type: 'foreign ministry' },
    ],
    [
      { form: 'of', head: 'embassy', place: 'south-korea', seat: 'geonames:1816670' },
      { label: 'Embassy of South Korea in Beijing', type: 'embassy' },
    ],
    [
      { form: 'name', head: 'university', name: 'University of Tarn Hill', place: 'norway' },
      { label: 'University of Tarn Hill', type: 'university' },
    ],
    [
      { form: 'introduced', name: 'Silver Lantern', as: 'aid group' },
      {
        label: 'Silver Lantern',
        type: 'aid group',
        background: 'This page calls it: aid group. No list at hand says more.',
      },
    ],
    [
      { form: 'spelt', name: 'Fen & Moor Network', acronym: 'FMN' },
      {
        label: 'Fen & Moor Network',
        background: 'This page spells FMN out as “Fen & Moor Network”. No list at hand says more.',
      },
    ],
    [
      { form: 'in', name: 'Tarn Hill', place: 'division:US.GA' },
      {
        label: 'Tarn Hill',
        kind: 'place',
        type: 'place',
        background: 'This page places it in Georgia. No list at hand says more.',
      },
    ],
  ])('says what its id says: %o', (derived, expected) => {
    const id = derivedId(derived);

    expect(cardOf(id)).toMatchObject({ kind: 'organisation', id, profile: [], others: [], ...expected });
    expect(cardOf(id).background).toMatch(/No list at hand says more|no list at hand says more/);
  });

  it.each<[Derived, string[]]>([
    [{ form: 'of', head: 'embassy', place: 'south-korea', seat: SEOUL }, ['south-korea', SEOUL]],
    [{ form: 'of', head: 'embassy', place: 'south-korea', seat: 'nowhere' }, ['south-korea']],
    [{ form: 'of', head: 'government', place: 'nowhere' }, []],
    [{ form: 'name', head: 'bank', name: 'Bank of Fen' }, []],
    [{ form: 'in', name: 'Tarn Hill', place: 'norway' }, ['norway']],
    [{ form: 'spelt', name: 'Fen Moor Network', acronym: 'FMN' }, []],
  ])('leads on to the places that it holds: %o', (derived, expected) => {
    expect(relatedOf(derivedId(derived))).toEqual(expected);
  });

  it('needs neither profiles nor outlines', () => {
    const fail = (): never => {
      throw new Error('read for nothing');
    };
    const bare: Atlas = { world: atlas.world, profiles: fail, outlines: fail };

    expect(
      makeProfile(bare, derivedId({ form: 'introduced', name: 'Red Quay', as: 'militia' })),
    ).toBeDefined();
  });
});

describe('others of the same name', () => {
  it.each([
    ['georgia', ['Georgia (state in United States)']],
    ['division:US.GA', ['Georgia (country)']],
    ['norway', []],
  ])('of %s are %j', (id, expected) => {
    expect(othersOf(id)).toEqual(expected);
  });

  it.each([
    ['geonames:2653941', 'Cambridge (Ontario, Canada)'],
    ['geonames:4931972', 'Cambridge (England, United Kingdom)'],
    [PARIS, 'Paris (Texas, United States)'],
    ['geonames:4717560', 'Paris (Île-de-France, France)'],
  ])('come the most prominent first: of %s %s', (id, first) => {
    expect(othersOf(id)[0]).toBe(first);
  });

  it('are five at most, and never the one itself', () => {
    const { others } = cardOf(PARIS);

    expect(others).toHaveLength(5);
    expect(others.map(({ id }) => id)).not.toContain(PARIS);
  });
});

describe('an unknown id', () => {
  it.each([
    '',
    'nowhere',
    'geonames:',
    'geonames:1',
    'division:XX.01',
    'derived:',
    'derived:form=in&name=Fen',
  ])('has no card: %j', (id) => {
    expect(makeProfile(atlas, id)).toBeUndefined();
  });

  it('is any id where there is no gazetteer', () => {
    expect(makeProfile({ ...atlas, world: buildWorld([]) }, 'norway')).toBeUndefined();
  });
});
