// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { FigureTable } from '../../../components/FigureTable.tsx';
import { clear, draw, textOf, textsOf } from '../support/render.ts';

const TABLE = {
  label: 'Ferries in service',
  unit: 'ferries',
  rows: [
    { fact: 'many', value: 'more than 1,000', of: 'on all lines', by: 'shipowners', asOf: '4 May 2020' },
    {
      fact: 'few',
      value: 'up to 4',
      of: 'in the harbour',
      by: 'the document itself',
      asOf: '1 January 2010',
    },
  ],
};

afterEach(clear);

describe('FigureTable', () => {
  it('is a table that says what its figures count', async () => {
    const box = await draw(<FigureTable table={TABLE} />);

    expect(textOf(box.querySelector('table > caption'))).toBe('Figures side by side: Ferries in service');
  });

  it('has a row for each figure, in order, headed by the figure', async () => {
    const box = await draw(<FigureTable table={TABLE} />);

    expect(textsOf(box, 'tr > th[scope="row"]')).toEqual(['more than 1,000', 'up to 4']);
  });

  it('says of each figure what it counts, who says so and as of when', async () => {
    const box = await draw(<FigureTable table={TABLE} />);

    const notes = [...box.querySelectorAll('td')].map((cell) => textsOf(cell, 'span'));
    expect(notes).toEqual([
      ['on all lines', 'shipowners, as of 4 May 2020'],
      ['in the harbour', 'the document itself, as of 1 January 2010'],
    ]);
  });
});
