/** Names out of the compiled gazetteer, for the text and for those who look for them. */
import { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import type { PackedGazetteer } from '../../lib/gazetteer/packed.ts';
import { NameFlag } from '../../lib/matching/name-index.ts';
import { WordClass } from '../../lib/matching/word-classes.ts';

export interface ListedName {
  readonly text: string;
  readonly entity: number;
  readonly flags: number;
}

/** Each line that is looked for, and decoys, which have to be found too: they take the words of names within them. */
export function listedNames(packed: PackedGazetteer): ListedName[] {
  const { table } = new Gazetteer(packed);
  return Array.from({ length: packed.flags.length }, (_, line) => ({
    text: table.lines.text(line),
    entity: table.entityOf(line),
    flags: table.flagsOf(line),
  })).filter(({ flags }) => (flags & (NameFlag.label | NameFlag.head)) === 0);
}

/** The names that news is made of, by what they are. */
export interface NewsNames {
  readonly countries: readonly string[];
  readonly demonyms: readonly string[];
  readonly regions: readonly string[];
  /** The largest first. */
  readonly cities: readonly string[];
  readonly organisations: readonly string[];
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
}

export function newsNames(packed: PackedGazetteer): NewsNames {
  const gazetteer = new Gazetteer(packed);
  const names = listedNames(packed);
  const labels = (wanted: (entity: number) => boolean): string[] =>
    Array.from({ length: gazetteer.size }, (_, entity) => entity)
      .filter(wanted)
      .map((entity) => gazetteer.label(entity));
  return {
    countries: labels((entity) => gazetteer.isCountry(entity)),
    demonyms: textsOf(names, ({ flags }) => (flags & NameFlag.demonym) !== 0),
    regions: labels((entity) => gazetteer.section(entity) === 'division'),
    cities: largestCities(gazetteer).map((entity) => gazetteer.label(entity)),
    organisations: textsOf(
      names,
      ({ entity, flags }) =>
        (flags & NameFlag.decoy) === 0 &&
        gazetteer.section(entity) === 'curated' &&
        gazetteer.kind(entity) === 'organisation',
    ),
    firstNames: wordsOf(packed, gazetteer, 'firstName'),
    surnames: wordsOf(packed, gazetteer, 'surname'),
  };
}

function textsOf(names: readonly ListedName[], wanted: (name: ListedName) => boolean): string[] {
  return names.filter(wanted).map(({ text }) => text);
}

function largestCities(gazetteer: Gazetteer): number[] {
  return Array.from({ length: gazetteer.size }, (_, entity) => entity)
    .filter((entity) => gazetteer.section(entity) === 'city')
    .toSorted((a, b) => gazetteer.population(b) - gazetteer.population(a));
}

/** The gazetteer lists words folded; persons write theirs with a capital. */
function wordsOf(
  { flags, words }: PackedGazetteer,
  { table }: Gazetteer,
  name: keyof typeof WordClass,
): string[] {
  return Array.from({ length: words.length }, (_, at) => flags.length + at)
    .filter((line) => (table.classesOf(line) & WordClass[name]) !== 0)
    .map((line) => table.lines.text(line))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}
