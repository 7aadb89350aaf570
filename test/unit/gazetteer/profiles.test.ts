import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import type { CuratedProfile, Profiles } from '../../../lib/gazetteer/profile.ts';
import { compileGazetteer } from '../../../scripts/gazetteer/compile.ts';
import { compileProfiles } from '../../../scripts/gazetteer/profiles.ts';

vi.setConfig({ testTimeout: 30_000 });

let profiles: Profiles;
let gazetteer: Gazetteer;
let all: (CuratedProfile & { readonly id: string; readonly number: number })[];
beforeAll(() => {
  profiles = compileProfiles();
  gazetteer = new Gazetteer(compileGazetteer());
  all = profiles.curated.map((profile, number) => ({ ...profile, id: gazetteer.id(number), number }));
}, 60_000);

const profileOf = (id: string): CuratedProfile => profiles.curated[gazetteer.numberOf(id) ?? -1] ?? {};
const idsOf = (wrong: (profile: CuratedProfile, number: number) => boolean): string[] =>
  all.filter((profile) => wrong(profile, profile.number)).map(({ id }) => id);

describe('compiled profiles', () => {
  it('are the same each time', () => {
    expect(compileProfiles()).toEqual(profiles);
  });

  it('are in the order of the curated entities', () => {
    expect(profiles.curated.length).toBe(
      Array.from({ length: gazetteer.size }, (_, number) => number).filter(
        (number) => gazetteer.section(number) === 'curated',
      ).length,
    );
  });

  it('tell which editions their figures are of', () => {
    expect(profiles.editions.geonames).toMatch(/^20[2-9]\d$/);
    expect(profiles.editions.cldr).toMatch(/^\d{2}(?:\.\d+)*$/);
    expect(profiles.editions.cldrYear).toMatch(/^20[2-9]\d$/);
  });

  it('have a line for everything but countries', () => {
    expect(idsOf(({ line }, number) => (line === undefined) !== gazetteer.isCountry(number))).toEqual([]);
  });

  it('have more than 600 organisations with a line', () => {
    const told = idsOf(({ line }, number) => gazetteer.kind(number) === 'organisation' && line !== undefined);

    expect(told.length).toBeGreaterThan(600);
  });

  it('have short lines that end like sentences', () => {
    expect(
      idsOf(({ line }) => line !== undefined && (line.length > 140 || !/^\S.*[.”’]$/u.test(line))),
    ).toEqual([]);
  });

  it('have no empty list and no empty entry', () => {
    const isEmpty = (list: readonly string[] | undefined): boolean =>
      list !== undefined && (list.length === 0 || list.some((entry) => entry.trim() === ''));

    expect(
      idsOf(({ languages, local, former, within }) => [languages, local, former, within].some(isEmpty)),
    ).toEqual([]);
  });

  it('lead on to places that are known', () => {
    const unknown = all.flatMap(({ successors = [], within = [] }) =>
      [...successors, ...within].filter((id) => gazetteer.numberOf(id) === undefined),
    );

    expect(unknown).toEqual([]);
  });

  it('end nothing before it began', () => {
    expect(
      idsOf(
        ({ from, to, founded, dissolved }) =>
          (from ?? -Infinity) > (to ?? Infinity) || (founded ?? -Infinity) > (dissolved ?? Infinity),
      ),
    ).toEqual([]);
  });

  it('have both years of every former state', () => {
    const states = all.filter(({ number }) => gazetteer.curated(number)?.type === 'former state');

    expect(states.length).toBeGreaterThan(20);
    expect(states.filter(({ from, to }) => from === undefined || to === undefined)).toEqual([]);
  });
});

describe('countries', () => {
  it('all have inhabitants', () => {
    const odd = ({ population = 0 }: CuratedProfile): boolean => population < 30 || population > 1.6e9;

    expect(idsOf((profile, number) => gazetteer.isCountry(number) && odd(profile))).toEqual([]);
  });

  it('alone have inhabitants, capitals and languages', () => {
    expect(
      idsOf(
        ({ population, capital, languages }, number) =>
          !gazetteer.isCountry(number) && (population ?? capital ?? languages) !== undefined,
      ),
    ).toEqual([]);
  });

  it('nearly all have a capital', () => {
    const without = idsOf(({ capital }, number) => gazetteer.isCountry(number) && capital === undefined);

    expect(without.length).toBeLessThan(10);
  });

  it('do not repeat their label as a local name', () => {
    expect(idsOf(({ local }, number) => local?.includes(gazetteer.label(number)) === true)).toEqual([]);
  });

  it.each([
    ['norway', 'Oslo', 'Norwegian', 'Norge', 5e6],
    ['south-korea', 'Seoul', 'Korean', '대한민국', 5e7],
    ['japan', 'Tokyo', 'Japanese', '日本', 1.2e8],
    ['switzerland', 'Bern', 'Romansh', 'Suisse', 9e6],
    ['germany', 'Berlin', 'German', 'Deutschland', 8.3e7],
  ])('are told of: %s', (id, capital, language, local, population) => {
    const profile = profileOf(id);

    expect(profile.capital).toBe(capital);
    expect(profile.languages).toContain(language);
    expect(profile.local).toContain(local);
    expect(Math.abs((profile.population ?? 0) / population - 1)).toBeLessThan(0.15);
  });

  it.each([
    ['myanmar', 'Burma (until 1989)'],
    ['belize', 'British Honduras (until 1973)'],
    ['burkina-faso', 'Upper Volta (until 1984)'],
  ])('keep their former names: %s', (id, former) => {
    expect(profileOf(id).former).toContain(former);
  });
});

describe('others', () => {
  it.each([
    ['soviet-union', { from: 1922, to: 1991 }],
    ['czechoslovakia', { to: 1992, successors: ['czechia', 'slovakia'] }],
    ['crimea', { within: ['ukraine'] }],
    ['kashmir', { within: ['india', 'pakistan'] }],
  ])('are told of: %s', (id, expected) => {
    expect(profileOf(id)).toMatchObject(expected);
  });
});
