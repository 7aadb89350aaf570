import { describe, expect, it } from 'vitest';
import { mayStandForGovernment } from '../../../lib/cards/metonym.ts';

/** The name stands between brackets. */
function isMet(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return mayStandForGovernment(marked.replace(/[[\]]/g, ''), start, end);
}

describe('a name may stand for its government', () => {
  it.each([
    '[Oslo] said the talks would go on.',
    '[Norway] has repeatedly denied the charge.',
    'On Monday [Oslo] is considering a new offer.',
    'Talks with [Oslo] broke down.',
    'Ties between [Oslo] and Bergen are cool.',
    'The union urged [Oslo] to act.',
    '[Oslo]’s response came late.',
    'But [Oslo] also recalled its envoy.',
  ])('%s', (sentence) => {
    expect(isMet(sentence)).toBe(true);
  });
});

describe('a name is a place', () => {
  it.each([
    'A man in [Oslo] said the ferry was late.',
    'The mayor of [Oslo] said nothing.',
    '[Oslo] lies at the end of a fjord.',
    'He flew from [Oslo] said a friend.',
    '[Oslo] residents said they had heard nothing.',
    'The winters of [Oslo] are long.',
    'Snow fell on [Oslo].',
    'They moved to [Oslo] in spring.',
  ])('%s', (sentence) => {
    expect(isMet(sentence)).toBe(false);
  });
});
