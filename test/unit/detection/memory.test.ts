import { describe, expect, it, vi } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { NO_MEMORY, type Memory } from '../../../lib/detection/memory.ts';
import { answer, type Handlers } from '../../../lib/messaging/receive.ts';
import { find, worldFor } from '../support/world.ts';

vi.mock('../../../lib/browser.ts', () => ({
  browser: { runtime: { id: 'dateline-id', getURL: (path: string) => `chrome-extension://id${path}` } },
}));

/** What is found in each block. */
const entities = (blocks: readonly string[], memory?: Memory): string[][] => {
  const { mentions } = find(blocks, memory);
  return blocks.map((_, at) => mentions.filter(({ block }) => block === at).map(({ entity }) => entity));
};

describe('what one call learns', () => {
  it.each([
    ['a person', 'They asked Mr. London.', 'Later London left.'],
    ['a given name', 'They met Jordan Fisher there.', 'Later Jordan came back.'],
    ['a name that it introduces', 'The aid group Silver Lantern paid.', 'Nobody saw Silver Lantern.'],
    ['an acronym', 'The Northern Relief Network (NRN) met.', 'Nobody saw NRN trucks.'],
    ['an embassy named in full', 'The South Korean embassy in Beijing.', 'The South Korean embassy slept.'],
  ])('is used by the next: %s', (_, first, second) => {
    const [then] = entities([second], find(first).memory);

    expect(then).toEqual(entities([first, second])[1]);
    expect(then).not.toEqual(entities([second])[0]);
  });

  it('is used by the next: where its places lie', () => {
    const first = 'Karachi is the largest city of Sindh. Pakistan has others. Officials in Karachi agree.';
    const second = 'They live in Hyderabad.';

    expect(find(second).mentions).toMatchObject([{ entity: 'geonames:1269843' }]);
    expect(find(second, find(first).memory).mentions).toMatchObject([{ entity: 'geonames:1176734' }]);
  });

  it('is used by the one after the next', () => {
    const memory = ['The aid group Silver Lantern paid.', 'It rained.', 'They met Jordan Fisher.'].reduce(
      (before: Memory, text) => find(text, before).memory,
      NO_MEMORY,
    );

    const { mentions } = find('Later Jordan thanked Silver Lantern.', memory);

    expect(mentions.map(({ entity }) => entity)).toEqual([memory.learnt[0]?.entity]);
  });

  it('is gone without it', () => {
    find('They asked Senator Lincoln. The aid group Silver Lantern paid.');

    expect(find('It rained.').memory).toEqual(NO_MEMORY);
  });
});

describe('memory', () => {
  const RICH = [
    'They asked Senator Lincoln and Maria del Carmen Weber in London, Ontario.',
    'The aid group Silver Lantern left the South Korean embassy in Beijing.',
    'The Northern Relief Network (NRN) met in Kenya, Peru and Oslo.',
  ];

  it('holds what it should', () => {
    expect(find(RICH).memory).toMatchObject({
      proved: ['south-korean-embassy-beijing'],
      persons: ['lincoln', 'maria', 'carmen', 'weber'],
      titled: ['lincoln'],
      learnt: [{ name: 'Silver Lantern' }, { name: 'Northern Relief Network' }, { name: 'NRN' }],
      places: expect.objectContaining({ kenya: expect.any(Number), canada: expect.any(Number) }),
    });
  });

  it('is plain JSON', () => {
    const { memory } = find(RICH);

    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
    expect(find('It rained.', JSON.parse(JSON.stringify(memory)) as Memory).memory).toEqual(memory);
  });

  it('does not change what is passed in', () => {
    const before = Object.freeze(find(RICH).memory);
    const copy = structuredClone(before);

    find('They met Hana Keller in Lima. The charity Copper Kettle paid.', before);

    expect(before).toEqual(copy);
  });

  it('forgets ids that no list has', () => {
    const places = { nowhere: 3, 'geonames:1': 2, kenya: 2 };

    expect(find('It rained.', { ...NO_MEMORY, places }).memory.places).toEqual({ kenya: 2 });
  });

  it('keeps only the places that are named most', () => {
    const gazetteer = worldFor('en').gazetteer;
    const countries = Array.from({ length: 150 }, (_, number) => gazetteer?.label(number)).join(', ');

    const { places } = find([`They saw ${countries}.`, 'Kenya and Kenya and Kenya']).memory;

    expect(Object.keys(places)).toHaveLength(60);
    expect(places).toHaveProperty('kenya');
  });
});

describe('memory that comes back in a message', () => {
  const handlers = {
    findMentions: ({ blocks, memory }: { blocks: readonly string[]; memory?: Memory | undefined }) => ({
      ...findMentions(worldFor('en'), blocks, memory),
      entities: [],
    }),
  } as unknown as Handlers;
  const ask = (blocks: readonly string[], memory?: unknown) =>
    answer(handlers, { name: 'findMentions', params: { blocks, memory } }, { id: 'dateline-id' });

  it.each([
    ['nothing', ['It rained.']],
    ['persons', ['They asked Senator Lincoln and Maria del Carmen Weber.']],
    ['learnt names', ['The aid group Silver Lantern and the Northern Relief Network (NRN) paid.']],
    ['places', ['London, Ontario, is far from Nairobi and the Kenyan embassy in Lima.']],
    ['proof', ['The South Korean embassy in Beijing is shut.']],
    ['long names', [`The aid group ${'Lantern '.repeat(30)}paid.`, `They met Maria ${'Weber'.repeat(40)}.`]],
    ['accents', [`The charity Éléments ${'Éé'.repeat(40)} paid.`]],
    ['many names', Array.from({ length: 3_000 }, (_, at) => `They met Maria Weber${at} and Mr. Ramos${at}.`)],
  ])('has the form that is asked of it: %s', async (_, blocks) => {
    const { memory } = find(blocks);

    const reply = await ask(['It rained.'], JSON.parse(JSON.stringify(memory)));

    expect(reply).toMatchObject({ ok: true, value: { memory } });
  });

  it('is used', async () => {
    const { memory } = find('The aid group Silver Lantern paid.');

    expect(await ask(['Nobody saw Silver Lantern.'], memory)).toMatchObject({
      value: { mentions: [{ start: 11, end: 25, entity: memory.learnt[0]?.entity }] },
    });
  });
});
