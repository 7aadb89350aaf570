/**
 * All names of all packs in one trie over token keys: one look-up a token, longest name first.
 * Built once where the background starts; shared by every page.
 */
import type { Entity, NameKind } from '../facts/schema.ts';
import { nameVariants } from './name-variants.ts';
import { tokenize, type Shape } from './tokenize.ts';

export interface NameEntry {
  /** `undefined`: a longer name that only looks like one of ours ("Bank of China"). It takes its words and marks nothing. */
  readonly entity: string | undefined;
  readonly kind: NameKind;
  /** Needs the entity to be named beyond doubt elsewhere on the page: short forms, everyday words in headlines. */
  readonly needsProof: 'always' | 'in headlines' | 'never';
  readonly shapes: readonly Shape[];
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entries: NameEntry[];
}

export type NameIndex = TrieNode;

export function buildNameIndex(entities: readonly Entity[]): NameIndex {
  const root = makeNode();
  for (const { id, names, notIn = [] } of entities) {
    for (const name of names) {
      const needsProof = name.kind === 'short' ? 'always' : name.commonWords ? 'in headlines' : 'never';
      for (const text of nameVariants(name)) insert(root, text, { entity: id, kind: name.kind, needsProof });
    }
    for (const text of notIn) insert(root, text, { entity: undefined, kind: 'common', needsProof: 'never' });
  }
  return root;
}

const makeNode = (): TrieNode => ({ next: new Map(), entries: [] });

function insert(root: TrieNode, text: string, entry: Omit<NameEntry, 'shapes'>): void {
  const tokens = tokenize(text);
  let node = root;
  for (const { key } of tokens) {
    const next = node.next.get(key) ?? makeNode();
    node.next.set(key, next);
    node = next;
  }
  node.entries.push({ ...entry, shapes: tokens.map(({ shape }) => shape) });
}
