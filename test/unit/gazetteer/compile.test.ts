import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeDeltas, decodeNumbers, decodeRuns } from '../../../lib/gazetteer/columns.ts';
import type { PackedGazetteer } from '../../../lib/gazetteer/packed.ts';
import { slugOf } from '../../../lib/gazetteer/slug.ts';
import { NameFlag } from '../../../lib/matching/name-index.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';
import { compileGazetteer } from '../../../scripts/gazetteer/compile.ts';

vi.setConfig({ testTimeout: 30_000 });

let packed: PackedGazetteer;
let lines: string[];
let flags: Int32Array;
beforeAll(() => {
  packed = compileGazetteer();
  lines = packed.names.split('\n');
  flags = decodeRuns(packed.flags);
}, 60_000);

/** Names of the flags that a name has, once for each entity that bears it. */
const flagsOf = (name: string): string[][] =>
  lines.flatMap((line, at) =>
    line === name
      ? [
          Object.entries(NameFlag)
            .filter(([, bit]) => ((flags[at] ?? 0) & bit) !== 0)
            .map(([flag]) => flag),
        ]
      : [],
  );

/** Texts that are no name: nothing in them is a word, or too much. */
function oddNames(names: readonly string[]): string[] {
  const vocabulary = new Vocabulary();
  return names.filter((name) => {
    const { length } = tokenize(name, vocabulary);
    return length < 1 || length > 16 || name.trim() !== name;
  });
}

const codes = (text: string): string[] => text.split(',');

describe('the compiled gazetteer', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(compileGazetteer())).toBe(JSON.stringify(packed));
  });

  it('survives being sent as JSON', () => {
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  });

  it('is small once compressed', () => {
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(800_000);
  });

  it('covers the world', () => {
    const count = (type: string): number => packed.curated.filter((record) => record.type === type).length;

    expect(count('country')).toBeGreaterThanOrEqual(240);
    expect(count('country')).toBeLessThan(260);
    expect(count('former state')).toBeGreaterThan(20);
    expect(packed.curated.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(600);
    expect(codes(packed.divisions.codes).length).toBeGreaterThan(3000);
    expect(codes(packed.counties.codes).length).toBeGreaterThan(3000);
    expect(decodeDeltas(packed.cities.ids).length).toBeGreaterThan(25_000);
  });
});

describe('names', () => {
  it('are words, and not too many', () => {
    expect(oddNames(lines)).toEqual([]);
  });

  it.each(['decoys', 'headsBehind', 'headsBefore'] as const)('of %s are words, each once', (list) => {
    const names = packed[list].split('\n');

    expect(oddNames(names)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have flags each', () => {
    expect(flags.length).toBe(lines.length);
  });

  it('have no flag that nobody knows', () => {
    const known = Object.values(NameFlag).reduce((all, bit) => all | bit, 0);

    expect([...new Set(flags)].filter((flag) => (flag & ~known) !== 0)).toEqual([]);
  });

  it('belong to an entity each', () => {
    const counts = decodeRuns(packed.counts);
    const { curated, divisions, counties, cities } = packed;
    const entities =
      curated.length +
      codes(divisions.codes).length +
      codes(counties.codes).length +
      decodeDeltas(cities.ids).length;

    expect(counts.length).toBe(entities);
    expect([...counts].filter((count) => count < 1)).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  });

  it.each([
    ['Norway', [[]]],
    ['Chinese', [['demonym']]],
    ['Fla.', [['dot', 'postal']]],
    ['TX', [['acronym', 'postal']]],
    ['U.S.', [['acronym']]],
    ['WHO', [['acronym']]],
    ['Burma', [['former']]],
    ['Afghan hound', [['decoy']]],
  ])('carry what is known of them: %s', (name, expected) => {
    expect(flagsOf(name)).toEqual(expected);
  });

  it.each(['Reading', 'Nice', 'Bath'])('that are words are marked in every town: %s', (name) => {
    const found = flagsOf(name);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((known) => !known.includes('dictionary'))).toEqual([]);
  });

  it('that are labels alone are the first of their entities', () => {
    const starts = new Set([0]);
    let start = 0;
    for (const count of decodeRuns(packed.counts)) starts.add((start += count));
    const labels = [...flags.keys()].filter((at) => ((flags[at] ?? 0) & NameFlag.label) !== 0);

    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((at) => !starts.has(at))).toEqual([]);
  });
});

describe('curated entities', () => {
  it('have ids of their own', () => {
    const counts = decodeRuns(packed.counts);
    let start = 0;
    const ids = packed.curated.map(({ id }, number) => {
      const label = lines[start] ?? '';
      start += counts[number] ?? 0;
      return id ?? slugOf(label);
    });

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('have a type, and a country that is listed', () => {
    const countries = new Set(
      packed.curated.filter(({ type }) => type === 'country').map(({ country }) => country),
    );

    expect(packed.curated.filter(({ type }) => type.trim() === '')).toEqual([]);
    expect(packed.curated.filter(({ country }) => country !== undefined && !countries.has(country))).toEqual(
      [],
    );
  });

  it('are no division once more', () => {
    const divisions = new Set(codes(packed.divisions.codes));

    expect(
      packed.curated.filter(({ division }) => division !== undefined && divisions.has(division)),
    ).toEqual([]);
  });
});

describe.each(['divisions', 'counties', 'cities'] as const)('the columns of %s', (section) => {
  it('have one cell a place', () => {
    const places = packed[section];
    const length = 'ids' in places ? decodeDeltas(places.ids).length : codes(places.codes).length;

    expect([
      decodeDeltas(places.lat).length,
      decodeDeltas(places.lon).length,
      decodeNumbers(places.population).length,
      places.powers.length,
    ]).toEqual([length, length, length, length]);
  });

  it('tell each place once', () => {
    const places = packed[section];
    const ids = 'ids' in places ? [...decodeDeltas(places.ids)] : codes(places.codes);

    expect(new Set<unknown>(ids).size).toBe(ids.length);
  });

  it('round inhabitants to two digits', () => {
    const { population, powers } = packed[section];
    const digits = decodeNumbers(population);

    expect([...digits].filter((number) => number < 0 || number > 100)).toEqual([]);
    expect(powers).toMatch(/^[0-6]+$/);
  });
});

describe('cities', () => {
  it('lie in as many divisions as there are cities', () => {
    const runs = packed.cities.divisions.split(',').map((run) => run.split('*'));

    expect(runs.reduce((sum, [, length = '1']) => sum + Number(length), 0)).toBe(
      decodeDeltas(packed.cities.ids).length,
    );
    expect(runs.filter(([code = '']) => !/^[A-Z]{2}\.\w*$/.test(code))).toEqual([]);
  });
});
