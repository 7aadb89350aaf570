/** Whose work the gazetteer is compiled from: shown on the sources page and shipped in `credits.txt`. */
import type { WordKey } from '../words.ts';

export interface Credit {
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  /** What of it is in here, in words. */
  readonly use: WordKey;
}

export const CREDITS: readonly Credit[] = [
  {
    name: 'GeoNames',
    address: 'https://www.geonames.org',
    licence: 'Creative Commons Attribution 4.0',
    use: 'credits.geonames',
  },
  {
    name: 'Unicode CLDR',
    address: 'https://cldr.unicode.org',
    licence: 'Unicode License v3',
    use: 'credits.cldr',
  },
  {
    name: 'Natural Earth, edited by Visionscarto',
    address: 'https://www.naturalearthdata.com',
    licence: 'public domain; BSD 3-Clause',
    use: 'credits.naturalEarth',
  },
  {
    name: 'SCOWL',
    address: 'http://wordlist.aspell.net',
    licence: 'permissive, see credits.txt',
    use: 'credits.scowl',
  },
];
