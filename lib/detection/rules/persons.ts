/** Rules about names that are also people's. */
import { WordClass } from '../../matching/word-classes.ts';
import { hasClass, isDemonym, isNamesake, isSingle, type Clue } from '../clue.ts';
import { isInName, personAtAll } from '../persons.ts';
import { isAfterLocative, NEVER, someBearer, STRONG, WEAK, type Rule } from './rule.ts';

/** "Paris Hilton", "Mr. London": part of a person's name, here or anywhere in the document. */
export const isPerson: Rule = (clue) => {
  const { reading, hit, knowledge } = clue;
  if (isDemonym(clue)) return 0;
  const { from } = hit;
  if (reading.is(from - 1, WordClass.title) && isTitled(clue)) return NEVER;
  if (!isSingle(clue)) return 0;
  const person = personAtAll(reading, knowledge, from);
  if (person === undefined) return 0;
  if (isInName(reading, knowledge, from)) return NEVER;
  if (isAfterLocative(clue, STRONG)) return 0;
  if (isAfterLocative(clue, WEAK)) return -1.5;
  return person === 'titled' ? NEVER : -3;
};

/** "Mr. London", "Senator Lincoln" and no "Prime Minister China": countries have no such surnames. */
function isTitled(clue: Clue): boolean {
  const { reading, hit } = clue;
  if (!reading.isSpaced(hit.from)) return false;
  const isCapitalTitle = reading.isCapital(hit.from - 1);
  const isLarge = someBearer(clue, (gazetteer, entity) => gazetteer.isCountry(entity));
  return isCapitalTitle && isSingle(clue) && (!isLarge || isNamesake(clue));
}

/** A given name or a surname by the lists: likely a person where nothing says place. */
export const isName: Rule = (clue) => {
  if (isDemonym(clue) || !isNamesake(clue) || isAfterLocative(clue, STRONG)) return 0;
  if (personAtAll(clue.reading, clue.knowledge, clue.hit.from) !== undefined) return 0;
  const given = hasClass(clue, WordClass.firstName) ? -1.6 : 0;
  const either = hasClass(clue, WordClass.placeFirstName) ? -0.4 : 0;
  const family = hasClass(clue, WordClass.surname) ? -1 : 0;
  return Math.min(given, either, family);
};

/** "Lincoln said": people speak; of places only capitals and countries do. */
export const isSpeaker: Rule = (clue) => {
  const { reading, hit } = clue;
  if (!isNamesake(clue) || isDemonym(clue) || isCapitalCity(clue)) return 0;
  return reading.isSpaced(hit.to) && reading.is(hit.to, WordClass.speechVerb) ? -1.5 : 0;
};

const isCapitalCity = (clue: Clue): boolean =>
  someBearer(clue, (gazetteer, entity) => gazetteer.isCapital(entity));
