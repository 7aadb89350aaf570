import { describe, expect, it } from 'vitest';
import { find, mentionsIn, mentionsOf } from '../support/entities.ts';

const FULL = 'The South Korean embassy in Beijing was quiet.';
const SHORT = 'Nobody left the South Korean embassy that day.';
const HEADLINE = 'Good Friends Help Farmers';
const RUNNING = 'The rice came from a group called Good Friends last week.';

describe('a short name', () => {
  it('marks only the longest sure name inside it where nothing proves it', () => {
    expect(mentionsIn(SHORT)).toEqual(['South Korean → south-korea']);
  });

  it('waits, and says in which block and for what', () => {
    const { waiting, memory } = find(['It rained.', SHORT]);

    expect(waiting).toEqual([{ block: 1, entity: 'embassy' }]);
    expect(memory.proved).toEqual([]);
  });

  it('is marked behind its full name', () => {
    expect(mentionsOf([FULL, SHORT])).toEqual([
      'South Korean embassy in Beijing → embassy',
      'South Korean embassy → embassy',
    ]);
  });

  it('is marked before its full name too', () => {
    expect(mentionsOf([SHORT, FULL])).toEqual([
      'South Korean embassy → embassy',
      'South Korean embassy in Beijing → embassy',
    ]);
  });

  it('is marked before its full name in the same block', () => {
    expect(mentionsIn(`${SHORT} ${FULL}`)).toEqual([
      'South Korean embassy → embassy',
      'South Korean embassy in Beijing → embassy',
    ]);
  });

  it('is marked where the page has proved it in an earlier call', () => {
    expect(mentionsIn(SHORT, ['embassy'])).toEqual(['South Korean embassy → embassy']);
  });

  it('no longer waits once it is proved', () => {
    expect(find([SHORT, FULL]).waiting).toEqual([]);
    expect(find([SHORT], ['embassy']).waiting).toEqual([]);
  });

  it('is not proved by another entity', () => {
    expect(mentionsOf([SHORT, 'South Korea and Beijing agreed.'])).not.toContain(
      'South Korean embassy → embassy',
    );
  });

  it('proves nothing itself', () => {
    expect(find([SHORT, SHORT]).memory.proved).not.toContain('embassy');
  });

  it.each([
    'The South Korean embassy in Tokyo was closed.',
    'The South Korean embassy to Japan was closed.',
    'Guards at the South Korean Embassy in Tokyo slept.',
  ])('is another one where the words behind it place it elsewhere: %s', (text) => {
    const { waiting } = find([text], ['embassy']);

    expect(mentionsIn(text, ['embassy'])).toEqual([expect.stringMatching(/^South Korean → /)]);
    expect(waiting).toEqual([]);
  });

  it.each([
    'Nobody left the South Korean embassy in the night.',
    'They drove to the South Korean embassy at noon.',
    'They came from the South Korean embassy.',
    'Nobody left the South Korean embassy. In Tokyo, it rained.',
    'A new guard came to the South Korean embassy in July.',
  ])('stays where nothing places it elsewhere: %s', (text) => {
    expect(mentionsIn(text, ['embassy'])).toContain('South Korean embassy → embassy');
  });
});

describe('a name of everyday words', () => {
  it('is marked in running text', () => {
    expect(mentionsIn(RUNNING)).toEqual(['Good Friends → good-friends']);
  });

  it.each([HEADLINE, 'GOOD FRIENDS HELP FARMERS', 'Why Good Friends Matter in the City'])(
    'waits in a headline: %s',
    (text) => {
      const { mentions, waiting } = find([text]);

      expect(mentions).toEqual([]);
      expect(waiting).toEqual([{ block: 0, entity: 'good-friends' }]);
    },
  );

  it('is marked in a headline that running text proves', () => {
    expect(mentionsOf([HEADLINE, RUNNING])).toEqual([
      'Good Friends → good-friends',
      'Good Friends → good-friends',
    ]);
  });

  it('is marked in a headline that an earlier call has proved', () => {
    expect(mentionsIn(HEADLINE, ['good-friends'])).toEqual(['Good Friends → good-friends']);
  });

  it.each(['They were good friends all their lives.', 'Good friends are hard to find in winter.'])(
    'is no name in lower case: %s',
    (text) => {
      expect(mentionsIn(text, ['good-friends'])).toEqual([]);
    },
  );
});

describe('proof', () => {
  it('comes of names that stand for one entity alone', () => {
    expect(find(['China and South Korea agreed.']).memory.proved).toEqual(['china', 'south-korea']);
  });

  it('does not come of demonyms', () => {
    expect(find(['The Chinese and the South Koreans agreed.']).memory.proved).toEqual([]);
  });

  it('does not come of longer names that mean something else', () => {
    expect(find(['The Bank of China agreed.']).memory.proved).toEqual([]);
  });

  it('keeps what was proved before', () => {
    expect(find(['It rained.'], ['embassy']).memory.proved).toEqual(['embassy']);
  });

  it('is forgotten between calls that do not pass it on', () => {
    find([FULL]);

    expect(mentionsIn(SHORT)).toEqual(['South Korean → south-korea']);
  });
});
