// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isExcluded, isInline, isReadable, lineOf } from '../../../lib/page/readable.ts';
import { makePage } from '../support/page.ts';

/** The element marked with `id="it"`. */
function elementIn(html: string): Element {
  const element = makePage(html).querySelector('#it');
  if (!element) throw new Error('the page has no #it');
  return element;
}

describe('isInline', () => {
  it.each(['a', 'b', 'em', 'span', 'strong', 'time', 'q', 'sup', 'wbr'])('is true for <%s>', (name) => {
    expect(isInline(document.createElement(name))).toBe(true);
  });

  it.each(['p', 'div', 'li', 'td', 'h1', 'section', 'blockquote', 'img', 'br', 'x-box'])(
    'is false for <%s>',
    (name) => {
      expect(isInline(document.createElement(name))).toBe(false);
    },
  );
});

describe('isExcluded', () => {
  it.each([
    'script',
    'style',
    'noscript',
    'textarea',
    'select',
    'button',
    'code',
    'pre',
    'svg',
    'nav',
    'title',
  ])('leaves out <%s>', (name) => {
    expect(isExcluded(document.createElement(name))).toBe(true);
  });

  it.each(['p', 'article', 'main', 'h1', 'figcaption', 'blockquote', 'td', 'aside', 'header', 'span', 'a'])(
    'reads <%s>',
    (name) => {
      expect(isExcluded(document.createElement(name))).toBe(false);
    },
  );

  it.each([
    'hidden',
    'inert',
    'contenteditable',
    'contenteditable="true"',
    'contenteditable="plaintext-only"',
    'aria-hidden="true"',
    'translate="no"',
    'class="name notranslate"',
    'role="navigation"',
    'role="textbox"',
    'role="menu"',
    'role="button"',
  ])('leaves out what is marked %s', (attribute) => {
    expect(isExcluded(elementIn(`<p id="it" ${attribute}>Oslo</p>`))).toBe(true);
  });

  it.each([
    'contenteditable="false"',
    'aria-hidden="false"',
    'translate="yes"',
    'class="translate"',
    'role="article"',
    'role="main"',
    'lang="en"',
  ])('reads what is marked %s', (attribute) => {
    expect(isExcluded(elementIn(`<p id="it" ${attribute}>Oslo</p>`))).toBe(false);
  });

  it.each([
    ['a page', '<footer id="it">Oslo</footer>', true],
    ['a section', '<section><footer id="it">Oslo</footer></section>', true],
    ['an article', '<article><div><footer id="it">Oslo</footer></div></article>', false],
    ['a quotation', '<blockquote><footer id="it">Oslo</footer></blockquote>', false],
  ])('judges the footer of %s', (_, html, isOut) => {
    expect(isExcluded(elementIn(html))).toBe(isOut);
  });
});

describe('lineOf', () => {
  it('is the block around inline elements', () => {
    const link = elementIn('<p>From <em><a id="it">Oslo</a></em></p>');

    expect(lineOf(link)?.localName).toBe('p');
    expect(lineOf(link.firstChild as Text)?.localName).toBe('p');
  });

  it('is a block itself', () => {
    const paragraph = elementIn('<p id="it">Oslo</p>');

    expect(lineOf(paragraph)).toBe(paragraph);
  });

  it('is nothing for text that left the page', () => {
    expect(lineOf(document.createTextNode('Oslo'))).toBeNull();
  });
});

describe('isReadable', () => {
  it.each([
    ['plain text', '<p><b id="it">Oslo</b></p>', true],
    ['text in a menu', '<nav><ul><li><a id="it">Oslo</a></li></ul></nav>', false],
    ['text under a hidden element', '<div hidden><p id="it">Oslo</p></div>', false],
    ['an excluded element itself', '<code id="it">Oslo</code>', false],
  ])('knows %s', (_, html, expected) => {
    const element = elementIn(html);

    expect(isReadable(element)).toBe(expected);
    expect(isReadable(element.firstChild as Text)).toBe(expected);
  });
});
