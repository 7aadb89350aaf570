/** The world that the extension carries, built once a process; what is found in it, and what single rules say there. */
import { hasFlag, withoutDecoys, withoutNamesakes } from '../../../lib/detection/candidates.ts';
import { describeLine, type Clue } from '../../../lib/detection/clue.ts';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { Knowledge } from '../../../lib/detection/knowledge.ts';
import { NO_MEMORY, type Memory } from '../../../lib/detection/memory.ts';
import type { FoundMentions, Mention } from '../../../lib/detection/mentions.ts';
import { collectPersons } from '../../../lib/detection/persons.ts';
import { Reading, type Hit } from '../../../lib/detection/reading.ts';
import { RULES } from '../../../lib/detection/rules.ts';
import { NEVER } from '../../../lib/detection/rules/rule.ts';
import { NameFlag } from '../../../lib/matching/name-index.ts';
import { bundledWorlds } from '../../../scripts/bundled-world.ts';

export const worldFor = bundledWorlds();
const WORLD = worldFor('en');

type Texts = string | readonly string[];

const blocksOf = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);

export function find(texts: Texts, memory?: Memory, lang?: string): FoundMentions {
  return findMentions(worldFor(lang), blocksOf(texts), memory);
}

/** The mentions as `text → entity`, each cut out of its block by its offsets, with the names inside it in brackets. */
export function found(texts: Texts, lang?: string): string[] {
  const blocks = blocksOf(texts);
  return find(blocks, NO_MEMORY, lang).mentions.map((mention) => show(blocks, mention));
}

/** The texts of the mentions alone. */
export function marked(texts: Texts, lang?: string): string[] {
  const blocks = blocksOf(texts);
  return find(blocks, NO_MEMORY, lang).mentions.map((mention) => cut(blocks, mention));
}

export const cut = (blocks: readonly string[], { block, start, end }: Mention): string =>
  blocks[block]?.slice(start, end) ?? '';

/** Ids of derived entities are shown as people read them. */
function show(blocks: readonly string[], mention: Mention): string {
  const own = `${cut(blocks, mention)} → ${decodeURIComponent(mention.entity)}`;
  const inside = mention.inside?.map((part) => show(blocks, part)) ?? [];
  return inside.length === 0 ? own : `${own} (inside: ${inside.join(', ')})`;
}

/** What the rest of a document has told before a rule is asked. */
interface Given {
  /** The name marked last before this one, as it is written there. */
  readonly marked?: string;
  readonly memory?: Partial<Memory>;
  /** A head noun behind the name makes an organisation of it. */
  readonly isHeaded?: boolean;
  /** Something has shown beyond doubt that the name is meant. */
  readonly isSure?: boolean;
}

/** The last place in a text where a known name stands, for one rule alone. */
export function clueFor(text: string, name: string, given: Given = {}): Clue {
  const reading = new Reading(WORLD, [text]);
  const line = describeLine(reading, 0);
  const knowledge = Knowledge.from(WORLD, { ...NO_MEMORY, ...given.memory });
  collectPersons(reading, line, knowledge.persons, knowledge.titled);
  const hit = hitOf(reading, name);
  if (given.isSure) knowledge.addSureName(hit);
  return {
    reading,
    line,
    knowledge,
    hit,
    flags: hit.candidates.reduce((shared, candidate) => shared & WORLD.names.flags(candidate), -1),
    classes: hit.to - hit.from === 1 ? reading.classes(hit.from) : 0,
    marked: given.marked === undefined ? -1 : behind(reading, given.marked),
    isHeaded: given.isHeaded ?? false,
  };
}

/** Without decoys and names of packs, as rules are asked about it. */
function hitOf(reading: Reading, name: string): Hit {
  for (let at = reading.tokens.length - 1; at >= 0; at--) {
    for (let hit = reading.hitAt(at, reading.tokens.length); hit; hit = hit.shorter) {
      if (reading.text(hit.from, hit.to) !== name) continue;
      const live = withoutNamesakes(WORLD, withoutDecoys(WORLD, hit.candidates));
      return { ...hit, candidates: live.filter((candidate) => !hasFlag(WORLD, candidate, NameFlag.fact)) };
    }
  }
  throw new Error(`no list has the name "${name}" in "${reading.blocks.join()}"`);
}

function behind(reading: Reading, name: string): number {
  const text = reading.blocks[0] ?? '';
  const at = reading.tokens.end.indexOf(text.indexOf(name) + name.length);
  return at + 1;
}

type Verdict = 'refuses' | 'speaks against' | 'says nothing of' | 'speaks for';

/** A row of a rule's table: what it says of which name in which sentence. */
export type RuleCase = [verdict: Verdict, name: string, text: string, given?: Given];

export function verdict(rule: keyof typeof RULES, name: string, text: string, given?: Given): Verdict {
  const evidence = RULES[rule](clueFor(text, name, given));
  if (evidence <= NEVER / 2) return 'refuses';
  if (evidence < 0) return 'speaks against';
  return evidence > 0 ? 'speaks for' : 'says nothing of';
}
