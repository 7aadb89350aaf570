import { readOrganisations } from '../../../scripts/gazetteer/curated.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/cards/make-profile.ts';
import { cardOf, compileAtlas, type CompiledAtlas } from '../support/atlas.ts';

describe('every curated entity and 500 of the others', () => {
  let compiled: CompiledAtlas;
  let cards: Profile[];
  beforeAll(() => {
    compiled = compileAtlas();
    const { atlas, gazetteer } = compiled;
    const all = Array.from({ length: gazetteer.size }, (_, number) => number);
    const curated = all.filter((number) => gazetteer.section(number) === 'curated');
    const rest = all.length - curated.length;
    const sampled = Array.from({ length: 500 }, (_, at) => curated.length + Math.floor((at * rest) / 500));
    cards = [...curated, ...sampled].map((number) => cardOf(atlas, gazetteer.id(number)));
  }, 60_000);

  const idsOf = (isOdd: (card: Profile) => boolean): string[] => cards.filter(isOdd).map(({ id }) => id);

  it('have a label and a type', () => {
    expect(idsOf(({ label, type }) => label.trim() === '' || type.trim() === '')).toEqual([]);
  });

  it('have something to say', () => {
    const isEmpty = ({ background, profile, map, related }: Profile): boolean =>
      background === undefined && !map && profile.length + related.length === 0;

    expect(idsOf(isEmpty)).toEqual([]);
  });

  it('have lines that say something, of known sources', () => {
    const lines = cards.flatMap(({ profile }) => profile);
    const { geonames, cldr } = compiled.editions;
    const pages = readOrganisations().flatMap(({ source }) => source ?? []);
    const sources = ['Dateline’s own table', `GeoNames ${geonames}`, `Unicode CLDR ${cldr}`, ...pages];

    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(sources));
    expect(
      lines.filter(({ label, value }) => label === '' || /^\s*$|undefined|NaN|about 0$/.test(value)),
    ).toEqual([]);
  });

  it('have each line once', () => {
    expect(idsOf(({ profile }) => new Set(profile.map(({ label }) => label)).size < profile.length)).toEqual(
      [],
    );
  });

  it('lead on to others that have cards, and never to themselves', () => {
    const { gazetteer } = compiled;
    const links = cards.flatMap(({ id, others, related }) =>
      [...others, ...related].map((other) => ({ from: id, to: other.id })),
    );
    const known = new Set(links.map(({ to }) => to).filter((id) => gazetteer.numberOf(id) !== undefined));

    expect(links.filter(({ from, to }) => from === to || !known.has(to))).toEqual([]);
  });

  it('have maps for places alone, with points in sight', () => {
    expect(idsOf(({ kind, map }) => kind !== 'place' && map !== undefined)).toEqual([]);
    expect(
      idsOf(({ map }) => {
        const { x = 0, y = 0 } = map?.point ?? {};
        return x < 0 || y < 0 || x > (map?.width ?? 0) || y > (map?.height ?? 0);
      }),
    ).toEqual([]);
    expect(idsOf(({ map }) => /NaN|Infinity/.test(JSON.stringify(map ?? '')))).toEqual([]);
  });

  it('lie in something other than themselves', () => {
    expect(idsOf(({ label, within }) => within === '' || within === label)).toEqual([]);
  });
});
