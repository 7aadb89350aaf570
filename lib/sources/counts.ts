/** Counts in words, for the head of the page and for its live region. */

export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** "7 of 20 facts", "20 facts" */
export function countFacts(shown: number, all: number): string {
  const facts = countOf(all, 'fact', 'facts');
  return shown === all ? facts : `${shown.toLocaleString('en-GB')} of ${facts}`;
}
