/**
 * `npm run bench:facts`: what a large pack costs. 10,000 facts over 1,000 entities and 500 documents: time to compile, size
 * gzipped, and time until a card of an entity with 500 facts is ready.
 */
import './english.ts';
import { gzipSync } from 'node:zlib';
import { makeFactStore } from '../lib/cards/fact-store.ts';
import { makeCard } from '../lib/cards/make-card.ts';
import { compilePack } from '../lib/facts/compile.ts';
import { generateFacts, BUSY_ENTITY } from '../test/support/generate-facts.ts';

const RUNS = 25;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Processor time of this process, which other programs on a shared machine disturb less than wall time. */
function time<T>(work: () => T): { value: T; ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

const { info, sources } = generateFacts();
const compiled = Array.from({ length: 3 }, () => time(() => compilePack(info, sources)));
const pack = compilePack(info, sources);
const store = makeFactStore(pack);
const sentence = 'The harbour of the second district was closed while boats waited for grain.';
const surroundings = { sentence, mentioned: ['entity-7', 'entity-8'] };
const cards = Array.from({ length: RUNS }, () =>
  time(() => makeCard(store, BUSY_ENTITY, Date.now(), surroundings)),
);

console.info(
  `facts ${pack.counts.facts}, entities ${pack.counts.entities}, documents ${pack.counts.documents}`,
);
console.info(`compile: ${median(compiled.map(({ ms }) => ms)).toFixed(0)} ms`);
console.info(`pack: ${(gzipSync(JSON.stringify(pack)).length / 1e6).toFixed(2)} MB gzipped`);
console.info(
  `card with ${store.factsOf(BUSY_ENTITY).length} facts: ${(cards[0]?.ms ?? NaN).toFixed(1)} ms cold, ${median(cards.map(({ ms }) => ms)).toFixed(1)} ms median of ${RUNS}`,
);
