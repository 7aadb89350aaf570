/** Words that other languages lack for now: English shows in their place. Plural forms count as one. */
export const NOT_YET_TRANSLATED: readonly string[] = [];

/** By file: words that are right as they are in English. */
export const MAY_BE_THE_SAME: Readonly<Record<string, readonly string[]>> = {};
