// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { FactItem } from '../../../components/FactItem.tsx';
import type { FactLine } from '../../../lib/cards/card-model.ts';
import { factLine } from '../support/models.ts';
import { clear, draw, textOf } from '../support/render.ts';

const item = (more: Partial<FactLine> = {}) => draw(<FactItem fact={factLine('one', more)} />);
const { source } = factLine('one');

afterEach(clear);

describe('FactItem', () => {
  it('says as of when, what, who and where', async () => {
    const box = await item();

    const parts = [...box.querySelectorAll('p')].map(textOf);
    expect(parts).toEqual([
      'As of 4 May 2020 (a year ago)',
      'The ferry one sails again.',
      'Said by the document itself',
      'Source: “Ferry Sails”, 4 May 2020, paragraph 1, sentence 2',
    ]);
  });

  it('gives the date to machines too', async () => {
    const box = await item();

    expect(box.querySelector('time')?.getAttribute('datetime')).toBe('2020-05-04');
  });

  it('says when the source spoke and when it happened, where the document does', async () => {
    const box = await item({ by: 'Ada Berg, harbour master', said: '3 May 2020', when: 'April 2020' });

    expect(textOf(box.querySelector('.fact-by'))).toBe(
      'Said by Ada Berg, harbour master on 3 May 2020. Time: April 2020',
    );
  });

  it('names the publisher where it is known', async () => {
    const box = await item({ source: { ...source, publisher: 'The Harbour Herald' } });

    expect(textOf(box.querySelector('.fact-source'))).toBe(
      'Source: “Ferry Sails”, The Harbour Herald, 4 May 2020, paragraph 1, sentence 2',
    );
  });

  it('has no link where the document has no address', async () => {
    expect((await item()).querySelector('a')).toBeNull();
  });

  it('links to the document in a tab that learns nothing of ours', async () => {
    const box = await item({ source: { ...source, address: 'https://news.example/ferry' } });

    const link = box.querySelector('a');
    expect(textOf(link)).toBe('“Ferry Sails”');
    expect(link?.getAttribute('href')).toBe('https://news.example/ferry');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')?.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
  });

  it('shows markup in a statement as text', async () => {
    const box = await item({ statement: 'The <b>ferry</b> & <img src=x onerror=alert(1)>' });

    expect(textOf(box)).toContain('The <b>ferry</b> & <img src=x onerror=alert(1)>');
    expect(box.querySelectorAll('b, img')).toHaveLength(0);
  });

  it('says that a newer document corrects it', async () => {
    const box = await item({ correctedBy: { fact: 'two', asOf: '6 May 2020', title: 'Ferry Stuck' } });

    expect(textOf(box)).toContain('Corrected on 6 May 2020 by “Ferry Stuck”');
  });

  it('says that it corrects an older document', async () => {
    const box = await item({ corrects: { fact: 'zero', asOf: '1 May 2020', title: 'Ferry Lost' } });

    expect(textOf(box)).toContain('Corrects what “Ferry Lost” said on 1 May 2020');
  });
});
