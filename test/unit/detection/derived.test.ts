import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId, isDerived, readDerived, type Derived } from '../../../lib/detection/derived.ts';

const part = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(({ length }) => length <= 60);
const derived: fc.Arbitrary<Derived> = fc.oneof(
  fc.record(
    { form: fc.constant('of' as const), head: part, place: part, seat: part },
    { requiredKeys: ['form', 'head', 'place'] },
  ),
  fc.record(
    { form: fc.constant('name' as const), head: part, name: part, place: part },
    { requiredKeys: ['form', 'head', 'name'] },
  ),
  fc.record(
    { form: fc.constant('introduced' as const), name: part, as: part, place: part },
    { requiredKeys: ['form', 'name', 'as'] },
  ),
  fc.record({ form: fc.constant('in' as const), name: part, place: part }),
  fc.record({ form: fc.constant('spelt' as const), name: part, acronym: part }),
);

describe('the id of a derived entity', () => {
  it.each<Derived>([
    { form: 'of', head: 'embassy', place: 'kenya', seat: 'geonames:1850147' },
    { form: 'of', head: 'foreign ministry', place: 'kenya' },
    { form: 'name', head: 'university', name: 'University of Gondar', place: 'geonames:336014' },
    { form: 'introduced', name: 'Silver Lantern', as: 'aid group' },
    { form: 'in', name: 'Plains', place: 'division:US.GA' },
    { form: 'spelt', name: 'Northern Relief Network', acronym: 'NRN' },
    { form: 'introduced', name: 'A+B & C=D %20 ; é 北 😀', as: 'group' },
  ])('says all there is to know: %j', (given) => {
    expect(readDerived(derivedId(given))).toEqual(given);
  });

  it('does for any words', () => {
    fc.assert(
      fc.property(derived, (given) => {
        const id = derivedId(given);

        expect(isDerived(id)).toBe(true);
        expect(readDerived(id)).toEqual({ ...given });
      }),
    );
  });

  it('differs where any part does', () => {
    fc.assert(
      fc.property(derived, derived, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));

        expect(derivedId(one)).not.toBe(derivedId(other));
      }),
    );
  });

  it('has no more than 60 letters of a name', () => {
    const id = derivedId({ form: 'introduced', name: 'x'.repeat(5_000), as: 'group' });

    expect(readDerived(id)).toMatchObject({ name: 'x'.repeat(60), as: 'group' });
  });
});

describe('an id that nobody derived', () => {
  it.each([
    '',
    'kenya',
    'geonames:1850147',
    'division:US.GA',
    'derived',
    'DERIVED:form=in&name=Plains&place=georgia',
    ' derived:form=in&name=Plains&place=georgia',
  ])('is no derived one: %j', (id) => {
    expect(isDerived(id)).toBe(false);
    expect(readDerived(id)).toBeUndefined();
  });

  it.each([
    'derived:',
    'derived:form=in',
    'derived:form=in&name=Plains',
    'derived:form=in&name=&place=georgia',
    'derived:form=of&place=kenya',
    'derived:form=other&name=Plains&place=georgia',
    'derived:name=Plains&place=georgia',
    'derived:%%%',
  ])('says nothing: %s', (id) => {
    expect(readDerived(id)).toBeUndefined();
  });
});
