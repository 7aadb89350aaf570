/** What is wrong with a record of a fact file. */
export interface Problem {
  readonly file: string;
  /** The record and field: `facts[3] (id).evidence`, or the file itself. */
  readonly record: string;
  readonly reason: string;
}

export function formatProblem({ file, record, reason }: Problem): string {
  return `${file}: ${record}: ${reason}`;
}

/** Thrown with every problem found, so that an author mends them in one go. */
export class FactProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'FactProblems';
    this.problems = problems;
  }
}
