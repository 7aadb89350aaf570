import { describe, expect, it } from 'vitest';
import { derivedId } from '../../../lib/detection/derived.ts';
import { find, found, marked } from '../support/world.ts';

const learnt = (text: string): string[] => find(text).memory.learnt.map(({ name }) => name);

describe('a name that the document introduces', () => {
  it.each([
    ['The aid group Silver Lantern sent blankets.', 'Silver Lantern'],
    ['The local charity Copper Kettle paid.', 'Copper Kettle'],
    ['A militia called the Red Scarves took the bridge.', 'Red Scarves'],
    ['The group known as Grey Heron left.', 'Grey Heron'],
    ['The think tank Blue Window’s report is long.', 'Blue Window'],
    ['The charity Justice for Tomorrow paid.', 'Justice for Tomorrow'],
  ])('comes behind a word for an organisation: %s', (text, name) => {
    expect(learnt(text)).toEqual([name]);
    expect(marked(text)).toEqual([name]);
  });

  it.each([
    ['Silent Harbor, an environmental group, has sued.', 'Silent Harbor'],
    ['Silent Harbor, a charity based in the hills, has sued.', 'Silent Harbor'],
    ['Grey Heron, a group that feeds birds, met.', 'Grey Heron'],
  ])('or before it, with a comma between: %s', (text, name) => {
    expect(learnt(text)).toEqual([name]);
    expect(marked(text)).toEqual([name]);
  });

  it.each([
    ['a title', 'The newspaper Editor Hana Lee said so.'],
    ['a person', 'The company John Smith left grew.'],
    ['a country', 'The group Kenya backs met.'],
    ['an organisation that a list has', 'The aid group NATO paid.'],
    ['a day', 'The group Monday met.'],
    ['a name behind a verb', 'The aid group said Silver Lantern paid.'],
    ['a name behind a comma', 'The aid group, Silver Lantern, paid.'],
    ['a name in the next sentence', 'They joined the aid group. Silver Lantern paid.'],
    ['words in small letters', 'The aid group silver lantern paid.'],
    ['a headline', 'Aid Group Silver Lantern Sends Blankets'],
    ['a line of capitals', 'AID GROUP SILVER LANTERN SENDS BLANKETS'],
    ['what is no organisation', 'Copper Kettle, a man of few words, paid.'],
  ])('is none where there is %s: %s', (_, text) => {
    expect(learnt(text)).toEqual([]);
  });
});

describe('an acronym in brackets', () => {
  it.each([
    ['The Northern Relief Network (NRN) sent blankets.', ['Northern Relief Network', 'NRN']],
    ['The Union of Coastal Rowers (UCR) met.', ['Union of Coastal Rowers', 'UCR']],
    ['They joined the Association of Old Harbours (AOH).', ['Association of Old Harbours', 'AOH']],
  ])('is learnt with the name that has its initials: %s', (text, names) => {
    expect(learnt(text)).toEqual(names);
    expect(marked(text)).toEqual(names);
  });

  it('stands for the same as the name', () => {
    const entity = derivedId({ form: 'spelt', name: 'Northern Relief Network', acronym: 'NRN' });

    const { mentions } = find(['The Northern Relief Network (NRN) met.', 'Later NRN paid.']);

    expect(mentions.map((mention) => mention.entity)).toEqual([entity, entity, entity]);
  });

  it.each([
    ['other initials', 'The Northern Relief Network (XYZ) sent blankets.'],
    ['one letter', 'The Northern Relief Network (N) sent blankets.'],
    ['small letters', 'The Northern Relief Network (nrn) sent blankets.'],
    ['more words', 'The Northern Relief Network (NRN today) sent blankets.'],
    ['no word for an organisation', 'They use Tidal Wave Sounding (TWS).'],
    ['no name before it', 'The northern relief network (NRN) met.'],
    ['a name that a list has', 'The United Nations (UN) met.'],
  ])('is not learnt with %s: %s', (_, text) => {
    expect(learnt(text)).toEqual([]);
  });

  it('that a list has keeps its sense', () => {
    expect(found('They joined the Union of Swimmers (US).')).toEqual([
      expect.stringMatching(/^Union of Swimmers → derived:form=spelt/),
      'US → united-states',
    ]);
  });
});

describe('a learnt name', () => {
  const FIRST = 'The aid group Silver Lantern sent blankets.';

  it('stands for an organisation of the document’s own words', () => {
    const { mentions } = find(FIRST);

    expect(mentions.map(({ entity }) => entity)).toEqual([
      derivedId({ form: 'introduced', name: 'Silver Lantern', as: 'aid group' }),
    ]);
  });

  it.each([
    ['Silver Lantern has forty trucks.', ['Silver Lantern']],
    ['A Silver Lantern-run camp is open.', ['Silver Lantern']],
    ['Nobody saw Silver Lantern’s trucks.', ['Silver Lantern']],
    ['SILVER LANTERN PAYS', ['SILVER LANTERN']],
    ['A silver lantern shone.', []],
    ['Silver lantern light is warm.', []],
    ['They sold Silver, Lantern and Bell.', []],
  ])('is marked or not wherever it stands: %s', (text, expected) => {
    expect(marked([FIRST, text]).slice(1)).toEqual(expected);
    expect(marked([text, FIRST]).slice(0, -1)).toEqual(expected);
  });

  it('gives way to a longer one', () => {
    expect(marked([FIRST, 'The aid group Silver Lantern Norway paid too.'])).toEqual([
      'Silver Lantern',
      'Silver Lantern Norway',
    ]);
  });

  it('of a page that wants to fill the memory is forgotten', () => {
    const long = `The aid group ${'Lantern'.repeat(20)} paid.`;
    const many = Array.from({ length: 600 }, (_, at) => `The aid group Lantern${at} paid.`);

    expect(learnt(long)).toEqual([]);
    expect(find(many).memory.learnt).toHaveLength(500);
  });
});
