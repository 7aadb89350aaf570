/** Reads our own tables in `assets/gazetteer`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { GAZETTEER_TABLES, type GazetteerRecord } from '../../lib/gazetteer/schema.ts';
import type { CuratedEntity } from '../../lib/gazetteer/packed.ts';
import { slugOf } from '../../lib/gazetteer/slug.ts';
import { foldWord } from '../../lib/matching/characters.ts';
import { flagsOfKind, NameFlag } from '../../lib/matching/name-index.ts';
import { nameVariants } from '../../lib/matching/name-variants.ts';
import type { CuratedEntry, Line } from './entry.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/gazetteer');

/** All records of the files of a folder whose names fit. */
export function readTable<T>(folder: string, fits: RegExp): T[] {
  const files = readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.json') && fits.test(file));
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(FOLDER, folder, file), 'utf8')) as T[]);
}

type Table = keyof typeof GAZETTEER_TABLES;

function readRecords<T extends Table>(table: T): v.InferOutput<(typeof GAZETTEER_TABLES)[T]> {
  const rows =
    table === 'organisations' ? readTable('organisations', /./) : readTable('.', new RegExp(`^${table}\\.`));
  return v.parse(GAZETTEER_TABLES[table], rows);
}

export const readCountries = () => readRecords('countries');
export const readFormerStates = () => readRecords('former-states');
export const readRegions = () => readRecords('regions');
export const readOrganisations = () => readRecords('organisations');

export function curatedEntries(): CuratedEntry[] {
  const countries = readCountries();
  const isoOf = new Map(countries.map(({ id, iso2 }) => [id, iso2]));
  return [
    ...countries.map((record) =>
      entry(record, { kind: 'place', type: 'country', country: record.iso2, ...point(record) }),
    ),
    ...readFormerStates().map((record) => entry(record, { kind: 'place', type: 'former state' })),
    ...readRegions().map((record) => entry(record, regionFields(record, isoOf))),
    ...readOrganisations().map((record) =>
      entry(record, {
        kind: 'organisation',
        type: record.type,
        ...(record.country && { country: record.country }),
      }),
    ),
  ];
}

type Fields = Omit<CuratedEntity, 'id'>;

function regionFields(
  { type, lat, lon, within }: ReturnType<typeof readRegions>[number],
  isoOf: ReadonlyMap<string, string>,
): Fields {
  const [only] = within.length === 1 ? within : [];
  const country = only === undefined ? undefined : isoOf.get(only);
  return {
    kind: 'place',
    type,
    ...(country !== undefined && { country }),
    ...point({ lat, lon }),
  };
}

const point = ({
  lat,
  lon,
}: {
  lat?: number | undefined;
  lon?: number | undefined;
}): Pick<Fields, 'lat' | 'lon'> => ({
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});

function entry(record: GazetteerRecord, fields: Fields): CuratedEntry {
  const lines = record.names.flatMap(linesOfName);
  const decoys = record.notIn.map((text) => ({ text, flags: NameFlag.decoy }));
  return {
    label: record.label,
    lines: [...lines, ...decoys],
    isCurated: true,
    id: record.id,
    record: { ...(record.id !== slugOf(record.label) && { id: record.id }), ...fields },
    keys: new Set(record.names.filter(({ kind }) => kind !== 'demonym').map(({ text }) => foldWord(text))),
  };
}

function linesOfName(name: GazetteerRecord['names'][number]): Line[] {
  const flags =
    flagsOfKind(isAcronym(name.text) ? 'acronym' : name.kind) |
    (name.commonWords ? NameFlag.commonWords : 0) |
    (name.ambiguous ? NameFlag.ambiguous : 0);
  const variants = nameVariants({ text: name.text, kind: isAcronym(name.text) ? 'acronym' : name.kind });
  return variants.map((text) => ({
    text,
    flags: name.kind === 'demonym' ? flags | NameFlag.demonym : flags,
  }));
}

const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9&]+$/.test(text);

interface WordFile {
  readonly words?: readonly string[] | string;
  readonly [part: string]: unknown;
}

/** Hyphenated words are two tokens, and their parts tell nothing. */
const asWords = (words: unknown): string =>
  (Array.isArray(words) ? words.join(' ') : '')
    .split(/\s+/)
    .filter((word) => !word.includes('-'))
    .map(foldWord)
    .join(' ');

function readWords(file: string): WordFile {
  return JSON.parse(readFileSync(join(FOLDER, 'words', file), 'utf8')) as WordFile;
}

/** "charity", "think tank": the last words of the phrases stand for them. */
function descriptors(): string {
  const { words, phrases } = readWords('organisation-descriptors.json');
  const ends = (phrases as string[]).map((phrase) => phrase.split(' ').at(-1) ?? '');
  return `${asWords(words)} ${asWords(ends)}`;
}

/** @returns class name (of `WordClass`) to words */
export function wordsByClass(): Record<string, string> {
  const all = readdirSync(join(FOLDER, 'words'));
  const given = all
    .filter((file) => file.startsWith('first-names'))
    .map((file) => asWords(readWords(file).words));
  const heads = readWords('organisation-heads.json');
  const placeHeads = readWords('place-heads.json');
  return {
    firstName: given.join(' '),
    placeFirstName: asWords(readWords('place-first-names.json').words),
    surname: asWords(readWords('surnames.json').words),
    title: asWords(readWords('titles.json').words),
    speechVerb: asWords(readWords('speech-verbs.json').words),
    locative: asWords(readWords('locative-prepositions.json').words),
    organisationDescriptor: descriptors(),
    organisationHead: asWords(heads['last']),
    organisationFirst: asWords(heads['first']),
    placeHead: asWords(placeHeads['last']),
    placeFirst: asWords(placeHeads['first']),
    nameTail: asWords(readWords('name-tails.json').words),
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    weekday:
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tomorrow yesterday',
    abbreviation:
      'st ft mt gov sen rep reps sens dr mr mrs ms messrs gen col lt sgt cpl capt cmdr maj rev hon pres prof jr sr inc corp co ltd no vs ave blvd rd ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex vt va wash wis wisc wyo ont que sask alta man',
    function:
      'the a an of and or but for to in on at by with from as is are was were be been has have had will would can could may it its this that these those he she they we i you his her their our my your not no all any some each both if when while since because so than then there here what which who whom whose how why where more most many much after before during under over also only just even now',
    divisionHead:
      'province provinces state states region regions governorate oblast prefecture district districts county canton voivodeship krai department',
    placeNoun:
      'city cities town towns village villages port capital suburb suburbs borough township neighborhood neighbourhood',
    compass:
      'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower',
  };
}

/** Head nouns that make an organisation of the place before them: "foreign ministry". */
export function headNouns(): readonly string[] {
  const heads = readWords('organisation-heads.json')['afterPlace'];
  return Array.isArray(heads) ? (heads as string[]) : [];
}

/** Names of capitals in other languages, by entity. */
export function compileCapitals(): Record<string, Record<string, string[]>> {
  const rows = readTable<{ geonames: number; names: Record<string, string[]> }>('cities', /^capitals-/);
  return Object.fromEntries(rows.map(({ geonames, names }) => [`geonames:${geonames}`, names]));
}
