import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../lib/facts/compile.ts';
import { draftFacts, guessAttribution } from '../../../lib/facts/draft.ts';
import { FactProblems } from '../../../lib/facts/problem.ts';
import type { FactFile } from '../../../lib/facts/schema.ts';
import { fixtureDocument, grownPack, packInfo } from '../../support/fixture-facts.ts';

describe('a drafted fact file', async () => {
  const { entities } = grownPack();
  const { file, notes } = await draftFacts(fixtureDocument('winter-count'), entities);
  const draft = file as FactFile;

  it('has the title and date of the document', () => {
    expect(draft.document).toEqual({
      id: 'relief-workers-publish-a-winter-count',
      title: 'Relief Workers Publish a Winter Count',
      published: '2003-02-10',
    });
  });

  it('has a record for every sentence, pinned, with names, hedge, time, figure and speaker proposed', () => {
    const families = draft.facts.find(({ id }) => id === 'p2-s2');

    expect(draft.facts).toHaveLength(8);
    expect(families).toMatchObject({
      about: ['south-korean-embassy-beijing'],
      attribution: { kind: 'person', name: 'Mr. Arden' },
      hedge: 'at least',
      when: { start: '2002-12-01', precision: 'month', wording: 'relative' },
      figure: { low: 12 },
      evidence: [{ paragraph: 2, sentence: 2 }],
    });
  });

  it('names what no entity covers yet', () => {
    expect(notes.join('\n')).toContain('unknown names: Min Arden');
  });

  it('does not build before a person has written its statements', () => {
    const compile = () => compilePack(packInfo, [{ file: 'draft.json', text: JSON.stringify(file) }]);

    expect(compile).toThrow(FactProblems);
    expect(compile).toThrow(/facts\[0\] \(p0-s1\)\.statement: must not be empty/);
  });
});

describe('the speaker of a sentence', () => {
  it.each([
    ['A senior diplomat said the gate was shut.', { kind: 'anonymous', role: 'senior diplomat' }],
    [
      'The official, speaking on condition of anonymity, said so.',
      { kind: 'anonymous', role: 'official', condition: 'spoke on condition of anonymity' },
    ],
    ['Aid groups say many left.', { kind: 'group', label: 'aid groups' }],
    ['Many left, according to Jo Bloggs.', { kind: 'person', name: 'Jo Bloggs' }],
    ['Jo Bloggs says many left.', { kind: 'person', name: 'Jo Bloggs' }],
    ['Many left.', { kind: 'document' }],
  ])('%s', (sentence, attribution) => {
    expect(guessAttribution(sentence)).toMatchObject(attribution);
  });
});
