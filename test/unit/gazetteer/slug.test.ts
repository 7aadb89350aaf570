import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../lib/gazetteer/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Norway', 'norway'],
    ['United Arab Emirates', 'united-arab-emirates'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['Trinidad and Tobago', 'trinidad-and-tobago'],
    ['Trinidad & Tobago', 'trinidad-tobago'],
    ['São Tomé', 'sao-tome'],
    ['Sa\u0303o Tome\u0301', 'sao-tome'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ["Côte d'Ivoire", 'cote-divoire'],
    ['Łódź Voivodeship', 'lodz-voivodeship'],
    ['Groß Glienicke', 'gross-glienicke'],
    ['Æther (Órgano)', 'aether-organo'],
    ['G7', 'g7'],
    ['AT&T', 'at-t'],
    ['3M Co.', '3m-co'],
    ['  Tarn   Hill  ', 'tarn-hill'],
    ['– “Fen” –', 'fen'],
    ['', ''],
    ['…', ''],
  ])('%s → %s', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });

  it('gives names in Latin letters ids as curated records have them', () => {
    const letters = fc.constantFrom(...'abzABZéÉøßıŁ019 -.,’&'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letters }), (label) => {
        expect(slugOf(label)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('changes no slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(slugOf(slugOf(label))).toBe(slugOf(label));
      }),
    );
  });
});
