/** Words that other languages lack for now: English shows in their place. Plural forms count as one. */
export const NOT_YET_TRANSLATED: readonly string[] = [];

const NAMES = ['name', 'copy_json', 'copy_markdown', 'options_siteExample'];
const EUROPEAN = [...NAMES, 'direction', 'options_milliseconds'];
const SAME_IN_GERMAN = ['card_organisation', 'card_organisationIn', 'profile_typeIn', 'copy_text'];
const SAME_IN_FRENCH = [
  'kinds_organisation',
  'profile_population',
  'type_province',
  'type_canton',
  'sources_heading',
  'sources_documents',
  'sources_aboutOrganisation',
  'sources_licence',
  'options_sites',
];

/** By file: words that are right as they are in English. */
export const MAY_BE_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  'ar.json': NAMES,
  'de.json': [...EUROPEAN, ...SAME_IN_GERMAN],
  'es.json': EUROPEAN,
  'fr.json': [...EUROPEAN, ...SAME_IN_FRENCH],
  'ko.json': [...NAMES, 'direction'],
  'zh_CN.json': [...NAMES, 'direction'],
};
