import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../lib/facts/parse.ts';
import { formatProblem } from '../../lib/facts/problem.ts';
import { GAZETTEER_TABLES, type GazetteerRecord } from '../../lib/gazetteer/schema.ts';
import { groupBy } from '../../lib/group-by.ts';
import { readPack } from '../../scripts/read-pack.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/gazetteer');
const read = (file: string): { file: string; text: string } => ({
  file,
  text: readFileSync(resolve(FOLDER, file), 'utf8'),
});
const organisations = readdirSync(resolve(FOLDER, 'organisations')).map((name) => `organisations/${name}`);
const TABLES: readonly (readonly [string, keyof typeof GAZETTEER_TABLES])[] = [
  ['countries.json', 'countries'],
  ['former-states.json', 'former-states'],
  ['regions.json', 'regions'],
  ...organisations.map((file) => [file, 'organisations'] as const),
];

const records = TABLES.flatMap(([file]) => JSON.parse(read(file).text) as GazetteerRecord[]);
const ids = new Set(records.map(({ id }) => id));

describe('the gazetteer', () => {
  it.each(TABLES)('%s has the form of its table', (file, table) => {
    const { problems } = parseRecord(GAZETTEER_TABLES[table], read(file));

    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('has one record an id', () => {
    expect(ids.size).toBe(records.length);
  });

  it('gives a name to two records only where it is marked as ambiguous', () => {
    const uses = records.flatMap(({ id, names }) => names.map((name) => ({ id, name })));
    const shared = [...groupBy(uses, ({ name }) => name.text)].filter(
      ([, group]) => new Set(group.map(({ id }) => id)).size > 1,
    );
    const unmarked = shared.filter(([, group]) => !group.every(({ name }) => name.ambiguous === true));

    expect(unmarked.map(([text]) => text)).toEqual([]);
  });

  it('points only to records that exist', () => {
    const links = records.flatMap((record) => [
      ...('within' in record ? record.within : []),
      ...('successors' in record ? record.successors : []),
    ]);

    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the same id for what the bundled facts speak of, and the same kind', () => {
    const places = new Set(
      TABLES.slice(0, 3).flatMap(([file]) =>
        (JSON.parse(read(file).text) as GazetteerRecord[]).map(({ id }) => id),
      ),
    );
    const shared = readPack(resolve(import.meta.dirname, '../../assets/facts')).entities.filter(({ id }) =>
      ids.has(id),
    );

    expect(shared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['china', 'north-korea', 'northeastern-china', 'south-korea']),
    );
    expect(shared.filter(({ id, kind }) => (kind === 'place') !== places.has(id))).toEqual([]);
  });

  it('holds at least 600 organisations, each with a line of its own', () => {
    const own = organisations.flatMap(
      (file) => JSON.parse(read(file).text) as { id: string; line: string }[],
    );

    expect(own.length).toBeGreaterThanOrEqual(600);
    expect(new Set(own.map(({ line }) => line)).size).toBeGreaterThan(own.length * 0.95);
  });

  it('does not take sides in its own voice', () => {
    expect(
      records.filter((record) => 'line' in record && /\bterrorist/i.test(record.line)).map(({ id }) => id),
    ).toEqual([]);
  });
});
