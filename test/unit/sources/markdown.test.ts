import { describe, expect, it } from 'vitest';
import { escapeMarkdown, isWebAddress, linkMarkdown } from '../../../lib/sources/markdown.ts';

describe('escaping Markdown', () => {
  it.each([
    ['plain words, 20–30 of them (all).', 'plain words, 20–30 of them (all).'],
    ['*bold* _soft_ `code`', '\\*bold\\* \\_soft\\_ \\`code\\`'],
    ['[a](b) <i> #1 a|b', '\\[a\\](b) \\<i\\> \\#1 a\\|b'],
    ['back\\slash ~~no~~ &amp; $x$', 'back\\\\slash \\~\\~no\\~\\~ \\&amp; \\$x\\$'],
    ['- no list', '\\- no list'],
    ['2002. no list either', '2002\\. no list either'],
    ['two\n\nlines\n# and a heading', 'two lines \\# and a heading'],
    ['well-known 2+2', 'well-known 2+2'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('a Markdown link', () => {
  it.each([
    ['a](b', 'https://a.example/x_(y)', '[“a\\](b”](<https://a.example/x_(y)>)'],
    ['a', 'https://a.example/?q=\\>#<', '[“a”](<https://a.example/?q=%5C%3E#%3C>)'],
    ['a', 'javascript:alert(1)', '“a”'],
    ['a', undefined, '“a”'],
  ])('of %j to %j', (text, address, expected) => {
    expect(linkMarkdown(text, address)).toBe(expected);
  });
});

describe('an address of the web', () => {
  it.each([
    ['https://a.example', true],
    ['HTTP://a.example', true],
    ['ftp://a.example', false],
    ['javascript:alert(1)', false],
    ['a.example', false],
    [undefined, false],
  ])('%j: %s', (address, expected) => {
    expect(isWebAddress(address)).toBe(expected);
  });
});
