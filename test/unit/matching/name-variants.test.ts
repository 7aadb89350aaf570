import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../lib/facts/schema.ts';
import { nameVariants } from '../../../lib/matching/name-variants.ts';

const variants = (text: string, kind: NameKind = 'common'): string[] => nameVariants({ text, kind });

describe('nameVariants', () => {
  it.each(['Oslo', 'Bay of Biscay', 'Northumbria', 'North', 'northeastern China', 'Upper Saxony'])(
    'has %s as its only spelling',
    (text) => {
      expect(variants(text)).toEqual([text]);
    },
  );

  it.each([
    ['North Korea', ['North Korea', 'N. Korea', 'N Korea']],
    ['South Sudan', ['South Sudan', 'S. Sudan', 'S Sudan']],
    ['East Timor', ['East Timor', 'E. Timor', 'E Timor']],
    ['West Bank', ['West Bank', 'W. Bank', 'W Bank']],
    ['Northern Ireland', ['Northern Ireland', 'N. Ireland', 'N Ireland']],
    ['Western Cape Province', ['Western Cape Province', 'W. Cape Province', 'W Cape Province']],
  ])('shortens the point of the compass in %s', (text, expected) => {
    expect(variants(text)).toEqual(expected);
  });

  it('puts dots into acronyms', () => {
    expect(variants('DPRK', 'acronym')).toEqual(['DPRK', 'D.P.R.K.']);
  });

  it('puts no dots into names of another kind', () => {
    expect(variants('DPRK')).toEqual(['DPRK']);
  });

  it.each(['Korean', 'Egyptian', 'Israeli', 'Filipino', 'New Zealander'])(
    'gives the demonym %s a plural',
    (text) => {
      expect(variants(text, 'demonym')).toEqual([text, `${text}s`]);
    },
  );

  it.each(['Chinese', 'French', 'Swiss', 'Dutch'])('gives the demonym %s no plural', (text) => {
    expect(variants(text, 'demonym')).toEqual([text]);
  });

  it('gives each short form of a demonym its plural', () => {
    expect(variants('North Korean', 'demonym')).toEqual([
      'North Korean',
      'N. Korean',
      'N Korean',
      'North Koreans',
      'N. Koreans',
      'N Koreans',
    ]);
  });

  it('gives no plural to names that are no demonyms', () => {
    expect(variants('Oman')).toEqual(['Oman']);
  });
});
