import { describe, expect, it } from 'vitest';
import { mergeEntities, mergeSeries } from '../../../lib/facts/merge.ts';
import type { Problem } from '../../../lib/facts/problem.ts';
import type { Entity, Name } from '../../../lib/facts/schema.ts';

const NAME: Name = { text: 'Oslo', kind: 'common' };
const oslo = (more: Partial<Entity> = {}): Entity => ({
  id: 'oslo',
  kind: 'place',
  type: 'city',
  label: 'Oslo',
  names: [NAME],
  ...more,
});

function merge(...records: Entity[]): { entities: Entity[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = records.map((record, index) => ({ file: `${index}.json`, record }));
  return { entities: mergeEntities(sources, problems), problems };
}

describe('an entity of several files', () => {
  it('carries the names of all of them, each once', () => {
    const { entities, problems } = merge(
      oslo({ names: [NAME, { text: 'Christiania', kind: 'former' }] }),
      oslo({ names: [{ text: 'Kristiania', kind: 'former' }, NAME] }),
    );

    expect(problems).toEqual([]);
    expect(entities.map(({ names }) => names.map(({ text }) => text))).toEqual([
      ['Christiania', 'Kristiania', 'Oslo'],
    ]);
  });

  it('carries the exclusions of all of them, each once', () => {
    const { entities } = merge(
      oslo({ notIn: ['Oslo Airlines'] }),
      oslo(),
      oslo({ notIn: ['Oslo Accords', 'Oslo Airlines'] }),
    );

    expect(entities[0]?.notIn).toEqual(['Oslo Accords', 'Oslo Airlines']);
  });

  it('has no list of exclusions where no file has one', () => {
    expect(merge(oslo(), oslo()).entities[0]).not.toHaveProperty('notIn');
  });

  it('keeps what only one of them says, first or last', () => {
    const { entities, problems } = merge(
      oslo({ background: 'Capital of Norway.' }),
      oslo(),
      oslo({ partOf: 'norway' }),
    );

    expect(problems).toEqual([]);
    expect(entities[0]).toMatchObject({ background: 'Capital of Norway.', partOf: 'norway' });
  });

  it.each([
    ['label', { label: 'OSLO' }],
    ['kind', { kind: 'organisation' as const }],
    ['type', { type: 'village' }],
  ])('has a problem where they disagree on its %s', (field, change) => {
    const { problems } = merge(oslo(), oslo(change));

    expect(problems).toEqual([
      {
        file: '1.json',
        record: 'entities (oslo)',
        reason: `${field} differs from what another file says of the same id`,
      },
    ]);
  });

  it('has a problem where two files tell different backgrounds', () => {
    const { problems } = merge(oslo({ background: 'A city.' }), oslo(), oslo({ background: 'A port.' }));

    expect(problems.map(({ file, reason }) => [file, reason.split(' ')[0]])).toEqual([
      ['2.json', 'background'],
    ]);
  });

  it('takes a name for everyday words where any file does', () => {
    const careful = { ...NAME, commonWords: true } as const;
    const orders = [merge(oslo(), oslo({ names: [careful] })), merge(oslo({ names: [careful] }), oslo())];

    for (const { entities, problems } of orders) {
      expect(entities[0]?.names).toEqual([careful]);
      expect(problems).toEqual([]);
    }
  });
});

describe('merged records', () => {
  it('stand in the order of their ids', () => {
    const { entities } = merge(oslo({ id: 'tromso' }), oslo({ id: 'bergen' }), oslo());

    expect(entities.map(({ id }) => id)).toEqual(['bergen', 'oslo', 'tromso']);
  });

  it('leave the records of the files as they are', () => {
    const [first, second] = [oslo(), oslo({ names: [{ text: 'Christiania', kind: 'former' }] })];

    merge(first, second);

    expect(first.names).toEqual([NAME]);
    expect(second.names).toHaveLength(1);
  });

  it('of series must agree on label and unit', () => {
    const problems: Problem[] = [];

    mergeSeries(
      [
        { file: 'a.json', record: { id: 'ferries', label: 'Ferries', unit: 'ferries' } },
        { file: 'b.json', record: { id: 'ferries', label: 'Ferries', unit: 'boats' } },
      ],
      problems,
    );

    expect(problems).toEqual([
      {
        file: 'b.json',
        record: 'series (ferries)',
        reason: 'unit differs from what another file says of the same id',
      },
    ]);
  });
});
