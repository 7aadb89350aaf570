import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePack } from '../../../lib/facts/compile.ts';
import { FactProblems } from '../../../lib/facts/problem.ts';
import { fact, factFile, packInfo, place, source } from '../support/fact-files.ts';
import { fuzz } from './fuzz.ts';

const FILES = ['spring', 'summer'].map((id) =>
  factFile(id, {
    document: { id, title: `News of ${id}`, published: '2020-04-01' },
    entities: [place('oslo', { names: [{ text: `Oslo of ${id}`, kind: 'former' }] })],
    facts: [fact(`${id}-thaw`), fact(`${id}-floods`)],
  }),
);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Somewhere in the tree something is other: gone, twice there, of another kind. */
const edit = fc.record({
  path: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('remove', 'replace', 'repeat', 'rename'),
  by: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    fc.constantFrom<Json>('', 'oslo', '2020-02-31', -1, 1e308, '\u0000', '__proto__'),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function mutate(json: Json, { path: [step = 0, ...rest], how, by }: Edit): Json {
  if (json === null || typeof json !== 'object') return json;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return json;
  const copy = structuredClone(json) as Record<string, Json>;
  const child = copy[key] as Json;
  if (rest.length > 0) copy[key] = mutate(child, { path: rest, how, by });
  else EDITS[how](copy, key, by);
  return copy;
}

const EDITS: Readonly<Record<Edit['how'], (record: Record<string, Json>, key: string, by: Json) => void>> = {
  remove(record, key) {
    if (Array.isArray(record)) record.splice(Number(key), 1);
    else delete record[key];
  },
  replace(record, key, by) {
    record[key] = by;
  },
  repeat(record, key) {
    if (Array.isArray(record)) record.push(record[Number(key)] as Json);
  },
  rename(record, key, by) {
    record[JSON.stringify(by)] = record[key] as Json;
    delete record[key];
  },
};

it('whatever becomes of fact files: a pack, or a list of what is wrong', () => {
  let [packs, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(1), (edits, which) => {
      const files = FILES.map((file, at) => {
        const json = JSON.parse(JSON.stringify(file)) as Json;
        const broken = at === which ? edits.reduce(mutate, json) : json;
        return source(`${at}.json`, broken);
      });
      try {
        compilePack(packInfo, files);
        packs++;
      } catch (error) {
        if (!(error instanceof FactProblems)) throw error;
        if (error.problems.length > 0) refused++;
      }
    }),
    fuzz(1_000),
  );

  expect(Math.min(packs, refused)).toBeGreaterThan(0);
});
