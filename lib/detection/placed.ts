/** Towns that no list has, where the text says what they lie in: "born in Plains, Georgia". */
import { NameFlag } from '../matching/name-index.ts';
import { Flag, Gap, Shape } from '../matching/tokens.ts';
import { WordClass } from '../matching/word-classes.ts';
import { placeAt } from './candidates.ts';
import type { PlacedDecision } from './decisions.ts';
import { personAtAll } from './persons.ts';
import type { Hit } from './reading.ts';
import { weigh, type LineState } from './weigh.ts';
import type { World } from './world.ts';

const MAX_WORDS = 3;
const NO_TOWN =
  WordClass.title |
  WordClass.month |
  WordClass.weekday |
  WordClass.function |
  WordClass.organisationHead |
  WordClass.firstName;

/** A name that no list has, where a place must stand, and a comma before a known one. */
export function placedAt(state: LineState, at: number): PlacedDecision | undefined {
  const { reading, line } = state;
  const end = reading.is(at - 1, WordClass.beforeTown) ? unknownRun(state, at) : undefined;
  if (end === undefined || reading.tokens.gap(end) !== Gap.comma) return undefined;
  const outer = placeAt(reading, end, line.to);
  const large = outer && { ...outer, candidates: largeOnes(reading.world, outer) };
  const place = large && large.candidates.length > 0 ? weigh(state, large, true) : undefined;
  return place && { form: 'placed', from: at, to: end, place };
}

/** Countries and first-level divisions: cities do not hold towns. */
function largeOnes({ names, gazetteer }: World, { candidates }: Hit): readonly number[] {
  return candidates.filter((candidate) => {
    const entity = names.entity(candidate);
    const isLarge = gazetteer?.section(entity) === 'division' || gazetteer?.isCountry(entity);
    return isLarge === true && (names.flags(candidate) & NameFlag.demonym) === 0;
  });
}

/** @returns the token behind a few capitalised words that are no person's, no title and no time */
function unknownRun({ reading, line, knowledge }: LineState, at: number): number | undefined {
  const isPart = (token: number): boolean =>
    (token === at || reading.isSpaced(token)) && isUnknownName(reading.tokens.shape(token), token);
  const isUnknownName = (shape: number, token: number): boolean =>
    (shape === Shape.title || shape === Shape.mixed) &&
    !reading.tokens.has(token, Flag.glued | Flag.dotted | Flag.isPossessive) &&
    !reading.is(token, NO_TOWN) &&
    personAtAll(reading, knowledge, token) === undefined;
  let end = at;
  while (end < Math.min(at + MAX_WORDS, line.to) && isPart(end)) end++;
  const isCut = end < line.to && reading.isSpaced(end) && reading.isCapital(end);
  return end > at && !isCut && !reading.isSentenceStart(at) ? end : undefined;
}
