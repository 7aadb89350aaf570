import { describe, expect, it } from 'vitest';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { makeFactStore } from '../../../lib/cards/fact-store.ts';
import { makeCard } from '../../../lib/cards/make-card.ts';
import { compilePack } from '../../../lib/facts/compile.ts';
import type { SourceFile } from '../../../lib/facts/parse.ts';
import { fact, factFile, packInfo, PIN, place, source } from '../support/fact-files.ts';

const NOW = new Date(2021, 4, 4, 12).getTime();
const ENTITIES = [
  place('norway', { label: 'Norway', type: 'country', background: 'Country in northern Europe.' }),
  place('oslo', { label: 'Oslo', partOf: 'norway' }),
  place('bergen', { label: 'Bergen' }),
  place('aker', { label: 'Aker' }),
  {
    ...place('sailors', { label: 'Sailors’ union', partOf: 'norway' }),
    kind: 'organisation',
    type: 'trade union',
  },
];
const SPEAKER = { kind: 'person', name: 'Ada Berg', role: 'speaker', group: 'sailors' };
const figure = (bounds: object) => ({ figure: { series: 'ferries', of: 'in service', ...bounds } });

function file(id: string, published: string, facts: unknown[], document: object = {}): SourceFile {
  return source(
    `${id}.json`,
    factFile(id, {
      document: { id, title: `News of ${id}`, published, ...document },
      entities: ENTITIES,
      facts,
    }),
  );
}

function cardOf(id: string, ...files: SourceFile[]): CardModel | undefined {
  return makeCard(makeFactStore(compilePack(packInfo, files)), id, NOW);
}

describe('makeCard', () => {
  it('has no card for an entity that no pack knows', () => {
    expect(cardOf('atlantis', file('spring', '2020-05-04', []))).toBeUndefined();
  });

  it('has a card without facts for an entity of which no document speaks', () => {
    expect(cardOf('bergen', file('spring', '2020-05-04', []))).toEqual({
      id: 'bergen',
      kind: 'place',
      type: 'city',
      label: 'Bergen',
      profile: [],
      others: [],
      facts: [],
      figures: [],
      related: [],
    });
  });

  it('says within what a place lies, and its background', () => {
    const pack = file('spring', '2020-05-04', []);

    expect(cardOf('oslo', pack)).toMatchObject({ within: 'Norway' });
    expect(cardOf('norway', pack)).toMatchObject({ background: 'Country in northern Europe.' });
    expect(cardOf('norway', pack)).not.toHaveProperty('within');
  });

  it('does not say that an organisation lies in what it belongs to', () => {
    expect(cardOf('sailors', file('spring', '2020-05-04', []))).not.toHaveProperty('within');
  });

  it('shows the newest facts first, and those of one document in its order', () => {
    const card = cardOf(
      'oslo',
      file('old', '2001-01-01', [fact('a')]),
      file('new', '2020-05-04', [fact('c'), fact('b')]),
      file('middle', '2010-01-01', [fact('d'), fact('elsewhere', { about: ['bergen'] })]),
    );

    expect(card?.facts.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
  });
});

describe('a fact on a card', () => {
  it('carries statement, date, age, speaker and source', () => {
    const said = { start: '2020-05-03', end: '2020-05-03', precision: 'day', wording: 'relative' };
    const when = { start: '2020-04-01', end: '2020-04-30', precision: 'month', wording: 'stated' };
    const document = { publisher: 'The Harbour Herald', address: 'https://news.example/ferry' };

    const card = cardOf(
      'oslo',
      file(
        'spring',
        '2020-05-04',
        [
          fact('ferry', {
            when,
            attribution: { ...SPEAKER, said },
            evidence: [{ ...PIN, paragraph: 4, sentence: 2 }, PIN],
          }),
        ],
        document,
      ),
    );

    expect(card?.facts).toEqual([
      {
        id: 'ferry',
        statement: 'The ferry between the two ports sails again.',
        asOf: { day: '2020-05-04', text: '4 May 2020', age: 'a year ago', isOld: true },
        when: 'April 2020',
        by: 'Ada Berg, speaker, Sailors’ union',
        said: '3 May 2020',
        source: {
          title: 'News of spring',
          published: '4 May 2020',
          publisher: 'The Harbour Herald',
          address: 'https://news.example/ferry',
          place: 'paragraph 4, sentence 2',
        },
      },
    ]);
  });

  it('leaves out what the document does not say', () => {
    const card = cardOf('oslo', file('spring', '2020-05-04', [fact('ferry')]));

    const [line] = card?.facts ?? [];
    expect(Object.keys(line ?? {})).toEqual(['id', 'statement', 'asOf', 'by', 'source']);
    expect(Object.keys(line?.source ?? {})).toEqual(['title', 'published', 'place']);
  });

  it('also stands on the card of the organisation whose representative says it', () => {
    const files = [file('spring', '2020-05-04', [fact('ferry', { attribution: SPEAKER }), fact('gulls')])];

    expect(cardOf('sailors', ...files)?.facts.map(({ id }) => id)).toEqual(['ferry']);
    expect(cardOf('oslo', ...files)?.facts.map(({ id }) => id)).toEqual(['ferry', 'gulls']);
  });

  it('stands once on the card of an organisation that speaks about itself', () => {
    const facts = [fact('ferry', { about: ['sailors', 'sailors'], attribution: SPEAKER })];

    expect(cardOf('sailors', file('spring', '2020-05-04', facts))?.facts).toHaveLength(1);
  });
});

describe('a correction', () => {
  const card = () =>
    cardOf(
      'oslo',
      file('old', '2010-01-01', [fact('few')]),
      file('new', '2020-05-04', [fact('many', { supersedes: 'few' }), fact('gulls')]),
    );

  it('leaves the corrected fact visible, and says when and where it was corrected', () => {
    const old = card()?.facts.find(({ id }) => id === 'few');

    expect(old?.correctedBy).toEqual({ fact: 'many', asOf: '4 May 2020', title: 'News of new' });
    expect(old).not.toHaveProperty('corrects');
  });

  it('says what it corrects', () => {
    const correction = card()?.facts.find(({ id }) => id === 'many');

    expect(correction?.corrects).toEqual({ fact: 'few', asOf: '1 January 2010', title: 'News of old' });
    expect(correction).not.toHaveProperty('correctedBy');
  });

  it('says nothing of facts beside it', () => {
    const other = card()?.facts.find(({ id }) => id === 'gulls');

    expect(other).toBeDefined();
    expect(other).not.toHaveProperty('corrects');
    expect(other).not.toHaveProperty('correctedBy');
  });
});

describe('figures', () => {
  it('that count the same thing stand side by side, newest first, each with who says so and when', () => {
    const card = cardOf(
      'oslo',
      file('old', '2010-01-01', [
        fact('few', { ...figure({ high: 4 }), attribution: { kind: 'group', label: 'shipowners' } }),
      ]),
      file('new', '2020-05-04', [fact('many', figure({ above: 1_000 }))]),
    );

    expect(card?.figures).toEqual([
      {
        label: 'Ferries in service',
        unit: 'ferries',
        rows: [
          {
            fact: 'many',
            value: 'more than 1,000',
            of: 'in service',
            by: 'the document itself',
            asOf: '4 May 2020',
          },
          { fact: 'few', value: 'up to 4', of: 'in service', by: 'shipowners', asOf: '1 January 2010' },
        ],
        scale: {
          spans: [
            { from: 75, to: 100, start: 'beyond', end: 'open' },
            { from: 0, to: 15.1, start: 'open', end: 'bound' },
          ],
          ticks: [
            { at: 0, label: '1' },
            { at: 25, label: '10' },
            { at: 50, label: '100' },
            { at: 75, label: '1k' },
            { at: 100, label: '10k' },
          ],
        },
      },
    ]);
  });

  it('that stand alone make no table', () => {
    const facts = [fact('few', figure({ high: 4 })), fact('gulls')];

    expect(cardOf('oslo', file('spring', '2020-05-04', facts))?.figures).toEqual([]);
  });

  it('of other entities are left out', () => {
    const facts = [
      fact('few', figure({ high: 4 })),
      fact('many', { ...figure({ low: 9 }), about: ['bergen'] }),
    ];

    expect(cardOf('oslo', file('spring', '2020-05-04', facts))?.figures).toEqual([]);
  });
});

describe('related entities', () => {
  it('come with the most shared facts first, then by label, and never include the card’s own', () => {
    const facts = [
      fact('a', { about: ['oslo', 'bergen'] }),
      fact('b', { about: ['bergen', 'oslo', 'norway'] }),
      fact('c', { about: ['oslo', 'aker'], attribution: SPEAKER }),
      fact('d', { about: ['aker', 'norway'] }),
    ];

    expect(cardOf('oslo', file('spring', '2020-05-04', facts))?.related).toEqual([
      { id: 'bergen', label: 'Bergen', kind: 'place' },
      { id: 'aker', label: 'Aker', kind: 'place' },
      { id: 'norway', label: 'Norway', kind: 'place' },
      { id: 'sailors', label: 'Sailors’ union', kind: 'organisation' },
    ]);
  });

  it('include those about whom an organisation speaks', () => {
    const facts = [fact('ferry', { attribution: SPEAKER })];

    expect(cardOf('sailors', file('spring', '2020-05-04', facts))?.related.map(({ id }) => id)).toEqual([
      'oslo',
    ]);
  });
});
