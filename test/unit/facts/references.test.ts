import { describe, expect, it } from 'vitest';
import { fact, factFile, place, problemsOf, problemsOfFact, source } from '../support/fact-files.ts';

/** A document of its own id and day with these facts. */
function dated(file: string, published: string, ...facts: unknown[]) {
  const id = file.replace('.json', '');
  return source(file, factFile(id, { document: { id, title: 'Harbour news', published }, facts }));
}

describe('unknown ids', () => {
  it.each([
    ['an entity', { about: ['oslo', 'atlantis'] }, 'unknown entity "atlantis"'],
    [
      'the group of a speaker',
      { attribution: { kind: 'person', name: 'Ada Berg', role: 'harbour master', group: 'sailors' } },
      'unknown entity "sailors"',
    ],
    ['a series', { figure: { series: 'boats', of: 'at anchor', high: 4 } }, 'unknown series "boats"'],
    ['a superseded fact', { supersedes: 'tram' }, 'supersedes the unknown fact "tram"'],
  ])('in the place of %s are reported with the fact', (_, more, reason) => {
    expect(problemsOfFact(more)).toEqual([`a.json: facts (ferry): ${reason}`]);
  });

  it.each(['partOf', 'capital'])('in %s are reported with the entity', (field) => {
    const file = source(
      'a.json',
      factFile('harbour', { entities: [place('oslo', { [field]: 'atlantis' })] }),
    );

    expect(problemsOf(file)).toEqual([`a.json: entities (oslo).${field}: unknown entity "atlantis"`]);
  });

  it('are looked for in all files of the pack', () => {
    const norway = source(
      'a.json',
      factFile('harbour', { entities: [place('norway'), place('oslo', { partOf: 'norway' })] }),
    );
    const ferry = source(
      'b.json',
      factFile('ferries', {
        entities: [],
        series: [],
        facts: [
          fact('ferry', { about: ['norway'], figure: { series: 'ferries', of: 'in service', high: 4 } }),
        ],
      }),
    );

    expect(problemsOf(ferry, norway)).toEqual([]);
  });
});

describe('duplicate ids', () => {
  it('of facts are reported inside one file', () => {
    const file = source(
      'a.json',
      factFile('harbour', { facts: [fact('ferry'), fact('tram'), fact('ferry')] }),
    );

    expect(problemsOf(file)).toEqual(['a.json: facts (ferry): duplicate id, also in a.json']);
  });

  it('of facts are reported across files', () => {
    const first = source('a.json', factFile('harbour', { facts: [fact('ferry')] }));
    const second = source('b.json', factFile('islands', { facts: [fact('ferry')] }));

    expect(problemsOf(first, second)).toEqual(['b.json: facts (ferry): duplicate id, also in a.json']);
  });

  it('of documents are reported', () => {
    const first = source('a.json', factFile('harbour'));
    const second = source('b.json', factFile('harbour'));

    expect(problemsOf(first, second)).toEqual(['b.json: document (harbour): duplicate id, also in a.json']);
  });

  it('of documents are reported whatever the id', () => {
    const first = source('a.json', factFile('unknown'));
    const second = source('b.json', factFile('unknown'));

    expect(problemsOf(first, second)).toEqual(['b.json: document (unknown): duplicate id, also in a.json']);
  });

  it.each([
    ['entities', [place('oslo'), place('oslo')], 'entities (oslo)'],
    [
      'series',
      [
        { id: 'ferries', label: 'F', unit: 'f' },
        { id: 'ferries', label: 'F', unit: 'f' },
      ],
      'series (ferries)',
    ],
  ])('of %s are a slip inside one file', (list, records, record) => {
    const file = source('a.json', factFile('harbour', { [list]: records }));

    expect(problemsOf(file)).toEqual([`a.json: ${record}: duplicate id`]);
  });

  it('of entities and series across files are one record', () => {
    expect(problemsOf(source('a.json', factFile('harbour')), source('b.json', factFile('islands')))).toEqual(
      [],
    );
  });
});

describe('"part of"', () => {
  it('going round in a ring is reported for each entity of the ring and for no other', () => {
    const entities = [
      place('oslo', { partOf: 'norway' }),
      place('norway', { partOf: 'nordic-countries' }),
      place('nordic-countries', { partOf: 'norway' }),
    ];

    expect(problemsOf(source('a.json', factFile('harbour', { entities })))).toEqual([
      'a.json: entities (nordic-countries).partOf: is part of itself: nordic-countries → norway → nordic-countries',
      'a.json: entities (norway).partOf: is part of itself: norway → nordic-countries → norway',
    ]);
  });

  it('itself is reported', () => {
    const entities = [place('oslo', { partOf: 'oslo' })];

    expect(problemsOf(source('a.json', factFile('harbour', { entities })))).toEqual([
      'a.json: entities (oslo).partOf: is part of itself: oslo → oslo',
    ]);
  });

  it('closing a ring over two files is reported', () => {
    const first = source('a.json', factFile('harbour', { entities: [place('oslo', { partOf: 'norway' })] }));
    const second = source('b.json', factFile('islands', { entities: [place('norway', { partOf: 'oslo' })] }));

    expect(problemsOf(first, second)).toHaveLength(2);
  });

  it('may be as deep as geography is', () => {
    const entities = [
      place('oslo', { partOf: 'norway' }),
      place('norway', { partOf: 'europe' }),
      place('europe'),
    ];

    expect(problemsOf(source('a.json', factFile('harbour', { entities })))).toEqual([]);
  });
});

describe('a fact that supersedes another', () => {
  it.each(['2020-05-03', '2020-05-04'])('may correct one of %s', (older) => {
    const files = [
      dated('old.json', older, fact('ferry')),
      dated('new.json', '2020-05-04', fact('ferry-again', { supersedes: 'ferry' })),
    ];

    expect(problemsOf(...files)).toEqual([]);
  });

  it('cannot correct what came later', () => {
    const files = [
      dated('old.json', '2020-05-03', fact('ferry', { supersedes: 'ferry-again' })),
      dated('new.json', '2020-05-04', fact('ferry-again')),
    ];

    expect(problemsOf(...files)).toEqual([
      'old.json: facts (ferry): supersedes "ferry-again", which is newer',
    ]);
  });

  it('cannot correct itself', () => {
    expect(problemsOfFact({ supersedes: 'ferry' })).toEqual(['a.json: facts (ferry): supersedes itself']);
  });
});
