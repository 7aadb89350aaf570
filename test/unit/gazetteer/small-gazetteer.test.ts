import { describe, expect, it } from 'vitest';
import { encodeRuns, encodeSmall } from '../../../lib/gazetteer/columns.ts';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import type { PackedGazetteer } from '../../../lib/gazetteer/packed.ts';
import { NameFlag } from '../../../lib/matching/name-index.ts';
import { WordClass } from '../../../lib/matching/word-classes.ts';

/** A country of one division, one county and two towns, with an organisation. */
const SMALL: PackedGazetteer = {
  curated: {
    countries: 1,
    places: 2,
    types: ['country', 'coast', 'bank'],
    type: [0, 1, 2],
    country: 'TLTLTL',
    ids: { 1: 'the-fens' },
    divisions: { 1: 'TL.02' },
    points: { 0: [10, 20] },
  },
  names: [
    'Tarnland\n\tRepublic of Tarnland',
    'Fen Coast',
    'Bank of Fen',
    'Moorshire',
    'Hill County',
    'Hill\n\tOld Hill',
    'Quay\n\tQuay West\n\tministry\n\tsaid',
  ].join('\n'),
  entities: 7,
  decoys: 1,
  heads: 1,
  flagSets: [0, NameFlag.decoy, NameFlag.head],
  flags: encodeSmall([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]),
  classSets: [WordClass.speechVerb],
  words: encodeSmall([0]),
  divisions: {
    codes: 'TL.01',
    lat: '105',
    lon: '-205',
    population: '35',
    powers: '3',
    parents: encodeRuns([0]),
  },
  counties: {
    codes: 'TL.01.007',
    lat: '0',
    lon: '0',
    population: '00',
    powers: '0',
    parents: encodeRuns([3]),
  },
  cities: {
    ids: '900,-200',
    capitals: '1',
    lat: '100,10',
    lon: '200,-400',
    population: '1207',
    powers: '40',
    parents: encodeRuns([3, 1]),
  },
};

describe('a small gazetteer', () => {
  const gazetteer = new Gazetteer(SMALL);
  const all = Array.from({ length: gazetteer.size }, (_, number) => number);

  it('numbers curated records, divisions, counties and cities', () => {
    expect(all.map((number) => gazetteer.section(number))).toEqual([
      'curated',
      'curated',
      'curated',
      'division',
      'county',
      'city',
      'city',
    ]);
  });

  it('has an id for each', () => {
    expect(all.map((number) => gazetteer.id(number))).toEqual([
      'tarnland',
      'the-fens',
      'bank-of-fen',
      'division:TL.01',
      'division:TL.01.007',
      'geonames:900',
      'geonames:700',
    ]);
  });

  it('cuts labels and names out of its text', () => {
    expect(all.map((number) => gazetteer.names(number))).toEqual([
      ['Tarnland', 'Republic of Tarnland'],
      ['Fen Coast'],
      ['Bank of Fen'],
      ['Moorshire'],
      ['Hill County'],
      ['Hill', 'Old Hill'],
      ['Quay'],
    ]);
    expect(all.map((number) => gazetteer.label(number))).toEqual(
      all.map((number) => gazetteer.names(number)[0]),
    );
  });

  it('finds each by its id', () => {
    expect(all.map((number) => gazetteer.numberOf(gazetteer.id(number)))).toEqual(all);
  });

  it('tells names from decoys, head nouns and words', () => {
    const { table } = gazetteer;
    const lineOf = (text: string): number =>
      Array.from({ length: table.lines.length }, (_, line) => line).find(
        (line) => table.lines.text(line) === text,
      ) ?? -1;

    expect(table.entityOf(lineOf('Old Hill'))).toBe(5);
    expect(table.flagsOf(lineOf('Quay West'))).toBe(NameFlag.decoy);
    expect([table.flagsOf(lineOf('ministry')), table.entityOf(lineOf('ministry'))]).toEqual([
      NameFlag.head,
      0,
    ]);
    expect([table.flagsOf(lineOf('said')), table.classesOf(lineOf('said'))]).toEqual([
      0,
      WordClass.speechVerb,
    ]);
    expect(table.heads).toEqual(['ministry']);
  });

  it('links each to what it lies in', () => {
    expect(all.map((number) => gazetteer.parent(number))).toEqual([-1, -1, -1, 0, 3, 3, 1]);
    expect(all.map((number) => gazetteer.country(number))).toEqual([-1, 0, 0, 0, 0, 0, 0]);
  });

  it('adds the inhabitants of a country up', () => {
    expect(all.map((number) => gazetteer.population(number))).toEqual([120_007, 0, 0, 35_000, 0, 120_000, 7]);
  });

  it('knows coordinates to a tenth of a degree', () => {
    const points = all.map((number) => [gazetteer.lat(number), gazetteer.lon(number)]);

    expect(points.slice(0, 4)).toEqual([
      [10, 20],
      [NaN, NaN],
      [NaN, NaN],
      [10.5, -20.5],
    ]);
    expect(points.slice(5)).toEqual([
      [10, 20],
      [11, -20],
    ]);
  });

  it('knows kinds, countries and capitals', () => {
    expect(gazetteer.kind(2)).toBe('organisation');
    expect(all.filter((number) => gazetteer.isCountry(number))).toEqual([0]);
    expect(all.filter((number) => gazetteer.isCapital(number))).toEqual([6]);
  });

  it.each(['', 'nowhere', 'geonames:', 'geonames:901', 'division:TL.03', 'constructor', 'other:900'])(
    'knows nothing of %j',
    (id) => {
      expect(gazetteer.numberOf(id)).toBeUndefined();
    },
  );

  it.each([-1, 7, 1000])('answers with nothing for the number %d', (number) => {
    expect(gazetteer.population(number)).toBe(0);
    expect([gazetteer.country(number), gazetteer.parent(number)]).toEqual([-1, -1]);
    expect(gazetteer.lat(number)).toBeNaN();
  });
});
