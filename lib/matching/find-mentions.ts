/**
 * Finds mentions in blocks of page text: token sequences, longest first, case-aware.
 * Knows nothing between two calls: what a page has proved so far comes in and goes out with each call.
 */
import { LINE_BREAK } from '../line-break.ts';
import type { NameEntry, NameIndex, TrieNode } from './name-index.ts';
import { POSSESSIVE, tokenize, type Shape, type Token } from './tokenize.ts';

export interface Mention {
  /** Index into the blocks of the call. */
  readonly block: number;
  /** UTF-16 offsets into that block's text; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface FoundMentions {
  readonly mentions: readonly Mention[];
  /** Entities named beyond doubt, in this call or before. */
  readonly proved: readonly string[];
  /** Blocks where a short name still waits for proof: worth asking again once its entity is proved. */
  readonly waiting: readonly { readonly block: number; readonly entity: string }[];
}

/** "the embassy in July": a time is no place. */
const TIMES = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter'
  ).split(' '),
);

interface Scan {
  readonly mentions: Mention[];
  readonly waitingFor: Set<string>;
}

/**
 * @param blocks texts that do not run into each other: paragraphs, headings, list items
 * @param proved entities that the page has named beyond doubt in earlier calls
 */
export function findMentions(
  index: NameIndex,
  blocks: readonly string[],
  proved: readonly string[] = [],
): FoundMentions {
  const known = new Set(proved);
  const scans = blocks.map((text, block) => scanBlock(index, text, block, known));
  // What is learnt in a later block can prove a short name in an earlier one: look at those blocks once more.
  scans.forEach(({ waitingFor }, block) => {
    if ([...waitingFor].some((entity) => known.has(entity))) {
      scans[block] = scanBlock(index, blocks[block] ?? '', block, known);
    }
  });
  return {
    mentions: scans.flatMap(({ mentions }) => mentions),
    proved: [...known],
    waiting: scans.flatMap(({ waitingFor }, block) => [...waitingFor].map((entity) => ({ block, entity }))),
  };
}

function scanBlock(index: NameIndex, text: string, block: number, known: Set<string>): Scan {
  const scan: Scan = { mentions: [], waitingFor: new Set() };
  const tokens = tokenize(text);
  const line = { text, tokens, isHeadline: looksLikeHeadline(tokens) };
  for (let at = 0; at < tokens.length;) {
    const hit = longestName(index, line, at, known, scan.waitingFor);
    const [first, last] = [tokens[at], tokens[at + (hit?.length ?? 1) - 1]];
    if (hit?.entry.entity !== undefined && first && last) {
      scan.mentions.push({ block, start: first.start, end: last.end, entity: hit.entry.entity });
      if (provesEntity(hit.entry, line.isHeadline)) known.add(hit.entry.entity);
    }
    at += hit?.length ?? 1;
  }
  return scan;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isHeadline: boolean;
}

interface Hit {
  readonly entry: NameEntry;
  /** In tokens. */
  readonly length: number;
}

function longestName(
  index: NameIndex,
  line: Line,
  at: number,
  known: ReadonlySet<string>,
  waitingFor: Set<string>,
): Hit | undefined {
  let best: Hit | undefined;
  let waiting: string | undefined;
  let node: TrieNode | undefined = index;
  for (let length = 1; node && at + length <= line.tokens.length; length++) {
    const token = line.tokens[at + length - 1];
    if (!token || token.isGlued || (length > 1 && !isJoined(line, at + length - 1))) break;
    node = node.next.get(token.key);
    const entry = node?.entries.find((candidate) => agreesInCase(candidate.shapes, line.tokens, at));
    if (!entry) continue;
    const verdict = judge(entry, line, at + length, known);
    if (verdict === 'mark') best = { entry, length };
    waiting = verdict === 'wait' ? entry.entity : verdict === 'mark' ? undefined : waiting;
  }
  if (waiting !== undefined) waitingFor.add(waiting);
  return best;
}

/**
 * White space (also one line break or a no-break space) or one hyphen may stand inside a name; punctuation and an empty line
 * may not. "N.Korea" needs nothing between.
 */
function isJoined({ text, tokens }: Line, at: number): boolean {
  const before = tokens[at - 1]?.end ?? 0;
  const gap = text.slice(before, tokens[at]?.start ?? 0);
  if (gap === '') return tokens[at]?.key === POSSESSIVE || text[before - 1] === '.';
  return /^(?:\s+|[-\u2010\u2011])$/u.test(gap) && gap.indexOf(LINE_BREAK) === gap.lastIndexOf(LINE_BREAK);
}

function agreesInCase(shapes: readonly Shape[], tokens: readonly Token[], at: number): boolean {
  return shapes.every((wanted, offset) => {
    const found = tokens[at + offset]?.shape;
    return wanted === 'lower' || found === wanted || (found === 'upper' && wanted !== 'upper');
  });
}

/** A name that needs proof waits for it, unless the words around already speak against it. */
function judge(
  entry: NameEntry,
  line: Line,
  next: number,
  known: ReadonlySet<string>,
): 'mark' | 'wait' | 'refuse' {
  if (entry.needsProof === 'never' || entry.entity === undefined) return 'mark';
  if (entry.needsProof === 'in headlines' && !line.isHeadline) return 'mark';
  if (entry.needsProof === 'always' && isPlacedElsewhere(line, next)) return 'refuse';
  return known.has(entry.entity) ? 'mark' : 'wait';
}

/** "South Korean embassy in Tokyo" is another embassy, even where the one in Beijing is the page's subject. */
function isPlacedElsewhere(line: Line, next: number): boolean {
  const [preposition, place] = [line.tokens[next], line.tokens[next + 1]];
  if (!preposition || !place || !['in', 'to'].includes(preposition.key)) return false;
  const isPhrase = isJoined(line, next) && isJoined(line, next + 1);
  return isPhrase && place.shape !== 'lower' && !TIMES.has(place.key);
}

/** A demonym says nothing of which short name is meant; a name of its own does. */
function provesEntity(entry: NameEntry, isHeadline: boolean): boolean {
  return (
    entry.kind !== 'demonym' &&
    (entry.needsProof === 'never' || (entry.needsProof === 'in headlines' && !isHeadline))
  );
}

/** Headlines capitalise their words, so case proves nothing there. Short words ("of", "the") do not count. */
function looksLikeHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ key }) => key.length > 3);
  const capitalised = words.filter(({ shape }) => shape !== 'lower');
  return words.length > 0 && capitalised.length / words.length > 0.7;
}
