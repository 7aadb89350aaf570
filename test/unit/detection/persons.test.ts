import { describe, expect, it } from 'vitest';
import { find, marked } from '../support/world.ts';

const persons = (text: string): readonly string[] => find(text).memory.persons;

describe('a person', () => {
  it.each([
    ['a given name and a surname', 'They met Hana Weber there.', ['hana', 'weber']],
    ['a given name that is also a place', 'Paris Hilton waved.', ['paris', 'hilton']],
    ['a given name that is also a country', 'They met Chad Weber there.', ['chad', 'weber']],
    ['two surnames', 'They met Maria Weber Santos there.', ['maria', 'weber', 'santos']],
    ['a name with particles', 'They met Maria del Carmen Weber.', ['maria', 'carmen', 'weber']],
    ['a name with a hyphen', 'They met Anne-Marie Weber.', ['anne', 'marie', 'weber']],
    ['a name before a possessive', 'Maria Weber’s crew left.', ['maria', 'weber']],
    ['a surname behind a title', 'Dr. Kingston operated.', ['kingston']],
    ['a surname behind a title in small letters', 'They met captain Ramos there.', ['ramos']],
    ['a full name behind a title', 'They asked Senator Hana Weber.', ['hana', 'weber']],
  ])('is known by %s: %s', (_, text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it.each([
    ['an organisation’s name', 'Virginia Police are few.'],
    ['a street', 'They live on Victoria Street.'],
    ['a country behind a title', 'They sent envoy Kenya back.'],
    ['a day behind a given name', 'They met Maria Monday at noon.'],
    ['two names with a comma between', 'They met Maria, Weber and Hana.'],
    ['two sentences', 'They met Maria. Weber came too.'],
    ['a handle', 'They follow @Maria Weber there.'],
    ['a line of capitals', 'MARIA WEBER IS LATE'],
    ['a headline’s capitals', 'Paris Breaks Records'],
  ])('is not seen in %s: %s', (_, text) => {
    expect(persons(text)).toEqual([]);
  });

  it.each([
    ['They asked Mr. Lincoln.', ['lincoln']],
    ['They asked the coach Lincoln.', ['lincoln']],
    ['They asked Senator Abraham Lincoln.', []],
    ['They asked Abraham Lincoln.', []],
  ])('is titled where the surname comes right behind the title: %s', (text, expected) => {
    expect(find(text).memory.titled).toEqual(expected);
  });
});

describe('a name that a person bears in the document', () => {
  it.each([
    [['They met Jordan Fisher there.', 'Jordan Fisher’s boat sank.']],
    [['They met Jordan Fisher there.', 'Later Jordan came back.']],
    [['Later Jordan came back.', 'They met Jordan Fisher there.']],
    [['They asked Senator Lincoln.', 'They thanked Lincoln for it.']],
    [['They thanked Lincoln for it.', 'They asked Senator Lincoln.']],
    [['They met Florence Weber.', 'Mr. Weber and Florence left.']],
    [['They met Austin Keller.', 'Austin waved.']],
  ])('is no place, before and behind: %j', (blocks) => {
    expect(marked(blocks)).toEqual([]);
  });

  it.each([
    ['He lives in Jordan.', ['Jordan']],
    ['The fire near Jordan went out.', ['Jordan']],
    ['A Jordan-based firm paid.', ['Jordan']],
    ['The Jordanian navy came.', ['Jordanian navy']],
  ])('is one where only a place can stand: %s', (text, expected) => {
    expect(marked(['They met Jordan Fisher there.', text])).toEqual(expected);
  });

  it.each([
    ['They asked Senator Lincoln.', 'They live in Lincoln.', ['Lincoln']],
    ['They asked Senator Lincoln.', 'They toured Lincoln, Nebraska.', ['Lincoln', 'Nebraska']],
    ['They asked Senator Lincoln.', 'A flood hit Lincoln County.', ['Lincoln County']],
    ['They met Madison Keller.', 'They toured Madison, Wisconsin.', ['Madison', 'Wisconsin']],
  ])('is one where its region follows: %s %s', (first, second, expected) => {
    expect(marked([first, second])).toEqual(expected);
  });

  it('leaves other places alone', () => {
    expect(marked('Paris Hilton flew from Lima to Paris, Texas.')).toEqual(['Lima', 'Paris', 'Texas']);
  });
});
