import { describe, expect, it } from 'vitest';
import { found, marked } from '../support/world.ts';

const of = (head: string, place: string): string => `derived:form=of&head=${head}&place=${place}`;
const named = (name: string, head: string, place: string): string =>
  `${name} → derived:form=name&head=${head}&name=${name}&place=${place}`;

const [TOKYO, LIMA, NAIROBI, KISUMU, MUMBAI] = [1850147, 3936456, 184745, 191245, 1275339].map(
  (id) => `geonames:${id}`,
) as [string, string, string, string, string];

describe('a place and a head noun behind it', () => {
  it.each([
    ['Kenyan foreign ministry', 'foreign ministry', 'Kenyan'],
    ['Kenyan government', 'government', 'Kenyan'],
    ['Kenya’s air force', 'air force', 'Kenya'],
    ["Kenya's parliament", 'parliament', 'Kenya'],
    ['Kenyan Navy', 'navy', 'Kenyan'],
  ])('make an organisation of a country: %s', (text, head, inside) => {
    expect(found(`They say the ${text} paid.`)).toEqual([
      `${text} → ${of(head, 'kenya')} (inside: ${inside} → kenya)`,
    ]);
  });

  it.each([
    ['Nairobi police', 'police'],
    ['Nairobi Police Department', 'police department'],
    ['Nairobi’s city council', 'city council'],
  ])('make one of a city: %s', (text, head) => {
    expect(found(`They say the ${text} paid.`)).toEqual([
      `${text} → ${of(head, NAIROBI)} (inside: Nairobi → ${NAIROBI})`,
    ]);
  });

  it.each([
    ['THE KENYAN GOVERNMENT PAYS', 'KENYAN GOVERNMENT'],
    ['Kenyan Government Pays Sailors', 'Kenyan Government'],
    ['“Kenyan government” is what they said.', 'Kenyan government'],
  ])('do in any case: %s', (text, name) => {
    expect(marked(text)).toEqual([name]);
  });

  it('give way to an organisation that a list has', () => {
    expect(found('The French foreign ministry paid.')).toEqual([
      'French foreign ministry → quai-dorsay (inside: French → france)',
    ]);
  });

  it.each([
    ['another sentence', 'They toured Kenya. Government people waited.', ['Kenya']],
    ['a comma', 'In Kenya, government people waited.', ['Kenya']],
    ['a line break', 'They asked Kenya\ngovernment people waited.', ['Kenya']],
    ['a word between', 'Kenya’s new government met.', ['Kenya']],
    ['a plural', 'The Kenyan governments of old met.', ['Kenyan']],
    ['another noun', 'The Kenyan soup company paid.', ['Kenyan']],
    ['no place', 'The silver foreign ministry paid.', []],
  ])('make none with %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a mission', () => {
  it.each([
    ['Kenyan embassy in Lima', 'embassy', LIMA, 'Kenyan', 'Lima'],
    ['Kenya’s consulate in Mumbai', 'consulate', MUMBAI, 'Kenya', 'Mumbai'],
    ['Kenyan embassy to Japan', 'embassy', 'japan', 'Kenyan', 'Japan'],
    ['Kenyan High Commission in Tokyo', 'high commission', TOKYO, 'Kenyan', 'Tokyo'],
  ])('has a seat: %s', (text, head, seat, inside, city) => {
    expect(found(`Nobody left the ${text} then.`)).toEqual([
      `${text} → ${of(head, 'kenya')}&seat=${seat} (inside: ${inside} → kenya, ${city} → ${seat})`,
    ]);
  });

  it.each([
    ['Nobody left the Kenyan embassy in July.', ['Kenyan embassy']],
    ['Nobody left the Kenyan embassy. In Lima it rained.', ['Kenyan embassy', 'Lima']],
    ['Nobody left the Kenyan embassy, in Lima or Tokyo.', ['Kenyan embassy', 'Lima', 'Tokyo']],
    ['The Kenyan police in Lima slept.', ['Kenyan police', 'Lima']],
    ['Nobody left the Kenyan embassy to the United Nations.', ['Kenyan embassy', 'United Nations']],
  ])('has none here: %s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a head noun before a place', () => {
  it.each([
    ['The Bank of Zambia raised its rate.', named('Bank of Zambia', 'bank', 'zambia')],
    ['They say the State Bank of Laos paid.', named('State Bank of Laos', 'bank', 'laos')],
    ['They left the University of Gondar.', named('University of Gondar', 'university', 'geonames:336014')],
    ['They asked the Bank of the Philippines.', named('Bank of the Philippines', 'bank', 'philippines')],
    ['They asked the Government of Kenya.', named('Government of Kenya', 'government', 'kenya')],
  ])('makes one: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('gives way to an organisation that a list has', () => {
    expect(found('They left the University of Nairobi.')).toEqual([
      'University of Nairobi → university-of-nairobi',
    ]);
  });

  it.each([
    ['a place that no list has', 'They left the University of Tarrow.', []],
    ['no place', 'They asked the Ministry of Fisheries.', []],
    ['small letters', 'They left the university of Nairobi.', ['Nairobi']],
    ['a headline, where all words have capitals', 'Bank of Zambia Raises Rate', ['Zambia']],
    ['another preposition', 'They left University in Lima.', ['Lima']],
  ])('makes none with %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a run of capitals up to a head noun', () => {
  it.each([
    [
      'Kisumu Maritime University shut.',
      `${named('Kisumu Maritime University', 'university', KISUMU)} (inside: Kisumu → ${KISUMU})`,
    ],
    [
      'They say the Kenyan Harbour Union met.',
      `${named('Kenyan Harbour Union', 'union', 'kenya')} (inside: Kenyan → kenya)`,
    ],
    [
      'They asked the Peruvian Ministry of Culture.',
      `Peruvian Ministry of Culture → ${of('ministry of culture', 'peru')} (inside: Peruvian → peru)`,
    ],
    [
      'They asked Zambia’s Ministry of Fisheries.',
      `Zambia’s Ministry of Fisheries → ${of('ministry of fisheries', 'zambia')} (inside: Zambia → zambia)`,
    ],
  ])('with a place in it makes one: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('ends where another begins', () => {
    expect(marked('The Government of Kenya and the Zambia Police met.')).toEqual([
      'Government of Kenya',
      'Zambia Police',
    ]);
  });

  it.each([
    ['no place in it', 'The Tarrow Maritime University shut.', []],
    ['a comma in it', 'They saw Kenya, Maritime University and Lima.', ['Kenya', 'Lima']],
    ['no head noun', 'Kenya Maritime Blue is a colour.', []],
    ['a head noun alone', 'After University he left Lima.', ['Lima']],
  ])('with %s makes none', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
