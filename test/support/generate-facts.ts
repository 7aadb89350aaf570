/** A large made-up pack, the same on every run. */
import type { SourceFile } from '../../lib/facts/parse.ts';

const ENTITIES = 1_000;
const DOCUMENTS = 500;
const FACTS = 10_000;
export const BUSY_ENTITY = 'entity-0';
const BUSY_FACTS = 500;

const WORDS =
  'harbour district grain boats river bridge market school clinic winter border mayor guard railway letter meeting council lamp flood harvest engine museum signal orchard quarry station valley tunnel wagon ferry'.split(
    ' ',
  );

/** Mulberry32: small, seeded, good enough for test data (public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function generateFacts(): { info: SourceFile; sources: SourceFile[] } {
  const next = random(1);
  const pick = (count: number): number => Math.floor(next() * count);
  const info = { id: 'generated', title: 'Generated', version: '1.0.0', licence: 'MIT' };
  const sources = Array.from({ length: DOCUMENTS }, (_, document) => ({
    file: `document-${document}.json`,
    text: JSON.stringify(makeFile(document, pick)),
  }));
  return { info: { file: 'pack.json', text: JSON.stringify(info) }, sources };
}

function makeFile(document: number, pick: (count: number) => number): object {
  const perDocument = FACTS / DOCUMENTS;
  const published = new Date(Date.UTC(2000 + (document % 20), document % 12, 1 + (document % 28)));
  return {
    document: {
      id: `document-${document}`,
      title: `Report ${document} of the ${WORDS[pick(WORDS.length)]}`,
      published: published.toISOString().slice(0, 10),
    },
    entities: document === 0 ? Array.from({ length: ENTITIES }, (_, id) => makeEntity(id)) : [],
    facts: Array.from({ length: perDocument }, (_, at) => makeFact(document * perDocument + at, pick)),
  };
}

const makeEntity = (id: number): object => ({
  id: `entity-${id}`,
  kind: id % 3 === 0 ? 'organisation' : 'place',
  type: 'town',
  label: `Name${id}`,
  names: [{ text: `Name${id}`, kind: 'common' }],
});

function makeFact(id: number, pick: (count: number) => number): object {
  const words = Array.from({ length: 14 }, () => WORDS[pick(WORDS.length)]).join(' ');
  const entity = id % (FACTS / BUSY_FACTS) === 0 ? BUSY_ENTITY : `entity-${1 + pick(ENTITIES - 1)}`;
  return {
    id: `fact-${id}`,
    statement: `Name${id % ENTITIES} reported ${words}.`,
    about: [...new Set([entity, `entity-${1 + pick(ENTITIES - 1)}`])],
    attribution: { kind: 'document' },
    evidence: [
      {
        paragraph: pick(9),
        sentence: 1 + pick(5),
        sha256: Array.from({ length: 8 }, () =>
          pick(2 ** 32)
            .toString(16)
            .padStart(8, '0'),
        ).join(''),
      },
    ],
  };
}
