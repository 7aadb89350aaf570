/** Made-up and real entities that the matching tests share: one a kind of difficulty. */
import type { Entity, Name } from '../../../lib/facts/schema.ts';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import type { FoundMentions } from '../../../lib/detection/mentions.ts';
import { buildWorld } from '../../../lib/detection/world.ts';

function entity(id: string, kind: Entity['kind'], names: Name[], notIn?: string[]): Entity {
  return { id, kind, type: 'test', label: id, names, ...(notIn && { notIn }) };
}

export const ENTITIES: readonly Entity[] = [
  entity(
    'china',
    'place',
    [
      { text: 'China', kind: 'common' },
      { text: 'People’s Republic of China', kind: 'official' },
      { text: 'PRC', kind: 'acronym' },
      { text: 'Chinese', kind: 'demonym' },
    ],
    ['Bank of China', 'South China Sea', 'Peking duck'],
  ),
  entity('south-korea', 'place', [
    { text: 'South Korea', kind: 'common' },
    { text: 'South Korean', kind: 'demonym' },
  ]),
  entity('beijing', 'place', [
    { text: 'Beijing', kind: 'common' },
    { text: 'Peking', kind: 'former' },
  ]),
  entity('embassy', 'organisation', [
    { text: 'South Korean embassy in Beijing', kind: 'common' },
    { text: 'South Korea’s embassy in Beijing', kind: 'common' },
    { text: 'South Korean embassy', kind: 'short' },
  ]),
  entity('good-friends', 'organisation', [{ text: 'Good Friends', kind: 'common', commonWords: true }]),
];

const WORLD = buildWorld(ENTITIES);

export function find(blocks: readonly string[], proved: readonly string[] = []): FoundMentions {
  return findMentions(WORLD, blocks, { ...NO_MEMORY, proved });
}

/** The mentions of one block as `text → entity`, cut out of the block by their offsets. */
export function mentionsIn(text: string, proved: readonly string[] = []): string[] {
  return mentionsOf([text], proved);
}

export function mentionsOf(blocks: readonly string[], proved: readonly string[] = []): string[] {
  return find(blocks, proved).mentions.map(
    ({ block, start, end, entity: id }) => `${blocks[block]?.slice(start, end)} → ${id}`,
  );
}
