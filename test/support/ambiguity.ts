/** Sentences with strings that must be marked and strings that must not: our own, and the shared ones in their older form. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { whereabouts } from '../../lib/detection/entities.ts';
import { findMentions } from '../../lib/detection/find-mentions.ts';
import type { Mention } from '../../lib/detection/mentions.ts';
import type { World } from '../../lib/detection/world.ts';

/** A string of the text; the number tells which occurrence where only one counts. */
interface Wanted {
  readonly text: string;
  readonly kind?: string;
  readonly occurrence?: number;
}

export interface Case {
  readonly class: string;
  readonly text: string;
  readonly mark: readonly Wanted[];
  readonly leave: readonly Wanted[];
}

export type CaseFile = readonly Case[];

interface OwnCase {
  readonly class: string;
  readonly text: string;
  readonly mark: readonly (readonly [string, string, number?])[];
  readonly leave: readonly (string | readonly [string, number])[];
}

interface SharedCase {
  readonly class: string;
  readonly text: string;
  readonly expect: readonly (readonly [string, string])[];
  readonly forbid: readonly string[];
}

/** @param path a file, or a folder of them */
export function readCases(path: string): CaseFile {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((file) => join(path, file))
    : [path];
  return files.flatMap((file) =>
    (JSON.parse(readFileSync(file, 'utf8')) as (OwnCase | SharedCase)[]).map(readCase),
  );
}

function readCase(record: OwnCase | SharedCase): Case {
  const { class: name, text } = record;
  if ('expect' in record) {
    return {
      class: name,
      text,
      mark: record.expect.map(([wanted]) => ({ text: wanted })),
      leave: record.forbid.map((wanted) => ({ text: wanted })),
    };
  }
  return {
    class: name,
    text,
    mark: record.mark.map(([wanted, kind, occurrence]) => ({
      text: wanted,
      kind,
      ...(occurrence !== undefined && { occurrence }),
    })),
    leave: record.leave.map((wanted) =>
      typeof wanted === 'string' ? { text: wanted } : { text: wanted[0], occurrence: wanted[1] },
    ),
  };
}

export interface Outcome {
  readonly case: Case;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function tryCase(world: World, tried: Case): Outcome {
  const mentions = findMentions(world, [tried.text]).mentions.flatMap((mention) => [
    mention,
    ...(mention.inside ?? []),
  ]);
  return {
    case: tried,
    missed: tried.mark
      .filter((wanted) => !isMarked(world, tried.text, mentions, wanted))
      .map(({ text }) => text),
    wrong: tried.leave.filter((wanted) => isTouched(tried.text, mentions, wanted)).map(({ text }) => text),
  };
}

/** Found where one mention spells it, of the kind that is asked for. */
function isMarked(
  world: World,
  text: string,
  mentions: readonly Mention[],
  { text: wanted, kind, occurrence }: Wanted,
): boolean {
  return occurrences(text, wanted, occurrence).some((start) =>
    mentions.some(
      (mention) =>
        mention.start === start &&
        mention.end === start + wanted.length &&
        (kind === undefined || whereabouts(world, mention.entity)?.kind === kind),
    ),
  );
}

/** Wrong where a mention touches it, unless it is only a part of what that mention names. */
function isTouched(
  text: string,
  mentions: readonly Mention[],
  { text: wanted, occurrence }: Wanted,
): boolean {
  const isLonger = (mention: Mention, start: number): boolean =>
    mention.start <= start &&
    mention.end >= start + wanted.length &&
    mention.end - mention.start > wanted.length;
  return occurrences(text, wanted, occurrence).some((start) =>
    mentions.some(
      (mention) => mention.start < start + wanted.length && mention.end > start && !isLonger(mention, start),
    ),
  );
}

/** As a whole word, in the same case. */
function occurrences(text: string, wanted: string, only: number | undefined): number[] {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const all = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ({ index }) => index,
  );
  return only === undefined ? all : all.slice(only, only + 1);
}

export function tally(
  world: World,
  cases: CaseFile,
): { found: number; expected: number; wrong: number; forbidden: number } {
  const outcomes = cases.map((tried) => tryCase(world, tried));
  const sum = (count: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const expected = sum(({ case: { mark } }) => mark.length);
  return {
    expected,
    found: expected - sum(({ missed }) => missed.length),
    forbidden: sum(({ case: { leave } }) => leave.length),
    wrong: sum(({ wrong }) => wrong.length),
  };
}
