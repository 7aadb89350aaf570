/** Whose work the gazetteer is compiled from: shown on the sources page and shipped in `credits.txt`. */
export interface Credit {
  readonly name: string;
  readonly address: string;
  readonly licence: string;
  /** What of it is in here. */
  readonly use: string;
}

export const CREDITS: readonly Credit[] = [
  {
    name: 'GeoNames',
    address: 'https://www.geonames.org',
    licence: 'Creative Commons Attribution 4.0',
    use: 'cities, regions and counties: names, positions, inhabitants; abridged, with names of our own added',
  },
  {
    name: 'Unicode CLDR',
    address: 'https://cldr.unicode.org',
    licence: 'Unicode License v3',
    use: 'inhabitants, official languages and local names of countries',
  },
  {
    name: 'Natural Earth, edited by Visionscarto',
    address: 'https://www.naturalearthdata.com',
    licence: 'public domain; BSD 3-Clause',
    use: 'outlines of the locator maps; borders are illustrative',
  },
  {
    name: 'SCOWL',
    address: 'http://wordlist.aspell.net',
    licence: 'permissive, see credits.txt',
    use: 'which names are also everyday words',
  },
];
