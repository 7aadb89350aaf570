/** Words by which a source keeps a distance from a number or a claim. A statement must keep it too. */

type Bound = 'low' | 'above' | 'high' | 'below';

interface Hedge {
  readonly pattern: RegExp;
  /** Which bound of a figure it gives, where it gives one. */
  readonly bound?: Bound;
}

const HEDGES: readonly Hedge[] = [
  { pattern: /\b(?:as many as|as much as|up to|no more than|at most)\b/i, bound: 'high' },
  { pattern: /(?<!\bno )\b(?:more than|over (?=\d)|in excess of|upwards of)\b/i, bound: 'above' },
  { pattern: /\b(?:at least|no fewer than|a minimum of)\b/i, bound: 'low' },
  { pattern: /(?<!\bno )\b(?:fewer than|less than|under (?=\d)|nearly|almost)\b/i, bound: 'below' },
  { pattern: /\b(?:about|around|approximately|roughly|some) (?=\d)/i },
  {
    pattern:
      /\b(?:estimated?|estimates|believed?|believes|thought|said to|reported(?:ly)?|alleged(?:ly)?|suspected|presumed|rumou?red)\b/i,
  },
  {
    pattern:
      /\b(?:appears?|appeared|apparently|seems?|seemed|likely|possibly|perhaps|probably|might|could)\b/i,
  },
  {
    pattern:
      /\b(?:indicated|indicates|signalled|hinted|suggested|suggests|in effect|so to speak|fears|feared|worried|sometimes|at times|in some cases)\b/i,
  },
];

export function hedgesIn(text: string): string[] {
  return HEDGES.flatMap(({ pattern }) => pattern.exec(text)?.[0].trim().toLowerCase() ?? []);
}

/** Bounds that a text's wording gives to its numbers: "as many as" gives an upper one. */
export function boundsIn(text: string): Bound[] {
  return HEDGES.flatMap(({ pattern, bound }) => (bound !== undefined && pattern.test(text) ? [bound] : []));
}
