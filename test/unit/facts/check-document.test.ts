import { describe, expect, it } from 'vitest';
import type { Evidence, Fact, FactFile } from '../../../lib/facts/schema.ts';
import { readSourceDocument } from '../../support/source-document.ts';
import { hasShared, saySkipped } from '../../support/shared.ts';
import {
  bundledSource,
  checkFile,
  FIXTURES,
  fixtureDocument,
  fixtureFile,
  fixtureSource,
} from '../../support/fixture-facts.ts';

saySkipped('the bundled facts against their document');

const SOURCES = FIXTURES.map(fixtureSource);

function checkWinter(content: FactFile): Promise<string[]> {
  return reasons(checkFile('winter-count.json', content, fixtureDocument('winter-count'), SOURCES));
}

async function reasons(problems: ReturnType<typeof checkFile>): Promise<string[]> {
  return (await problems).map(({ record, reason }) => `${record}: ${reason}`);
}

/** The fixture with one fact changed. */
function withFact(id: string, change: (fact: Fact) => Partial<Fact>): FactFile {
  const content = fixtureFile('winter-count');
  return {
    ...content,
    facts: content.facts.map((fact) => (fact.id === id ? { ...fact, ...change(fact) } : fact)),
  };
}

function withoutHedge(id: string): FactFile {
  const content = fixtureFile('winter-count');
  for (const fact of content.facts) if (fact.id === id) delete fact.hedge;
  return content;
}

function firstPin([pin]: readonly Evidence[]): Evidence {
  if (!pin) throw new Error('the fact has no pin');
  return pin;
}

const COUNT = 'winter-2003-count';
const FAMILIES = 'winter-2003-families';

describe('a fact file against its document', () => {
  it.each(FIXTURES)('%s passes as it is', async (name) => {
    expect(await checkFile(name, fixtureFile(name), fixtureDocument(name), SOURCES)).toEqual([]);
  });

  const cases: readonly (readonly [string, FactFile, RegExp])[] = [
    [
      'a changed number in the statement',
      withFact(COUNT, ({ statement }) => ({ statement: statement.replace('60,000', '70,000') })),
      /70000 is not in the sentence/,
    ],
    [
      'a changed number in the figure',
      withFact(COUNT, ({ figure }) => ({ figure: { ...figure, series: '', of: '', high: 65_000 } })),
      /high \(65000\) is not in the sentence/,
    ],
    [
      'a bound that the wording does not give',
      withFact(FAMILIES, ({ figure }) => ({ figure: { series: figure?.series ?? '', of: '', high: 12 } })),
      /gives no high bound, but low/,
    ],
    [
      'a changed time',
      withFact(FAMILIES, ({ when }) => ({
        when: { ...when, start: '2002-11-01', precision: 'open', wording: 'relative' },
      })),
      /starts on 2002-11-01, which the sentence does not say/,
    ],
    [
      'a wrong sentence',
      withFact(COUNT, ({ evidence }) => ({ evidence: [{ ...firstPin(evidence), sentence: 1 }] })),
      /hash is not that of/,
    ],
    [
      'a sentence that is not there',
      withFact(COUNT, ({ evidence }) => ({ evidence: [{ ...firstPin(evidence), paragraph: 9 }] })),
      /there is no paragraph 9/,
    ],
    [
      'a wrong hash',
      withFact(COUNT, ({ evidence }) => ({ evidence: [{ ...firstPin(evidence), sha256: 'a'.repeat(64) }] })),
      /hash is not that of/,
    ],
    [
      'an entity that the sentence does not name',
      withFact(COUNT, () => ({ about: ['pyongyang'] })),
      /does not name "pyongyang"/,
    ],
    [
      'a name in the statement that the sentence does not have',
      withFact(COUNT, ({ statement }) => ({
        statement: statement.replace('were in China', 'were in Pyongyang or China'),
      })),
      /does not name "pyongyang"/,
    ],
    [
      'a figure without the hedge of its source',
      withoutHedge(COUNT),
      /sentence hedges \("believe"\), the fact does not/,
    ],
    [
      'a hedge that the statement does not keep',
      withFact(COUNT, () => ({ hedge: 'perhaps' })),
      /hedge "perhaps" is not in the statement/,
    ],
    [
      'words copied from the source',
      withFact(COUNT, () => ({ statement: 'It is believed that people spent the winter in China.' })),
      /copies the source's words: "spent the winter in China"/,
    ],
    [
      'a speaker whom the sentences do not name',
      withFact(COUNT, () => ({ attribution: { kind: 'person', name: 'Jo Bloggs', role: 'minister' } })),
      /do not name this speaker: bloggs/,
    ],
    [
      'a group whom the sentences do not name',
      withFact(COUNT, () => ({ attribution: { kind: 'group', label: 'smugglers' } })),
      /do not name this speaker/,
    ],
  ];

  const more: readonly (readonly [string, FactFile, RegExp])[] = [
    [
      'a bound that the statement drops',
      withFact(FAMILIES, ({ statement }) => ({ statement: statement.replace('at least 12', '12') })),
      /drops the low bound/,
    ],
    [
      'a month that the source does not name',
      withFact(FAMILIES, ({ statement }) => ({ statement: statement.replace('December', 'October') })),
      /names a time \(2002-10-01\)/,
    ],
    [
      'a time that the fact does not tell on',
      {
        ...fixtureFile('winter-count'),
        facts: fixtureFile('winter-count').facts.map(({ when: _when, ...fact }) => fact),
      },
      /tells a time, the fact does not/,
    ],
    [
      'a precision that the wording does not have',
      withFact('winter-2003-count-shown', ({ when }) => ({
        when: { ...when, precision: 'month', wording: 'relative' },
      })),
      /is day and relative in the sentence/,
    ],
    [
      'reported speech told as the document’s own',
      withFact(FAMILIES, () => ({ attribution: { kind: 'document' } })),
      /does not tell who/,
    ],
    [
      'a speaker in another role',
      withFact(FAMILIES, () => ({ attribution: { kind: 'person', name: 'Min Arden', role: 'minister' } })),
      /do not name this speaker: minister/,
    ],
    [
      'a name that no entity has and the source has not',
      withFact(FAMILIES, ({ statement }) => ({
        statement: statement.replace('families', 'families from Japan'),
      })),
      /does not name "Japan"/,
    ],
    ['a hedge that is none', withFact(COUNT, () => ({ hedge: 'winter' })), /"winter" is no word of caution/],
    [
      'a number in words',
      withFact(FAMILIES, ({ statement }) => ({ statement: `${statement} Half of them left.` })),
      /0\.5 is not in the sentence/,
    ],
  ];

  it.each([...cases, ...more])('fails on %s', async (_, content, reason) => {
    const found = await checkWinter(content);

    expect(found.join('\n')).toMatch(reason);
  });

  it('fails on a publication date that is not the one in the heading', async () => {
    const content = fixtureFile('winter-count');

    const found = await checkWinter({
      ...content,
      document: { ...content.document, published: '2003-02-11' },
    });

    expect(found.join('\n')).toMatch(/2003-02-11 is not the date in the document's heading \(2003-02-10\)/);
  });

  it('fails on a sentence that carries no fact and has no reason why not', async () => {
    const content = fixtureFile('winter-count');

    const found = await checkWinter({ ...content, leftOut: content.leftOut.slice(0, 1) });

    expect(found).toEqual(['document: paragraph 4, sentence 1 carries no fact, and no reason is recorded']);
  });

  it('fails on a document with another title', async () => {
    const content = fixtureFile('winter-count');

    const found = await checkWinter({
      ...content,
      document: { ...content.document, title: 'Another title' },
    });

    expect(found).toEqual(['document.title: the document does not have this title']);
  });
});

describe.runIf(hasShared)('the bundled facts', () => {
  const content = JSON.parse(bundledSource.text) as FactFile;
  const check = (changed: FactFile): ReturnType<typeof checkFile> =>
    checkFile(bundledSource.file, changed, readSourceDocument(), [bundledSource]);

  it('pass against their document, all sentences accounted for', async () => {
    expect(await check(content)).toEqual([]);
  });

  it.each(content.facts.map(({ id }) => id))(
    '%s fails with another sentence, another hash or another number',
    async (id) => {
      const change = (edit: (fact: Fact) => Fact): FactFile => ({
        ...content,
        facts: content.facts.map((fact) => (fact.id === id ? edit(fact) : fact)),
      });
      const wrongPlace = change((fact) => ({
        ...fact,
        evidence: fact.evidence.map((pin) => ({ ...pin, paragraph: 0, sentence: 1 })),
      }));
      const wrongHash = change((fact) => ({
        ...fact,
        evidence: fact.evidence.map((pin) => ({ ...pin, sha256: 'b'.repeat(64) })),
      }));
      const wrongNumber = change((fact) => ({ ...fact, statement: `${fact.statement} There were 77,777.` }));

      for (const changed of [wrongPlace, wrongHash, wrongNumber])
        expect(await check(changed)).not.toEqual([]);
    },
  );
});
