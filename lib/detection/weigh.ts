/** Adds up what speaks for and against a name at its place; it is marked where they balance. */
import { NameFlag } from '../matching/name-index.ts';
import { WordClass } from '../matching/word-classes.ts';
import type { Clue, Line } from './clue.ts';
import { namingOf, type Decision, type KnownDecision } from './decisions.ts';
import type { Knowledge } from './knowledge.ts';
import { priorOf } from './priors.ts';
import type { Hit, Reading } from './reading.ts';
import { RULES } from './rules.ts';
import { containersOf } from './rules/places.ts';
import { NEVER, type Rule } from './rules/rule.ts';
import type { World } from './world.ts';

/** What the rules that ask the rest of the document can give at most. */
const MOST_LEARNT = 3.2;
/** A name that comes out even is marked: so many more are right than wrong there (`npm run eval`). */
const ENOUGH = -0.15;
/** Evidence from which a name counts as meant wherever the document writes it. */
const SURE = 0.9;

/** A block while it is gone through from left to right. */
export class LineState {
  readonly reading: Reading;
  readonly line: Line;
  readonly knowledge: Knowledge;
  readonly decisions: Decision[] = [];
  /** Entities of packs whose short names wait for proof. */
  readonly waiting = new Set<string>();
  /** Something was refused that more knowledge could still admit. */
  isOpen = false;

  constructor(reading: Reading, line: Line, knowledge: Knowledge) {
    this.reading = reading;
    this.line = line;
    this.knowledge = knowledge;
  }

  /** Where the last mention ends, in tokens; -1 before the first. */
  get marked(): number {
    return this.decisions.at(-1)?.to ?? -1;
  }

  /** @returns the token to go on with */
  mark(decision: Decision): number {
    const before = this.decisions.at(-1);
    if (before && decision.from < before.to) this.decisions.pop();
    this.decisions.push(decision);
    return decision.to;
  }
}

/** @param isHeaded a head noun follows that makes an organisation of the name */
export function weigh(state: LineState, hit: Hit, isHeaded: boolean): KnownDecision | undefined {
  const { world } = state.reading;
  const clue = makeClue(state, hit, isHeaded);
  const isFact = (clue.flags & NameFlag.fact) !== 0;
  const prior = Math.max(...hit.candidates.map((candidate) => priorOf(world, candidate)));
  const evidence = isFact || !world.gazetteer ? 0 : weighRules(clue, rulesFor(world));
  const weight = prior + evidence + (isHeaded ? 1 : 0);
  if (weight <= ENOUGH) {
    if (weight > -MOST_LEARNT) state.isOpen = true;
    return undefined;
  }
  if (evidence > SURE) state.knowledge.addSureName(hit);
  const decision = makeDecision(clue, weight);
  state.knowledge.addNaming(namingOf(state.reading, decision));
  return decision;
}

function makeClue({ reading, line, knowledge, marked }: LineState, hit: Hit, isHeaded: boolean): Clue {
  const { names } = reading.world;
  return {
    reading,
    line,
    knowledge,
    hit,
    flags: hit.candidates.reduce((shared, candidate) => shared & names.flags(candidate), -1),
    classes: hit.to - hit.from === 1 ? reading.classes(hit.from) : 0,
    marked,
    isHeaded,
  };
}

function makeDecision({ hit, flags, reading, line }: Clue, weight: number): KnownDecision {
  return {
    form: 'known',
    name: hit.node,
    from: withoutArticle(reading, hit),
    to: hit.to,
    candidates: hit.candidates,
    containers: containersOf({ hit, reading, line }),
    weight,
    isDemonym: (flags & NameFlag.demonym) !== 0,
    hasDot: (flags & NameFlag.dot) !== 0,
  };
}

/** "the Netherlands" is looked for with its article and marked without. */
function withoutArticle(reading: Reading, { from, to, candidates: [first = 0] }: Hit): number {
  const isArticle = to - from > 1 && reading.world.names.startsLower(first);
  return isArticle && reading.is(from, WordClass.the) ? from + 1 : from;
}

/** German writes each noun with a capital: a neighbour's capital tells nothing there. */
function rulesFor({ language }: World): readonly Rule[] {
  if (language === 'en') return ALL_RULES;
  return language === 'de' ? [] : OTHER_LANGUAGES;
}

const ALL_RULES: readonly Rule[] = Object.values(RULES);
const OTHER_LANGUAGES: readonly Rule[] = [RULES.isInLongerName];

function weighRules(clue: Clue, rules: readonly Rule[]): number {
  let sum = 0;
  for (const rule of rules) {
    sum += rule(clue);
    if (sum <= NEVER / 2) return NEVER;
  }
  return sum;
}
