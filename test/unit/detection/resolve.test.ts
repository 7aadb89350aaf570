import { describe, expect, it } from 'vitest';
import { bearersOf } from '../../../lib/detection/entities.ts';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import type { Mention } from '../../../lib/detection/mentions.ts';
import { fitting, prominence, resolve, type Naming } from '../../../lib/detection/resolve.ts';
import type { Gazetteer } from '../../../lib/gazetteer/gazetteer.ts';
import { cut, find, worldFor } from '../support/world.ts';

const WORLD = worldFor('en');
const gazetteer = WORLD.gazetteer as Gazetteer;
const number = (id: string): number => gazetteer.numberOf(id) ?? -1;

const LONDON = { england: 'geonames:2643743', ontario: 'geonames:6058560' };
const PARIS = { france: 'geonames:2988507', texas: 'geonames:4717560' };
const HYDERABAD = { india: 'geonames:1269843', pakistan: 'geonames:1176734' };
const BIRMINGHAM = { england: 'geonames:2655603', alabama: 'geonames:4049979' };
const VALENCIA = { spain: 'geonames:2509954', venezuela: 'geonames:3625549' };
const KINGSTON = { jamaica: 'geonames:3489854', ontario: 'geonames:5992500' };

function mentionsOf(name: string, texts: string | readonly string[], places = {}): Mention[] {
  const blocks = typeof texts === 'string' ? [texts] : texts;
  const { mentions } = find(blocks, { ...NO_MEMORY, places });
  return mentions.filter((mention) => cut(blocks, mention) === name);
}

const senses = (...asked: Parameters<typeof mentionsOf>): string[] =>
  mentionsOf(...asked).map(({ entity }) => entity);
const confidence = (...asked: Parameters<typeof mentionsOf>): number =>
  mentionsOf(...asked)[0]?.confidence ?? 0;

describe('a name with the larger place behind it', () => {
  it.each([
    ['London', 'They live in London, Ontario, now.', LONDON.ontario],
    ['London', 'They live in London, England, now.', LONDON.england],
    ['Paris', 'They live in Paris, Texas, now.', PARIS.texas],
    ['Paris', 'They live in Paris, France, now.', PARIS.france],
    ['Valencia', 'They live in Valencia, Spain, now.', VALENCIA.spain],
    ['Valencia', 'They live in Valencia, Venezuela, now.', VALENCIA.venezuela],
    ['Georgia', 'They live in Athens, Georgia, now.', 'division:US.GA'],
    ['Georgia', 'They live in Tbilisi, Georgia, now.', 'georgia'],
  ])('is the %s that lies in it: %s', (name, text, expected) => {
    expect(senses(name, text)).toEqual([expected]);
    expect(confidence(name, text)).toBeGreaterThan(0.7);
  });

  it.each([
    [['London, Ontario, grows.', 'London has a new bridge.']],
    [['London has a new bridge.', 'They love London, Ontario.']],
    [['They live in London. They love London, Ontario.']],
  ])('keeps its sense throughout a document: %j', (blocks) => {
    expect(senses('London', blocks)).toEqual([LONDON.ontario, LONDON.ontario]);
  });

  it('has two senses where the text says so', () => {
    const text = 'They flew from Paris, Texas, to Paris, France.';

    expect(senses('Paris', text)).toEqual([PARIS.texas, PARIS.france]);
  });

  it('changes no other name', () => {
    expect(senses('Paris', 'They flew from London, Ontario, to Paris.')).toEqual([PARIS.france]);
  });
});

describe('a name alone', () => {
  it.each([
    ['London', LONDON.england],
    ['Paris', PARIS.france],
    ['Hyderabad', HYDERABAD.india],
    ['Birmingham', BIRMINGHAM.england],
    ['Kingston', KINGSTON.jamaica],
  ])('is the largest or the capital: %s', (name, expected) => {
    expect(senses(name, `They live in ${name} now.`)).toEqual([expected]);
  });

  it.each([
    ['Hyderabad', 'They left Karachi for Sindh. Pakistan has roads to Hyderabad.', HYDERABAD.pakistan],
    ['Birmingham', 'They live in Birmingham. Montgomery is in Alabama, Mobile too.', BIRMINGHAM.alabama],
    ['Kingston', 'They live in Kingston. Toronto and Ottawa are in Ontario too.', KINGSTON.ontario],
    ['Cambridge', 'They live in Cambridge. Boston is in Massachusetts too.', 'geonames:4931972'],
    ['Melbourne', 'They live in Melbourne. Orlando and Tampa are in Florida too.', 'geonames:4163971'],
  ])('lies where the other places of the document are: %s: %s', (name, text, expected) => {
    expect(senses(name, text)).toEqual([expected]);
  });

  it('lies where the document’s earlier texts were', () => {
    const places = { pakistan: 6, 'division:PK.05': 6 };

    expect(senses('Hyderabad', 'They live in Hyderabad now.', places)).toEqual([HYDERABAD.pakistan]);
  });
});

describe('confidence', () => {
  it('is between 0 and 1, to two digits', () => {
    const { mentions } = find('London, Hyderabad, Springfield, Kenya and NATO met in Lima.');

    expect(mentions.length).toBeGreaterThan(3);
    for (const { confidence: given } of mentions) {
      expect(given).toBeGreaterThan(0);
      expect(given).toBeLessThanOrEqual(1);
      expect(given).toBe(Number(given.toFixed(2)));
    }
  });

  it.each([
    ['one bearer', 'Nairobi', 'They live in Nairobi.', 'Springfield', 'They live in Springfield.'],
    ['a region', 'Springfield', 'They live in Springfield, Ohio.', 'Springfield', 'In Springfield it rains.'],
    [
      'the places around',
      'Valencia',
      'They live in Valencia. Caracas is in Venezuela too.',
      'Valencia',
      'They live in Valencia.',
    ],
    ['a preposition', 'Reading', 'Officials in Reading met.', 'Reading', 'Officials from Reading met.'],
  ])('is higher with %s', (_, sure, sureText, unsure, unsureText) => {
    expect(confidence(unsure, unsureText)).toBeGreaterThan(0);
    expect(confidence(sure, sureText)).toBeGreaterThan(confidence(unsure, unsureText));
  });
});

describe('prominence', () => {
  it.each([
    ['a country', 'luxembourg', 'a city', LONDON.england],
    ['a large city', LONDON.england, 'a small one', LONDON.ontario],
    ['a capital', KINGSTON.jamaica, 'a city of the same size', KINGSTON.ontario],
    ['a state', 'division:US.TX', 'a county', 'division:US.KS.091'],
  ])('of %s (%s) is more than that of %s (%s)', (_, more, __, less) => {
    expect(prominence(gazetteer, number(more))).toBeGreaterThan(prominence(gazetteer, number(less)));
  });

  it('of what only a pack knows is the most', () => {
    expect(prominence(gazetteer, gazetteer.size)).toBeGreaterThan(prominence(gazetteer, number('china')));
  });
});

describe('bearers of a name', () => {
  const naming = (name: string, ...containers: string[]): Naming => ({
    name: 1,
    bearers: bearersOf(WORLD, name),
    containers: containers.map(number),
  });
  const fit = (...asked: Parameters<typeof naming>): string[] =>
    fitting(gazetteer, naming(...asked)).map((entity) => gazetteer.id(entity));

  it('fit what is named behind them', () => {
    expect(fit('London', 'division:CA.08')).toEqual([LONDON.ontario]);
    expect(fit('London', 'canada')).toEqual([LONDON.ontario]);
    expect(fit('London', 'division:CA.08', 'england').sort()).toEqual(
      [LONDON.england, LONDON.ontario].sort(),
    );
  });

  it('fit all where none lies in it', () => {
    expect(fit('London', 'kenya')).toEqual(fit('London'));
    expect(fit('London').length).toBeGreaterThan(2);
  });

  it('are counted for their region and country', () => {
    const { senses: found, tally } = resolve(gazetteer, [naming('London', 'division:CA.08')], new Map());

    expect(found.map(({ entity }) => gazetteer.id(entity))).toEqual([LONDON.ontario]);
    expect([...tally.keys()].map((entity) => gazetteer.id(entity)).sort()).toEqual(
      ['canada', 'division:CA.08', LONDON.ontario].sort(),
    );
  });

  it('add to what was counted before, the same name less each time', () => {
    const [canada, kenya] = [number('canada'), number('kenya')];
    const count = (times: number): number => {
      const namings = Array.from({ length: times }, () => naming('Toronto'));
      return resolve(gazetteer, namings, new Map([[kenya, 2]])).tally.get(canada) ?? 0;
    };

    expect(count(2)).toBeGreaterThan(count(1));
    expect(count(3) - count(2)).toBeLessThan(count(2) - count(1));
    expect(resolve(gazetteer, [], new Map([[kenya, 2]])).tally).toEqual(new Map([[kenya, 2]]));
  });

  it('of nobody have no sense', () => {
    const { senses: found } = resolve(gazetteer, [naming('Nobodys Town')], new Map());

    expect(found.map(({ entity }) => entity)).toEqual([-1]);
  });
});
