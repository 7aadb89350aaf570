/** Where a fact stands, in words. */
import type { Evidence } from './schema.ts';
import { words } from '../words.ts';

/** "paragraph 4, sentence 1", "title" */
export function formatPin({ paragraph, sentence }: Evidence): string {
  return paragraph === 0 ? words('fact.pinTitle') : words('fact.pin', { paragraph, sentence });
}

/** "paragraph 4, sentence 1; paragraph 4, sentence 2" */
export function formatPins(evidence: readonly Evidence[]): string {
  return evidence.map(formatPin).join('; ');
}
