/** Whether each sentence of a document carries a fact or has a recorded reason why not. */
import type { FactFile } from './schema.ts';
import type { Paragraphs } from './sentences.ts';

export interface SentenceCoverage {
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  /** Facts pinned to it. */
  readonly facts: readonly string[];
  /** Why it carries none, where that is recorded. */
  readonly reason?: string;
}

export function coverage({ facts, leftOut }: FactFile, paragraphs: Paragraphs): SentenceCoverage[] {
  return paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((text, index) => {
      const isHere = (pin: { paragraph: number; sentence: number }): boolean =>
        pin.paragraph === paragraph && pin.sentence === index + 1;
      const reason = leftOut.find(isHere)?.reason;
      const pinned = facts.filter(({ evidence }) => evidence.some(isHere)).map(({ id }) => id);
      return { paragraph, sentence: index + 1, text, facts: pinned, ...(reason !== undefined && { reason }) };
    }),
  );
}

export function checkCoverage(
  content: FactFile,
  paragraphs: Paragraphs,
  report: (reason: string) => void,
): void {
  for (const { paragraph, sentence, facts, reason } of coverage(content, paragraphs)) {
    const place = `paragraph ${paragraph}, sentence ${sentence}`;
    if (facts.length === 0 && reason === undefined)
      report(`${place} carries no fact, and no reason is recorded`);
    if (facts.length > 0 && reason !== undefined)
      report(`${place} is left out, but ${facts[0]} is pinned to it`);
  }
}
