/** A small made-up model of the sources page: two documents, three facts. */
import type { SourceDocument, SourceFact, SourcesModel } from '../../../lib/cards/sources-model.ts';
import type { Citable } from '../../../lib/sources/cite.ts';

const HARBOUR: SourceDocument = {
  id: 'harbour',
  title: 'Harbour *reopens* in Göteborg',
  published: '2012-03-01',
  publishedText: '1 March 2012',
  publisher: 'The Gull',
  author: 'A. Pen',
  address: 'https://gull.example/harbour?a=<b>',
  licence: 'CC BY 4.0',
  factCount: 2,
};
const LAKES: SourceDocument = {
  id: 'lakes',
  title: 'Lakes',
  published: '2005-06-09',
  publishedText: '9 June 2005',
  factCount: 1,
};
const NORWAY = { id: 'norway', label: 'Norway', kind: 'place' } as const;
const PORT = { id: 'port', label: 'Port Authority', kind: 'organisation' } as const;

function fact(id: string, { published, ...document }: SourceDocument, more: Partial<SourceFact>): SourceFact {
  return {
    id,
    statement: `Statement of ${id}.`,
    asOf: { day: published, text: document.publishedText, age: '9 years ago' },
    by: 'the document itself',
    source: { title: document.title, published: document.publishedText, place: 'paragraph 1, sentence 1' },
    document: document.id,
    entities: [NORWAY],
    years: [published.slice(0, 4)],
    evidence: [{ paragraph: 1, sentence: 1, sha256: 'a'.repeat(64) }],
    ...more,
  };
}

export const model: SourcesModel = {
  pack: { id: 'demo', title: 'Demo pack', version: '1.2.3', licence: 'CC0', asOf: '1 March 2012' },
  documents: [HARBOUR, LAKES],
  facts: [
    fact('ferry', HARBOUR, {
      statement: 'The ferry carries up to 300 people.',
      by: 'Kim Sol, coordinator, Port Authority',
      said: '28 February 2012',
      when: 'January 2011',
      years: ['2011', '2012'],
      entities: [NORWAY, PORT],
      figure: 'up to 300 people on the ferry',
      corrects: { fact: 'perch', asOf: '9 June 2005', title: 'Lakes' },
      evidence: [
        { paragraph: 0, sentence: 1, sha256: 'b'.repeat(64) },
        { paragraph: 2, sentence: 3, sha256: 'c'.repeat(64) },
      ],
    }),
    fact('gulls', HARBOUR, { entities: [PORT] }),
    fact('perch', LAKES, {
      statement: '12. Perch is common.',
      correctedBy: { fact: 'ferry', asOf: '1 March 2012', title: 'Harbour' },
    }),
  ],
  entities: [NORWAY, PORT],
};

export function citable(id: string): Citable {
  const found = model.facts.find((candidate) => candidate.id === id) as SourceFact;
  const document = model.documents.find((candidate) => candidate.id === found.document) as SourceDocument;
  return { fact: found, document, pack: model.pack };
}
