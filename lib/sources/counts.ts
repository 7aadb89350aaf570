import { counted, formatNumber, words } from '../words.ts';

/** "7 of 20 facts", "20 facts": for the live region. */
export function countFacts(shown: number, all: number): string {
  const facts = counted('sources.facts', all);
  return shown === all ? facts : words('sources.someOf', { shown: formatNumber(shown), facts });
}
