/** A known name at its place, with what rules ask about it. */
import { NameFlag } from '../matching/name-index.ts';
import { Flag, Gap, Shape } from '../matching/tokens.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { Knowledge } from './knowledge.ts';
import type { Hit, Reading } from './reading.ts';

/** How a block is written: in a headline case proves little, in capitals nothing. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly isHeadline: boolean;
  readonly isAllCaps: boolean;
}

export interface Clue {
  readonly reading: Reading;
  readonly line: Line;
  readonly knowledge: Knowledge;
  readonly hit: Hit;
  /** `NameFlag`s that all candidates share. */
  readonly flags: number;
  /** `WordClass`es of a name of one word. */
  readonly classes: number;
  /** Where the mention before ends, in tokens. */
  readonly marked: number;
  /** A head noun follows ("Houston Police Department"): the words behind are explained. */
  readonly isHeaded: boolean;
}

export const isSingle = ({ hit }: Clue): boolean => hit.to - hit.from === 1;

export const hasFlag = ({ flags }: Clue, flag: number): boolean => (flags & flag) !== 0;

export const hasClass = ({ classes }: Clue, classes_: number): boolean => (classes & classes_) !== 0;

/** Could also be a person's name, going by the lists of names. */
export const isNamesake = (clue: Clue): boolean =>
  isSingle(clue) && hasClass(clue, WordClass.firstName | WordClass.placeFirstName | WordClass.surname);

export const isDemonym = (clue: Clue): boolean => hasFlag(clue, NameFlag.demonym);

/** The capitalised word that stands in one phrase right before the name, or -1. */
export function capitalBefore({ reading, hit }: Clue): number {
  const at = hit.from - 1;
  const isPhrase = reading.isSpaced(hit.from) && reading.tokens.gap(hit.from) !== Gap.none;
  return isPhrase && reading.isCapital(at) && !reading.tokens.has(hit.from, Flag.line) ? at : -1;
}

/** The capitalised word that stands in one phrase right behind the name, or -1. */
export function capitalAfter({ reading, hit, line }: Clue): number {
  const at = hit.to;
  const isPhrase = at < line.to && reading.isSpaced(at) && reading.tokens.gap(at) !== Gap.none;
  return isPhrase && reading.isCapital(at) && !reading.tokens.has(at, Flag.line) ? at : -1;
}

/** Headlines have no full stop. */
const endsSentence = (reading: Reading, block: number): boolean =>
  /[\p{L}\p{N}][.!]['"’”]?\s*$/u.test(reading.blocks[block]?.slice(-8) ?? '');

/** Longer than this it is a list of names: their capitals are their own. */
const MAX_HEADLINE = 24;

export function describeLine(reading: Reading, block: number): Line {
  const [from, to] = reading.range(block);
  const { tokens } = reading;
  let [words, capitals, upper, written] = [0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    const shape = tokens.shape(at);
    if (length > 3) {
      words++;
      if (shape !== Shape.lower) capitals++;
    }
    if (length > 1 && !tokens.has(at, Flag.single | Flag.isPossessive | Flag.digit)) {
      written++;
      if (shape === Shape.upper) upper++;
    }
  }
  return {
    from,
    to,
    isHeadline:
      words > 0 && to - from <= MAX_HEADLINE && capitals / words > 0.7 && !endsSentence(reading, block),
    isAllCaps: written > 2 && upper / written > 0.7,
  };
}
