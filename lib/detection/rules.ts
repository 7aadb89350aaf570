/**
 * What speaks for and against a known name being meant, as named rules that can be tested one by one. Each gives evidence
 * in the steps of `priors.ts`.
 */
import { isName, isPerson, isSpeaker } from './rules/persons.ts';
import { isDateline, isHyphenated, isInLongerName } from './rules/phrases.ts';
import {
  isContained,
  isContainer,
  isInScope,
  isListed,
  isLocated,
  isOfKind,
  isPostal,
  isProved,
} from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { isForeignAcronym, isTime, isTreaty, isWord, isWordInCapitals } from './rules/words.ts';

/** In the order in which they are explained in docs/detection.md. */
export const RULES = {
  isTime,
  isWordInCapitals,
  isForeignAcronym,
  isTreaty,
  isWord,
  isPerson,
  isName,
  isSpeaker,
  isInLongerName,
  isLocated,
  isOfKind,
  isHyphenated,
  isDateline,
  isPostal,
  isContained,
  isContainer,
  isListed,
  isProved,
  isInScope,
} as const satisfies Readonly<Record<string, Rule>>;
