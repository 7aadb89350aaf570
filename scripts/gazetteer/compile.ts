/** Compiles the curated tables and the open-data packages into what the extension carries. Deterministic. */
import { buildWorld } from '../../lib/detection/world.ts';
import { encodeDeltas, encodeRuns } from '../../lib/gazetteer/columns.ts';
import type { PackedGazetteer, PackedPlaces } from '../../lib/gazetteer/packed.ts';
import { foldWord } from '../../lib/matching/characters.ts';
import { NameFlag } from '../../lib/matching/name-index.ts';
import { curatedEntries, headLines, readTable, wordsByClass } from './curated.ts';
import { makeDictionary } from './dictionary.ts';
import type { Entry, Line, PlaceEntry } from './entry.ts';
import { cityEntries, countyEntries, divisionEntries, withDivisions } from './places.ts';

/** Left for the names of packs. */
const ROOM = 2_000;

export function compileGazetteer(): PackedGazetteer {
  const data = compileData();
  const { words, edges, nodes, names } = buildWorld([], { ...data, sizes: UNKNOWN }).names.sizes;
  return {
    ...data,
    sizes: { words: words + ROOM, edges: edges + ROOM, nodes: nodes + ROOM, names: names + ROOM },
  };
}

const UNKNOWN = { words: 16, edges: 16, nodes: 16, names: 16 };

function compileData(): Omit<PackedGazetteer, 'sizes'> {
  const curated = withDivisions(curatedEntries());
  const cities = cityEntries();
  const divisions = divisionEntries(curated, cities.all);
  const counties = countyEntries(cities.all);
  const entries = [...curated, ...divisions, ...counties, ...cities.chosen];
  const lines = entries.map(linesOf);
  return {
    curated: curated.map(({ record }) => record),
    names: lines.flatMap((group) => group.map(({ text }) => text)).join('\n'),
    counts: encodeRuns(lines.map((group) => group.length)),
    flags: encodeRuns(lines.flatMap((group) => group.map(({ flags }) => flags))),
    divisions: { codes: divisions.map(({ code }) => code).join(), ...packPlaces(divisions) },
    counties: { codes: counties.map(({ code }) => code).join(), ...packPlaces(counties) },
    cities: {
      divisions: runs(cities.chosen.map(({ division }) => division)),
      ids: encodeDeltas(cities.chosen.map(({ id }) => id)),
      capitals: encodeDeltas(cities.chosen.flatMap(({ isCapital }, index) => (isCapital ? [index] : []))),
      ...packPlaces(cities.chosen),
    },
    decoys: readTable<string>('.', /^decoys/).join('\n'),
    words: wordsByClass(),
    ...headLines(),
  };
}

const dictionary = makeDictionary();

/** The first line is the label, whether or not it is also looked for. */
function linesOf({ label, lines, isCurated }: Entry): Line[] {
  const unique = new Map<string, Line>();
  for (const line of lines) if (!unique.has(line.text)) unique.set(line.text, withWords(line, isCurated));
  const first = unique.get(label) ?? { text: label, flags: NameFlag.label };
  unique.delete(label);
  return [first, ...unique.values()];
}

/** Curators have marked what is a common word; of the packages' names the dictionary tells. */
function withWords({ text, flags: given }: Line, isCurated: boolean): Line {
  const flags = given | (/[a-z]\.$/.test(text) ? NameFlag.dot : 0);
  const isMarked = (flags & (NameFlag.ambiguous | NameFlag.commonWords)) !== 0;
  const isFolded = text !== text.normalize('NFD').replace(/\p{M}/gu, '');
  if (isCurated && !isMarked && !isFolded) return { text, flags };
  const words = text.split(/[\s-]+/).map(foldWord);
  const isDictionary =
    words.every((word) => dictionary.has(word)) && !words.some((word) => PLACE_WORDS.has(word));
  if (!isDictionary) return { text, flags };
  return {
    text,
    flags: flags | (words.length === 1 && !isCurated ? NameFlag.dictionary : NameFlag.commonWords),
  };
}

/** "New Jersey", "Orange County": with one of these a name is a place's, whatever its other words are. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'county parish borough new north south east west lake fort port mount saint san city island islands'.split(
    ' ',
  ),
);

function packPlaces(places: readonly PlaceEntry[]): PackedPlaces {
  return {
    lat: encodeDeltas(places.map(({ lat }) => Math.round(lat * 10))),
    lon: encodeDeltas(places.map(({ lon }) => Math.round(lon * 10))),
    ...packPopulation(places),
  };
}

/** Two digits and a power of ten, each in a column of its own: they compress better apart. */
function packPopulation(places: readonly PlaceEntry[]): Pick<PackedPlaces, 'population' | 'powers'> {
  const powers = places.map(({ population }) => Math.max(0, String(Math.round(population)).length - 2));
  return {
    population: places
      .map(({ population }, index) => Math.round(population / 10 ** (powers[index] ?? 0)))
      .join(),
    powers: powers.join(''),
  };
}

function runs(codes: readonly string[]): string {
  const counted: [string, number][] = [];
  for (const code of codes) {
    const last = counted.at(-1);
    if (last?.[0] === code) last[1]++;
    else counted.push([code, 1]);
  }
  return counted.map(([code, count]) => `${code}*${count}`).join();
}
