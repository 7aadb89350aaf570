import { describe, expect, it } from 'vitest';
import { derivedId } from '../../../lib/detection/derived.ts';
import { find, found, marked } from '../support/world.ts';

const placed = (name: string, place: string): string =>
  `${name} → derived:form=in&name=${name}&place=${place}`;

describe('a town that no list has', () => {
  it.each([
    ['He was born in Plains, Georgia.', [placed('Plains', 'georgia'), 'Georgia → georgia']],
    ['They drove from Tarrow, Kenya.', [placed('Tarrow', 'kenya'), 'Kenya → kenya']],
    [
      'He grew up near Tarrow Falls, Ohio.',
      [placed('Tarrow Falls', 'division:US.OH'), 'Ohio → division:US.OH'],
    ],
    ['In Tarrow, Ohio, it rained.', [placed('Tarrow', 'division:US.OH'), 'Ohio → division:US.OH']],
    ['It hit the town of McTarrow, Kenya.', [placed('McTarrow', 'kenya'), 'Kenya → kenya']],
  ])('is placed by the region behind it: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('is less sure than its region', () => {
    const [town, region] = find('They drove from Tarrow, Kenya.').mentions;

    expect(town?.entity).toBe(derivedId({ form: 'in', name: 'Tarrow', place: 'kenya' }));
    expect(town?.confidence).toBeLessThan(region?.confidence ?? 0);
  });

  it.each([
    ['nothing says place', 'He likes Tarrow, Georgia.', ['Georgia']],
    ['no comma stands between', 'He was born in Tarrow and Georgia.', ['Georgia']],
    ['brackets stand between', 'He was born in Tarrow (Ohio).', ['Ohio']],
    ['a word stands between', 'He was born in Tarrow, in Ohio.', ['Ohio']],
    ['a demonym follows', 'He was born in Tarrow, Kenyan police said.', ['Kenyan police']],
    ['it has small letters', 'He was born in tarrow, Georgia.', ['Georgia']],
    ['it is all capitals', 'He was born in TARROW, Georgia.', ['Georgia']],
    ['it is a month', 'They met in March, Georgia said.', ['Georgia']],
    ['it is a weekday', 'They met around Sunday, Kenya said.', ['Kenya']],
    ['it is a titled person', 'They shouted at President Weber, Kenya said.', ['Kenya']],
    ['it is a person', 'They came to Maria Weber, Ohio’s governor.', ['Ohio']],
    ['a person bears it elsewhere', 'Hana Tarrow left. He came from Tarrow, Ohio.', ['Ohio']],
    ['it has too many words', 'He was born in One Two Three Four, Georgia.', ['Georgia']],
    ['it has a possessive', 'He was born in Tarrow’s Mill, Ohio.', ['Ohio']],
  ])('is left alone where %s: %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
