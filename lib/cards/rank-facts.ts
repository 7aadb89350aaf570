/**
 * Which facts come first for the page being read: those that share words or entities with the sentence around the mention,
 * then the newest. BM25 through MiniSearch, over the entity's own facts, so that words they all share weigh nothing.
 */
import MiniSearch from 'minisearch';
import type { PackFact } from '../facts/pack.ts';
import { entitiesOf, type FactStore } from './fact-store.ts';

interface Row {
  readonly id: number;
  /** Joined by spaces; only those that the query asks for, which keeps the index small. */
  readonly terms: string;
}

/** Statements are all one sentence, so length says nothing (`b`); the rest are MiniSearch's defaults. */
const BM25 = { k: 1.2, b: 0, d: 0.5 };
/** Words without content, and those that news uses everywhere. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his in into is it its more not of on or over said say says she so that the their them there they this to was were who will with would year years'.split(
    ' ',
  ),
);

/**
 * @param about the entity whose card it is: its own names say nothing
 * @param sentence the sentence around the mention; an empty one leaves the order as it is
 * @param mentioned entities that the sentence names
 * @returns the same facts; equal ones keep their order (newest document first), so the same page gives the same card
 */
export function rankFacts(
  store: FactStore,
  facts: readonly PackFact[],
  about: string,
  sentence: string,
  mentioned: readonly string[],
): readonly PackFact[] {
  const own = new Set(store.entities.get(about)?.names.flatMap(({ text }) => termsOf(text)));
  const words = termsOf(sentence).filter((term) => !own.has(term));
  const others = mentioned.filter((entity) => entity !== about).map(asTerm);
  const scores = scoreFacts(facts, new Set([...words, ...others]));
  if (scores.size === 0) return facts;
  return facts
    .map((fact, index) => ({ fact, index, score: scores.get(index) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ fact }) => fact);
}

function scoreFacts(facts: readonly PackFact[], query: ReadonlySet<string>): Map<number, number> {
  if (query.size === 0) return new Map();
  const search = new MiniSearch<Row>({ fields: ['terms'], tokenize: splitTerms, processTerm: keepTerm });
  search.addAll(
    facts.map((fact, id) => ({
      id,
      terms: termsOfFact(fact)
        .filter((term) => query.has(term))
        .join(' '),
    })),
  );
  const found = search.search([...query].join(' '), { bm25: BM25 });
  return new Map(found.map(({ id, score }) => [id as number, score]));
}

const splitTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));
const keepTerm = (term: string): string => term;

/** A shared entity says more than a shared word: it counts twice. */
function termsOfFact(fact: PackFact): string[] {
  const entities = [...entitiesOf(fact)].map(asTerm);
  return [...termsOf(fact.statement), ...entities, ...entities];
}

/** A term that no word is. */
const asTerm = (entity: string): string => `entity:${entity}`;

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(withoutPlural);
}

/** "refugees" and "refugee" are one word; a fuller stemmer is not worth its errors. */
function withoutPlural(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
