import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeDeltas, decodeRuns } from '../../../lib/gazetteer/columns.ts';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import type { CuratedEntity, PackedGazetteer } from '../../../lib/gazetteer/packed.ts';
import { foldWord } from '../../../lib/matching/characters.ts';
import { NameFlag } from '../../../lib/matching/name-index.ts';
import { tokenize } from '../../../lib/matching/tokenize.ts';
import { Vocabulary } from '../../../lib/matching/vocabulary.ts';
import { WordClass } from '../../../lib/matching/word-classes.ts';
import { compileGazetteer } from '../../../scripts/gazetteer/compile.ts';

vi.setConfig({ testTimeout: 30_000 });

let packed: PackedGazetteer;
let gazetteer: Gazetteer;
let all: number[];
let curated: CuratedEntity[];
/** Names, decoys and head nouns, each with its flags, and the words of classes behind them. */
let lines: string[];
let flags: number[];
let words: string[];
beforeAll(() => {
  packed = compileGazetteer();
  gazetteer = new Gazetteer(packed);
  all = Array.from({ length: gazetteer.size }, (_, number) => number);
  curated = all.flatMap((number) => gazetteer.curated(number) ?? []);
  const texts = packed.names.split('\n').map((line) => line.replace('\t', ''));
  lines = texts.slice(0, packed.flags.length);
  words = texts.slice(lines.length);
  flags = lines.map((_, line) => gazetteer.table.flagsOf(line));
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

const flagAt = (line: number, flag: keyof typeof NameFlag): boolean =>
  ((flags[line] ?? 0) & NameFlag[flag]) !== 0;

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
    const count = (type: string): number => curated.filter((record) => record.type === type).length;

    expect(count('country')).toBeGreaterThanOrEqual(240);
    expect(count('country')).toBeLessThan(260);
    expect(count('former state')).toBeGreaterThan(20);
    expect(curated.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThan(600);
    expect(codes(packed.divisions.codes).length).toBeGreaterThan(3000);
    expect(codes(packed.counties.codes).length).toBeGreaterThan(3000);
    expect(decodeDeltas(packed.cities.ids).length).toBeGreaterThan(25_000);
  });
});

describe('names', () => {
  it('are words, and not too many', () => {
    expect(oddNames(lines)).toEqual([]);
  });

  it.each(['decoy', 'head'] as const)('that are a %s are words, each once', (flag) => {
    const own = lines.slice(-packed.decoys - packed.heads);
    const names = own.filter((_, at) => flagAt(lines.length - own.length + at, flag));

    expect(names.length).toBe({ decoy: packed.decoys, head: packed.heads }[flag]);
    expect(names.length).toBeGreaterThan(20);
    expect(oddNames(names)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have no flag that nobody knows', () => {
    const known = Object.values(NameFlag).reduce((sum, bit) => sum | bit, 0);

    expect(packed.flagSets.filter((flag) => (flag & ~known) !== 0)).toEqual([]);
  });

  it('are told apart by one character each', () => {
    expect(
      lines.filter((_, line) => packed.flagSets[packed.flags.charCodeAt(line) - 0x23] === undefined),
    ).toEqual([]);
    expect(packed.flagSets.length).toBeLessThan(90);
  });

  it('belong to an entity each', () => {
    expect(packed.names.split('\n').filter((line) => !line.startsWith('\t')).length).toBe(packed.entities);
    expect(gazetteer.size).toBe(packed.entities);
    expect(all.flatMap((number) => gazetteer.names(number))).toEqual(
      lines.slice(0, lines.length - packed.decoys - packed.heads),
    );
  });

  it.each([
    ['Norway', [[]]],
    ['Chinese', [['demonym']]],
    ['Fla.', [['dot', 'postal']]],
    ['TX', [['acronym', 'postal']]],
    ['U.S.', [['acronym']]],
    ['WHO', [['acronym']]],
    ['Burma', [['former']]],
    ['Afghan hound', [['decoy'], ['decoy']]],
  ])('carry what is known of them: %s', (name, expected) => {
    expect(flagsOf(name)).toEqual(expected);
  });

  it.each(['Reading', 'Nice', 'Bath'])('that are words are marked in every town: %s', (name) => {
    const found = flagsOf(name);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((known) => !known.includes('dictionary'))).toEqual([]);
  });

  it('that are labels alone are the first of their entities', () => {
    const starts = new Set(all.map((number) => gazetteer.table.lines.lineOf(number)));
    const labels = [...flags.keys()].filter((line) => flagAt(line, 'label'));

    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((at) => !starts.has(at))).toEqual([]);
  });
});

describe('curated entities', () => {
  it('have ids of their own', () => {
    const ids = curated.map((_, number) => gazetteer.id(number));

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('have a type, and a country that is listed', () => {
    const countries = new Set(curated.filter(({ type }) => type === 'country').map(({ country }) => country));

    expect(curated.filter(({ type }) => type.trim() === '')).toEqual([]);
    expect(curated.filter(({ country }) => country !== undefined && !countries.has(country))).toEqual([]);
  });

  it('are no division once more', () => {
    const divisions = new Set(codes(packed.divisions.codes));

    expect(curated.filter(({ division }) => division !== undefined && divisions.has(division))).toEqual([]);
  });
});

describe.each(['divisions', 'counties', 'cities'] as const)('the columns of %s', (section) => {
  it('have one cell a place', () => {
    const places = packed[section];
    const length = 'ids' in places ? decodeDeltas(places.ids).length : codes(places.codes).length;

    expect([
      decodeDeltas(places.lat).length,
      decodeDeltas(places.lon).length,
      places.population.length / 2,
      places.powers.length,
      decodeRuns(places.parents).length,
    ]).toEqual([length, length, length, length, length]);
  });

  it('tell each place once', () => {
    const places = packed[section];
    const ids = 'ids' in places ? [...decodeDeltas(places.ids)] : codes(places.codes);

    expect(new Set<unknown>(ids).size).toBe(ids.length);
  });

  it('round inhabitants to two digits', () => {
    const { population, powers } = packed[section];

    expect(population).toMatch(/^\d+$/);
    expect(powers).toMatch(/^[0-6]+$/);
  });
});

describe('cities', () => {
  it('lie in a division or a country, nearly all of them', () => {
    const parents = [...decodeRuns(packed.cities.parents)];

    expect(parents.filter((parent) => parent < 0).length).toBeLessThan(parents.length / 100);
    expect(parents.filter((parent) => parent >= 0 && gazetteer.kind(parent) !== 'place')).toEqual([]);
  });
});

describe('words of classes', () => {
  it('are folded, in order, each once', () => {
    expect(words.length).toBe(packed.words.length);
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(words.filter((word) => foldWord(word) !== word || oddNames([word]).length > 0)).toEqual([]);
  });

  it.each([
    ['president', 'title'],
    ['paris', 'placeFirstName'],
    ['said', 'speechVerb'],
    ['university', 'organisationHead'],
    ['the', 'the'],
  ] as const)('say what a word is: %s', (word, name) => {
    const classes = gazetteer.table.classesOf(lines.length + words.indexOf(word));

    expect(classes & WordClass[name]).not.toBe(0);
  });
});
