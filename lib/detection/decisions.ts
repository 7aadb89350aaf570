/** What is settled about a span of tokens. Entities come later, when the whole document has been read. */
import type { Reading } from './reading.ts';
import type { Naming } from './resolve.ts';

interface Span {
  readonly from: number;
  /** The token behind the last. */
  readonly to: number;
}

export interface KnownDecision extends Span {
  readonly form: 'known';
  /** The name's node in the index: the same for all its mentions. */
  readonly name: number;
  /** Candidates of the name index. */
  readonly candidates: readonly number[];
  readonly containers: readonly number[];
  readonly weight: number;
  readonly isDemonym: boolean;
  readonly hasDot: boolean;
  /** Places that a phrase names: an embassy's country and city. */
  readonly inside?: readonly KnownDecision[];
}

export interface LearntDecision extends Span {
  readonly form: 'learnt';
  readonly entity: string;
}

export interface PatternDecision extends Span {
  readonly form: 'pattern';
  readonly head: string;
  readonly place: KnownDecision | undefined;
  readonly seat: KnownDecision | undefined;
  /** The head noun comes behind the place: the name is not one of its own. */
  readonly isOf: boolean;
}

/** "Plains, Georgia": the name, and the place that it is said to lie in. */
export interface PlacedDecision extends Span {
  readonly form: 'placed';
  readonly place: KnownDecision;
}

export type Decision = KnownDecision | LearntDecision | PatternDecision | PlacedDecision;

export interface LineDecisions {
  readonly decisions: readonly Decision[];
  /** Entities of packs whose short names wait for proof. */
  readonly waiting: ReadonlySet<string>;
  /** Something was refused that more knowledge could still admit. */
  readonly isOpen: boolean;
}

export function namingOf({ world }: Reading, { name, candidates, containers }: KnownDecision): Naming {
  return {
    name,
    bearers: [...new Set(candidates.map((candidate) => world.names.entity(candidate)))],
    containers,
  };
}
