import { describe, expect, it } from 'vitest';
import { citeAsJson, citeAsMarkdown, citeAsText } from '../../../lib/sources/cite.ts';
import { reportText } from '../../../lib/sources/report.ts';
import { citable } from './model.ts';

const FERRY = `The ferry carries up to 300 people.
Said by Kim Sol, coordinator, Port Authority on 28 February 2012.
As of 1 March 2012. Time: January 2011.
Corrects what was said on 9 June 2005 in “Lakes” (fact perch).
Source: “Harbour *reopens* in Göteborg”, A. Pen, The Gull, 1 March 2012, title; paragraph 2, sentence 3, licence CC BY 4.0.
https://gull.example/harbour?a=<b>
Fact ferry of “Demo pack” (demo 1.2.3). Licence of the wording: CC0.`;

const FERRY_MARKDOWN = `> The ferry carries up to 300 people.

- Said by Kim Sol, coordinator, Port Authority on 28 February 2012.
- As of 1 March 2012. Time: January 2011.
- Corrects what was said on 9 June 2005 in “Lakes” (fact perch).
- Source: [“Harbour \\*reopens\\* in Göteborg”](<https://gull.example/harbour?a=%3Cb%3E>), A. Pen, The Gull, 1 March 2012, title; paragraph 2, sentence 3, licence CC BY 4.0.
- Fact ferry of “Demo pack” (demo 1.2.3). Licence of the wording: CC0.`;

describe('a citation as plain text', () => {
  it('says what, who, when and where, with both licences', () => {
    expect(citeAsText(citable('ferry'))).toBe(FERRY);
  });

  it('leaves out what the document does not tell, and keeps the correction', () => {
    expect(citeAsText(citable('perch')).split('\n')).toEqual([
      '12. Perch is common.',
      'Said by the document itself.',
      'As of 9 June 2005.',
      'Corrected on 1 March 2012 in “Harbour” (fact ferry).',
      'Source: “Lakes”, 9 June 2005, paragraph 1, sentence 1.',
      'Fact perch of “Demo pack” (demo 1.2.3). Licence of the wording: CC0.',
    ]);
  });
});

describe('a citation as Markdown', () => {
  it('quotes the statement and links the source', () => {
    expect(citeAsMarkdown(citable('ferry'))).toBe(FERRY_MARKDOWN);
  });

  it('turns no statement into a list', () => {
    expect(citeAsMarkdown(citable('perch'))).toContain('> 12\\. Perch is common.\n');
  });
});

describe('a citation as JSON', () => {
  it('holds every field and every pin, and nothing that changes from day to day', () => {
    const { fact } = citable('ferry');
    const cited: unknown = JSON.parse(citeAsJson(citable('ferry')));

    expect(cited).toEqual({
      id: 'ferry',
      statement: fact.statement,
      asOf: '2012-03-01',
      by: fact.by,
      said: fact.said,
      when: fact.when,
      corrects: fact.corrects,
      entities: fact.entities,
      years: fact.years,
      figure: fact.figure,
      evidence: fact.evidence,
      document: {
        id: 'harbour',
        title: 'Harbour *reopens* in Göteborg',
        published: '2012-03-01',
        publisher: 'The Gull',
        author: 'A. Pen',
        address: 'https://gull.example/harbour?a=<b>',
        licence: 'CC BY 4.0',
      },
      pack: { id: 'demo', title: 'Demo pack', version: '1.2.3', licence: 'CC0', asOf: '1 March 2012' },
    });
  });
});

describe('a report of a wrong fact', () => {
  it('names the fact, the pack and the pins, and leaves room for what is wrong', () => {
    expect(reportText(citable('ferry'))).toBe(`A wrong fact in Dateline

Fact: ferry
Pack: demo 1.2.3
Statement: The ferry carries up to 300 people.
Said by: Kim Sol, coordinator, Port Authority
Source: “Harbour *reopens* in Göteborg”, 1 March 2012 (harbour)
Pin: title, SHA-256 ${'b'.repeat(64)}
Pin: paragraph 2, sentence 3, SHA-256 ${'c'.repeat(64)}

What is wrong: `);
  });
});
