/** Rules about names that are also words: months, pronouns, acronyms, words of the dictionary. */
import { NameFlag } from '../../matching/name-index.ts';
import { Flag, Shape } from '../../matching/tokens.ts';
import { WordClass } from '../../matching/word-classes.ts';
import { hasClass, hasFlag, isDemonym, isSingle, type Clue } from '../clue.ts';
import { lengthOf, NEVER, someBearer, type Rule } from './rule.ts';

/** "In May", "on Sunday", "March 14": times, unless the name is longer than its time. */
export const isTime: Rule = (clue) =>
  isSingle(clue) && hasClass(clue, WordClass.month | WordClass.weekday) && !isDivision(clue) ? NEVER : 0;

/** "Mon State" */
const isDivision = ({ reading, hit }: Clue): boolean =>
  reading.isSpaced(hit.to) && reading.isCapital(hit.to) && reading.is(hit.to, WordClass.divisionHead);

/** "THEY TOLD US": in a line of capitals short names cannot be told from words. */
export const isWordInCapitals: Rule = (clue) => {
  const { reading, line, hit } = clue;
  if (!line.isAllCaps || !isSingle(clue)) return 0;
  const length = lengthOf(clue);
  if (isAcronymOfOurs(clue)) {
    const word = reading.text(hit.from, hit.to);
    return CAPITAL_WORDS.has(word) && !isHeadlineSubject(clue, word) ? NEVER : 0;
  }
  return length < 4 ? NEVER : 0;
};

/** "US SENDS SHIPS", "WHO WARNS OF FLU", and no "WHO KILLED THE MAYOR". */
const isHeadlineSubject = ({ reading, hit, line }: Clue, word: string): boolean =>
  hit.from === line.from && (word === 'US' || (word === 'WHO' && reading.is(hit.to, WordClass.speechVerb)));

/** "MOCA", "EST": in running text capitals are an acronym's, unless they open a dateline. */
export const isForeignAcronym: Rule = (clue) => {
  const { reading, line, hit } = clue;
  if (line.isAllCaps || !isSingle(clue) || hit.from === line.from) return 0;
  if (reading.tokens.shape(hit.from) !== Shape.upper || isAcronymOfOurs(clue)) return 0;
  const length = lengthOf(clue);
  return length < 5 ? NEVER : -1;
};

const isAcronymOfOurs = ({ reading, hit }: Clue): boolean =>
  reading.tokens.has(hit.from, Flag.dotted) ||
  hit.candidates.some((candidate) => (reading.world.names.flags(candidate) & NameFlag.acronym) !== 0);

const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  'US WHO IT IS AM PM AI BE DO GO HE IN ME MY NO OF ON OR SO TO UP WE AN AS AT BY IF ACT AID ALL ARE ART CAN FBI'
    .split(' ')
    .filter((word) => word !== 'FBI'),
);

/** "Reading the papers, officials in Reading": a word of the dictionary needs more than a capital that it must have. */
export const isWord: Rule = (clue) => {
  const { reading, line, hit } = clue;
  if (hasFlag(clue, NameFlag.dictionary)) {
    return reading.isSentenceStart(hit.from) || line.isHeadline ? -4.5 : -2;
  }
  if (!hasFlag(clue, NameFlag.commonWords)) return 0;
  if (isCountryName(clue) && (line.isHeadline || reading.isSentenceStart(hit.from))) {
    return (isDemonym(clue) ? -3.2 : -1.9) + (isSubject(clue) ? 1.2 : 0);
  }
  return line.isHeadline ? -4 : reading.isSentenceStart(hit.from) ? -2.6 + (isSubject(clue) ? 1 : 0) : 0;
};

const isCountryName = (clue: Clue): boolean =>
  someBearer(clue, (gazetteer, entity) => gazetteer.isCountry(entity));

/** "Amazon will hire": a verb follows, as behind a name. */
const isSubject = ({ reading, hit, line }: Clue): boolean => {
  const next = hit.to;
  if (next >= line.to || !reading.isSpaced(next) || reading.isCapital(next)) return false;
  return (
    reading.is(next, WordClass.speechVerb | WordClass.subjectVerb) ||
    reading.text(next, next + 1).endsWith('ed')
  );
};

/** "Treaty of Rome": known by where it was signed, and no longer there. */
export const isTreaty: Rule = ({ reading, hit }) =>
  reading.is(hit.from - 1, WordClass.of) &&
  reading.isCapital(hit.from - 2) &&
  reading.is(hit.from - 2, WordClass.treaty)
    ? NEVER
    : 0;
