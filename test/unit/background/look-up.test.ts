import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../entrypoints/background/look-up.ts';
import { labelOf } from '../../../lib/detection/entities.ts';
import { worldFor } from '../support/world.ts';

const WORLD = worldFor('en');
const labelled = (selection: string): string | undefined => {
  const { entity } = lookUp(WORLD, selection);
  return entity === null ? undefined : labelOf(WORLD, entity);
};

describe('a selection', () => {
  it.each([
    ['Ouagadougou', 'Ouagadougou'],
    ['  Burkina\n Faso ', 'Burkina Faso'],
    ['talks in Vilnius', 'Vilnius'],
    // Words and persons as well: who asks means the place.
    ['Reading', 'Reading'],
    ['reading', 'Reading'],
    ['Nice', 'Nice'],
  ])('%j is %s', (selection, label) => {
    expect(labelled(selection)).toBe(label);
  });

  it('that nothing is known of comes back as it was, in one line', () => {
    expect(lookUp(WORLD, ' no\n such  name ')).toEqual({ text: 'no such name', entity: null });
    expect(lookUp(WORLD, '')).toEqual({ text: '', entity: null });
    expect(lookUp(WORLD, 'x'.repeat(10_000)).text).toHaveLength(200);
  });
});
