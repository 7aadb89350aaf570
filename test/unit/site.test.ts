import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/site.ts';

describe('siteOf', () => {
  it.each([
    ['https://news.example/a/b?c#d', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['https://www.news.example/', 'news.example'],
    ['https://www2.news.example/', 'www2.news.example'],
    ['https://NEWS.example/', 'news.example'],
    ['https://user:secret@news.example/', 'news.example'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['https://m\u00fcnchen.example/', 'xn--mnchen-3ya.example'],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    undefined,
    '',
    'news.example',
    'about:blank',
    'file:///home/reader/page.html',
    'chrome-extension://abcdef/popup.html',
    'data:text/html,hello',
    'https://',
  ])('of %s is none', (address) => {
    expect(siteOf(address)).toBeUndefined();
  });
});
