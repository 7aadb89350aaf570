/** Where a fact stands, in words. */
import type { Evidence } from './schema.ts';

/** "paragraph 4, sentence 1", "title" */
export function formatPin({ paragraph, sentence }: Evidence): string {
  return paragraph === 0 ? 'title' : `paragraph ${paragraph}, sentence ${sentence}`;
}

/** "paragraph 4, sentence 1; paragraph 4, sentence 2" */
export function formatPins(evidence: readonly Evidence[]): string {
  return evidence.map(formatPin).join('; ');
}
