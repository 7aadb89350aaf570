import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../lib/facts/compile.ts';
import { FactProblems } from '../../../lib/facts/problem.ts';
import { readFactFiles, readPack } from '../../../scripts/read-pack.ts';
import { fact, factFile, packInfo, place, problemsOf, source } from '../support/fact-files.ts';

function dated(id: string, published: string, ...facts: string[]) {
  return source(
    `${id}.json`,
    factFile(id, {
      document: { id, title: `News of ${id}`, published },
      entities: [
        place('oslo', { names: [{ text: `Oslo of ${id}`, kind: 'former' }], notIn: [`Oslo ${id} street`] }),
      ],
      facts: facts.map((name) => fact(name)),
    }),
  );
}

const FILES = [
  dated('spring', '2020-04-01', 'thaw', 'floods', 'blossom'),
  dated('summer', '2020-07-01', 'heat'),
  dated('midsummer', '2020-07-01', 'fires', 'dances'),
  dated('winter', '2019-12-24', 'snow'),
];

describe('compilePack', () => {
  it('puts the newest document first and keeps the order in which each states its facts', () => {
    const pack = compilePack(packInfo, FILES);

    expect(pack.documents.map(({ id }) => id)).toEqual(['midsummer', 'summer', 'spring', 'winter']);
    expect(pack.facts.map(({ id }) => id)).toEqual([
      'fires',
      'dances',
      'heat',
      'thaw',
      'floods',
      'blossom',
      'snow',
    ]);
    expect(pack.facts.map((one) => one.document)).toEqual([
      ...Array<string>(2).fill('midsummer'),
      'summer',
      ...Array<string>(3).fill('spring'),
      'winter',
    ]);
  });

  it('counts what it holds and is as of its newest document', () => {
    const pack = compilePack(packInfo, FILES);

    expect(pack).toMatchObject({
      format: 1,
      id: 'test-pack',
      version: '1.0.0',
      asOf: '2020-07-01',
      counts: { documents: 4, entities: 1, facts: 7 },
    });
  });

  it('gives the same bytes for the same files in any order', () => {
    const once = JSON.stringify(compilePack(packInfo, FILES));

    const shuffled = fc.shuffledSubarray(FILES, { minLength: FILES.length });
    fc.assert(
      fc.property(shuffled, (files) => {
        expect(JSON.stringify(compilePack(packInfo, files))).toBe(once);
      }),
    );
  });

  it('does not change the list of files it is given', () => {
    const files = FILES.toReversed();
    const before = [...files];

    compilePack(packInfo, files);

    expect(files).toEqual(before);
  });

  it('makes an empty pack of no files', () => {
    expect(compilePack(packInfo, [])).toMatchObject({ asOf: '', facts: [], counts: { documents: 0 } });
  });

  it('compiles the facts that travel with the extension', () => {
    const pack = readPack('assets/facts');

    expect(pack.counts.documents).toBe(readFactFiles('assets/facts').length);
    expect(pack.counts.facts).toBeGreaterThan(0);
  });
});

describe('FactProblems', () => {
  it('holds the problems of all files at once, each with file, record and reason', () => {
    const problems = problemsOf(
      { file: 'a.json', text: '{' },
      source('b.json', factFile('harbour', { document: { id: 'harbour', title: 'Harbour' } })),
      source(
        'c.json',
        factFile('islands', {
          facts: [fact('ferry', { evidence: [] }), fact('gulls', { evidence: undefined })],
        }),
      ),
      source(
        'd.json',
        factFile('lakes', { facts: [fact('perch', { about: ['oslo', 'atlantis'], supersedes: 'trout' })] }),
      ),
    );

    expect(problems).toEqual([
      expect.stringMatching(/^a\.json: file: malformed JSON: ./),
      'b.json: document.published: missing published',
      'c.json: facts[0] (ferry).evidence: needs at least one pin',
      'c.json: facts[1] (gulls).evidence: missing evidence',
      'd.json: facts (perch): unknown entity "atlantis"',
      'd.json: facts (perch): supersedes the unknown fact "trout"',
    ]);
  });

  it('holds the problems of one file at once, whichever check finds them', () => {
    const problems = problemsOf(
      source(
        'a.json',
        factFile('harbour', {
          facts: [fact('ferry', { evidence: [] }), fact('gulls', { about: ['atlantis'] })],
        }),
      ),
    );

    expect(problems).toEqual([
      'a.json: facts[0] (ferry).evidence: needs at least one pin',
      'a.json: facts (gulls): unknown entity "atlantis"',
    ]);
  });

  it('does not blame a file for leaning on another one that is broken', () => {
    const problems = problemsOf(
      source('a.json', factFile('harbour', { facts: [fact('ferry', { evidence: [] })] })),
      source('b.json', factFile('islands', { entities: [], series: [], facts: [fact('gulls')] })),
    );

    expect(problems).toEqual(['a.json: facts[0] (ferry).evidence: needs at least one pin']);
  });

  it('does not blame a fact for correcting one of a document without a date', () => {
    const problems = problemsOf(
      source(
        'a.json',
        factFile('harbour', { document: { id: 'harbour', title: 'Harbour' }, facts: [fact('ferry')] }),
      ),
      source('b.json', factFile('islands', { facts: [fact('gulls', { supersedes: 'ferry' })] })),
    );

    expect(problems).toEqual(['a.json: document.published: missing published']);
  });

  it('does not take two documents without an id for one', () => {
    const document = { title: 'Harbour', published: '2020-05-04' };

    const problems = problemsOf(
      source('a.json', factFile('harbour', { document })),
      source('b.json', factFile('islands', { document })),
    );

    expect(problems).toEqual(['a.json: document.id: missing id', 'b.json: document.id: missing id']);
  });

  it('comes from a broken description of the pack too', () => {
    const info = source('pack.json', { id: 'test-pack', title: 'Test pack', version: '1.0.0' });

    const compile = () => compilePack(info, FILES);

    expect(compile).toThrow(FactProblems);
    expect(compile).toThrow('pack.json: licence: missing licence');
  });

  it('reads as one line a problem', () => {
    const problems = [
      { file: 'a.json', record: 'facts[0] (ferry)', reason: 'duplicate id' },
      { file: 'b.json', record: 'file', reason: 'malformed JSON' },
    ];

    const { message, name } = new FactProblems(problems);

    expect(name).toBe('FactProblems');
    expect(message).toBe('a.json: facts[0] (ferry): duplicate id\nb.json: file: malformed JSON');
  });
});
