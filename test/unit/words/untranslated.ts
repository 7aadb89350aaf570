/** Words that other languages lack for now: English shows in their place. Plural forms count as one. */
export const NOT_YET_TRANSLATED: readonly string[] = [];

const NAMES = ['name', 'copy_json', 'copy_markdown', 'options_siteExample'];
const LEFT_TO_RIGHT = [...NAMES, 'direction'];

/** By file: words that are right as they are in English. */
export const MAY_BE_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  'ar.json': NAMES,
  'de.json': LEFT_TO_RIGHT,
  'es.json': LEFT_TO_RIGHT,
  'fr.json': LEFT_TO_RIGHT,
  'ko.json': LEFT_TO_RIGHT,
  'zh_CN.json': LEFT_TO_RIGHT,
};
