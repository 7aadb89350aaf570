/** Rules about the words that a name stands among: longer names, hyphens, datelines. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { Flag, Gap, Shape } from '../../matching/tokens.ts';
import { WordClass } from '../../matching/word-classes.ts';
import { capitalAfter, capitalBefore, isDemonym, isNamesake, type Clue } from '../clue.ts';
import { everyBearer, isTown, someBearer, type Rule } from './rule.ts';

/** "New Boston Group": a capitalised word that no list explains makes the name part of a longer one. */
export const isInLongerName: Rule = (clue) => {
  const [before, after] = [capitalBefore(clue), capitalAfter(clue)];
  const softer = clue.line.isHeadline ? 0.25 : 1;
  return softer * (beforeWeight(clue, before) + afterWeight(clue, after));
};

const EXPLAINED_BEFORE =
  WordClass.month |
  WordClass.weekday |
  WordClass.locative |
  WordClass.function |
  WordClass.title |
  WordClass.compass;

function beforeWeight(clue: Clue, at: number): number {
  const { reading } = clue;
  if (at < 0 || at < clue.marked || isDemonym(clue)) return 0;
  if (reading.is(at, WordClass.compass) && !reading.isSentenceStart(at)) {
    return isOrganisation(clue) ? -3.5 : isTown(clue) ? -1.5 : 0;
  }
  if (reading.is(at, EXPLAINED_BEFORE) || reading.isSentenceStart(at)) return 0;
  if (reading.is(at, WordClass.placeFirst)) return -2;
  if (reading.is(at, WordClass.firstName | WordClass.placeFirstName)) return -3;
  return -2;
}

const EXPLAINED_AFTER = WordClass.month | WordClass.weekday | WordClass.title | WordClass.function;

/** "Anbar Province": the word behind says just what it is. */
const isDivision = (gazetteer: Gazetteer, entity: number): boolean =>
  gazetteer.section(entity) === 'division';

function afterWeight(clue: Clue, at: number): number {
  const { reading } = clue;
  if (at < 0 || clue.isHeaded || isDemonym(clue)) return 0;
  if (reading.is(at, WordClass.nameTail | WordClass.organisationHead)) return -3;
  if (reading.is(at, WordClass.divisionHead) && someBearer(clue, isDivision)) return 0;
  if (reading.is(at, WordClass.placeHead)) return -2.5;
  if (reading.is(at, EXPLAINED_AFTER)) return 0;
  if (reading.hitAt(at, clue.line.to)) return isNamesake(clue) ? -1.5 : 0;
  return isNamesake(clue) ? -4 : isTown(clue) ? -2.4 : -1.8;
}

/** "Seoul-based", "US-led" against "Smith-London" */
export const isHyphenated: Rule = ({ reading, hit, line }) => {
  const { tokens } = reading;
  const [before, after] = [
    tokens.gap(hit.from) === Gap.hyphen,
    hit.to < line.to && tokens.gap(hit.to) === Gap.hyphen,
  ];
  if (after && tokens.shape(hit.to) === Shape.lower) return 1.5;
  return (before && reading.isCapital(hit.from - 1)) || (after && reading.isCapital(hit.to)) ? -0.5 : 0;
};

/** "BEIJING (AP) —", "CAIRO, Egypt —": where a report was written. */
export const isDateline: Rule = ({ reading, hit, line }) => {
  if (hit.from !== line.from || line.isAllCaps) return 0;
  const { tokens } = reading;
  const isCapitals = tokens.shape(hit.from) === Shape.upper;
  const isBracketed = hit.to < line.to && tokens.has(hit.to, Flag.openBracket);
  const isDashed =
    hit.to < line.to && tokens.gap(hit.to) === Gap.other && !tokens.has(hit.to, Flag.quote | Flag.colon);
  return isCapitals || isBracketed ? 2.5 : isDashed ? 1.5 : 0;
};

/** "Northern Korea University" is not Korea University. */
const isOrganisation = (clue: Clue): boolean =>
  everyBearer(clue, (gazetteer, entity) => gazetteer.kind(entity) === 'organisation');
