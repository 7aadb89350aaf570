import { describe, expect, it } from 'vitest';
import { readPack } from '../../../scripts/read-pack.ts';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { buildWorld } from '../../../lib/detection/world.ts';
import { mentionsIn } from '../support/entities.ts';

describe('the longest name', () => {
  it.each([
    ['The South Korean embassy in Beijing was quiet.', ['South Korean embassy in Beijing → embassy']],
    ['Trade with South Korea fell.', ['South Korea → south-korea']],
    ['The People’s Republic of China sent a ship.', ['People’s Republic of China → china']],
    ['South Korea’s embassy in Beijing closed early.', ['South Korea’s embassy in Beijing → embassy']],
    ['South Korea’s ships passed Beijing.', ['South Korea → south-korea', 'Beijing → beijing']],
    ['The South Korean minister flew home.', ['South Korean → south-korea']],
  ])('wins: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it('leaves what follows it to be read on', () => {
    expect(mentionsIn('China China, Beijing and Peking')).toEqual([
      'China → china',
      'China → china',
      'Beijing → beijing',
      'Peking → beijing',
    ]);
  });
});

describe('case', () => {
  it.each(['china tea sets', 'the prc', 'a Prc', 'south korea', 'South korea', 'ChIna'])(
    'refuses: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );

  it.each([
    ['TRADE WITH CHINA FALLS', ['CHINA → china']],
    ['SOUTH KOREAN EMBASSY IN BEIJING CLOSES', ['SOUTH KOREAN EMBASSY IN BEIJING → embassy']],
    ['South Korean Embassy in Beijing Closes', ['South Korean Embassy in Beijing → embassy']],
    ['the PRC said so', ['PRC → china']],
  ])('allows capitals: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('a possessive', () => {
  it.each(["China's", 'China’s', 'Chinaʼs', 'CHINA’S'])('%s leaves its ending out of the mention', (text) => {
    expect(mentionsIn(`It was ${text} turn to speak.`)).toEqual([`${text.slice(0, 5)} → china`]);
  });

  it.each(["People's Republic of China", 'People’s Republic of China'])(
    'inside a name is part of it: %s',
    (text) => {
      expect(mentionsIn(`They visited the ${text} in May.`)).toEqual([`${text} → china`]);
    },
  );

  it.each(["South Korea's embassy in Beijing", 'South Koreaʼs embassy in Beijing'])(
    'inside a name may have any apostrophe: %s',
    (text) => {
      expect(mentionsIn(`They visited ${text} in May.`)).toEqual([`${text} → embassy`]);
    },
  );

  it('of a plural is left out too', () => {
    expect(mentionsIn('the South Koreans’ ship was late')).toEqual(['South Koreans → south-korea']);
  });
});

describe('demonyms', () => {
  it.each([
    ['two South Koreans sailed', ['South Koreans → south-korea']],
    ['a S. Korean sailed', ['S. Korean → south-korea']],
    ['many S. Koreans sailed', ['S. Koreans → south-korea']],
    ['the Chinese sailed', ['Chinese → china']],
    ['the Chineses sailed', []],
    ['Chinese-built ships sailed', ['Chinese → china']],
  ])('stand for their place: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('abbreviations', () => {
  it.each([
    ['from S. Korea to the coast', ['S. Korea → south-korea']],
    ['from S Korea to the coast', ['S Korea → south-korea']],
    ['from S.\u00a0Korea to the coast', ['S.\u00a0Korea → south-korea']],
    ['ships of the P.R.C. left', ['P.R.C. → china']],
    ['ships left the P.R.C.', ['P.R.C. → china']],
    ['ships of the P.R. left', []],
    ['He chose plan S. Korea had other plans', ['S. Korea → south-korea']],
  ])('are known with dots: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('between the words of a name', () => {
  it.each([' ', '  ', '\n', '\r\n  ', '\u00a0', '\u202f', '\t', '-', '\u2010', '\u2011'])(
    '%j may stand',
    (gap) => {
      expect(mentionsIn(`ships of South${gap}Korea left`)).toEqual([`South${gap}Korea → south-korea`]);
    },
  );

  it.each([', ', '. ', ' – ', '—', ' (', '/', ' - ', '--', '\ufffc', ' \ufffc ', '·'])(
    '%j may not stand',
    (gap) => {
      expect(mentionsIn(`ships of South${gap}Korea left`)).toEqual([]);
    },
  );

  it.each(['South Ko\u00adrea', 'South\u200b Korea', 'South \u2060Korea'])(
    'and inside them, marks for line breaks may: %j',
    (name) => {
      expect(mentionsIn(`ships of ${name} left`)).toEqual([`${name} → south-korea`]);
    },
  );

  it('letters are the same composed or decomposed', () => {
    const bogota = { id: 'bogota', kind: 'place', type: 'city', label: 'Bogotá' } as const;
    const world = buildWorld([{ ...bogota, names: [{ text: 'Bogot\u00e1', kind: 'common' }] }]);

    const { mentions } = findMentions(world, ['a train to Bogota\u0301 left']);

    expect(mentions).toMatchObject([{ block: 0, start: 11, end: 18, entity: 'bogota' }]);
  });
});

describe('around a name', () => {
  it.each([
    '“China”',
    '(China)',
    '‘China’',
    '—China—',
    'China-based',
    'pro-China',
    'China/Japan',
    'China:',
    'China…',
  ])('punctuation changes nothing: %s', (text) => {
    expect(mentionsIn(`They spoke of ${text} again`)).toEqual(['China → china']);
  });

  it.each(['Chinatown', 'Indochina', 'Beijinger', 'PRCs', 'China_ports'])(
    'letters make it another word: %s',
    (text) => {
      expect(mentionsIn(`They spoke of ${text} again`)).toEqual([]);
    },
  );

  it.each([
    '@China',
    'China@news.example',
    'www.China.example',
    'China.example',
    'me@Beijing',
    'Beijing.jpg',
  ])('an address makes it part of that: %s', (text) => {
    expect(mentionsIn(`They read ${text} again`)).toEqual([]);
  });
});

describe('longer names that mean something else', () => {
  it.each([
    ['The Bank of China lent money.', []],
    ['BANK OF CHINA LENDS MONEY', []],
    ['The Bank of China’s clients in China sued.', ['China → china']],
    ['Ships cross the South China Sea to China.', ['China → china']],
    ['They ate Peking duck in Peking.', ['Peking → beijing']],
    ['The Bank of\nChina lent money.', []],
    ['The bank of China lent money.', ['China → china']],
  ])('take their words away: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('the facts that travel with the extension', () => {
  const world = buildWorld(readPack('assets/facts').entities);
  const found = (text: string): string[] => {
    const { mentions } = findMentions(world, [text]);
    return mentions.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
  };

  it.each([
    ['A train from Pyongyang reached Peking on time.', ['Pyongyang → pyongyang', 'Peking → beijing']],
    [
      'The D.P.R.K. and China, the PRC, share a river.',
      ['D.P.R.K. → north-korea', 'China → china', 'PRC → china'],
    ],
    ['Students of Peking University won.', []],
    ['The People’s Bank of China raised its rate.', []],
    ['N. Koreans and S. Koreans played chess.', ['N. Koreans → north-korea', 'S. Koreans → south-korea']],
    ['It snowed in north-east China.', ['north-east China → northeastern-china']],
    ['The Chinese government paid.', ['Chinese government → chinese-government']],
  ])('are found: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
