import { describe, expect, it } from 'vitest';
import { readSite, readSiteList, writeSiteList } from '../../lib/site-list.ts';

describe('a site as readers type it', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['www.news.example', 'news.example'],
    ['https://www.news.example/a?b#c', 'news.example'],
    ['HTTP://news.example:8080', 'news.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['nachrichten-köln.example', 'xn--nachrichten-kln-ltb.example'],
    ['', undefined],
    ['two words', undefined],
    ['ftp://news.example', undefined],
    ['javascript:alert(1)', undefined],
    ['me@news.example', undefined],
  ])('%j is %j', (text, site) => {
    expect(readSite(text)).toBe(site);
  });
});

describe('a list of sites', () => {
  it('is read line by line: each once, in order, without what is none', () => {
    expect(
      readSiteList('# my list\r\nnews.example\r\n\nhttps://a.example/x\nnews.example\nno site here.\n'),
    ).toEqual(['a.example', 'news.example']);
  });

  it('comes back as it was written', () => {
    const sites = ['a.example', 'news.example'];

    expect(readSiteList(writeSiteList(sites))).toEqual(sites);
    expect(writeSiteList([])).toBe('');
  });
});
