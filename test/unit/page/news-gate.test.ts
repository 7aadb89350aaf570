// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page/news-gate.ts';

const judge = (html: string) => judgePage(new DOMParser().parseFromString(html, 'text/html'));
const signsOf = (html: string): readonly string[] => judge(html).reasons;
const json = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const TEXT = '<h1>Ferry sails again</h1><p>The ferry sailed.</p><p>Nobody was late.</p>';
const ARTICLE = `<article>${TEXT}</article>`;
const dated = (date: string): string => `<article><p class="by">${date}</p>${TEXT}</article>`;

const OG_ARTICLE = '<meta property="og:type" content="article">';
/** Four long paragraphs beside each other, each with these words in quotation marks. */
const quoted = (words: string): string =>
  `<div>${`<p>The captain of the ferry said on Monday, in front of everybody who waited there: “${words}”.</p>`.repeat(4)}</div>`;

describe('a news article', () => {
  it.each([
    ['with heading, date and paragraphs', dated('4 May 2020')],
    ['that says so in its structured data', json({ '@type': 'NewsArticle', headline: 'Ferry' }) + TEXT],
    [
      'that says so in its metadata, with a date',
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-04">',
    ],
    ['with metadata and an article element', `<meta property="og:type" content="article">${ARTICLE}`],
    [
      'with metadata, long paragraphs and people quoted in them',
      OG_ARTICLE + quoted('The ferry sails today, and tomorrow'),
    ],
    ['in a section of a paper', `<meta name="news_keywords" content="ferries">${ARTICLE}`],
    ['that runs live', json({ '@type': 'LiveBlogPosting' })],
  ])('is one: %s', (_, html) => {
    expect(judge(html).isNews).toBe(true);
  });
});

describe('another page', () => {
  it.each([
    ['empty', ''],
    ['with text alone', `<div>${TEXT}</div>`],
    ['with an article element and no date', ARTICLE],
    ['with metadata and long paragraphs', OG_ARTICLE + quoted('sails')],
    [
      'with metadata, quoted people and code',
      `${OG_ARTICLE}${quoted('The ferry sails today, and tomorrow')}<pre>sail()</pre>`,
    ],
    ['of recipes', json({ '@type': 'Recipe' }) + dated('4 May 2020')],
    ['of a product', `<meta property="og:type" content="product">${dated('4 May 2020')}`],
    ['that calls itself a blog', `<meta property="og:site_name" content="Ada’s Blog">${dated('4 May 2020')}`],
    ['of a site', `<meta property="og:type" content="website">${dated('4 May 2020')}`],
    ['of a blog', json({ '@type': 'BlogPosting' }) + dated('4 May 2020')],
    ['of a shop', json({ '@type': 'Product' }) + ARTICLE],
    ['of a front page', `<meta property="og:type" content="website">${ARTICLE}${ARTICLE}`],
  ])('is no news article: %s', (_, html) => {
    expect(judge(html).isNews).toBe(false);
  });

  it('has no reasons where it is bare', () => {
    expect(judge('<p>Hello</p>')).toEqual({ isNews: false, score: 0, reasons: [] });
  });
});

describe('structured data', () => {
  const NEWS = 'newsData';

  it.each([
    ['a type', { '@type': 'NewsArticle' }],
    ['a narrower type', { '@type': 'ReportageNewsArticle' }],
    ['a type inside a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle' }] }],
    ['a list of types', { '@type': ['NewsArticle', 'Article'] }],
    ['a later type of a list', { '@type': ['Article', 'NewsArticle'] }],
  ])('counts with %s', (_, data) => {
    expect(signsOf(json(data))).toContain(NEWS);
  });

  it('counts though it is no valid JSON', () => {
    expect(signsOf('<script type="application/ld+json">{ "@type" : "NewsArticle", }</script>')).toContain(
      NEWS,
    );
  });

  it('counts in the markup too', () => {
    expect(signsOf('<div itemscope itemtype="https://schema.org/NewsArticle"></div>')).toContain(NEWS);
  });

  it.each([{ '@type': 'Article' }, { '@type': 'NewsMediaOrganization' }, { about: 'NewsArticle' }])(
    'is no news for %j',
    (data) => {
      expect(signsOf(json(data))).not.toContain(NEWS);
    },
  );

  it('does not count in a script of another type', () => {
    expect(signsOf('<script>var x = {"@type":"NewsArticle"}</script>')).toEqual([]);
  });
});

describe('the other signs', () => {
  it.each([
    ['articleData', json({ '@type': 'Article' })],
    ['blogData', json({ '@type': 'BlogPosting' })],
    ['articleMetadata', '<meta property="og:type" content=" Article ">'],
    ['articleMetadata', '<meta name="og:type" content="article">'],
    ['otherMetadata', '<meta property="og:type" content="website">'],
    ['date', '<meta property="article:published_time" content="2020-05-04">'],
    ['date', '<span itemprop="datePublished">today</span>'],
    ['section', '<meta property="article:section" content="World">'],
    ['articleMarkup', ARTICLE],
    ['otherData', json({ '@type': 'Recipe' })],
    ['otherMetadata', '<meta property="og:type" content="product.item">'],
    ['code', '<p>Type this:</p><pre>sail()</pre>'],
    ['blog', '<link rel="canonical" href="https://paper.example/blog/ferry">'],
  ])('include "%s"', (reason, html) => {
    expect(signsOf(html)).toEqual([reason]);
  });

  it.each([
    '<meta property="article:section" content="">',
    '<meta property="og:type" content="video">',
    '<article><p>One</p><p>Two</p></article>',
    '<article><h1>One</h1><p>Two</p></article>',
    '<time datetime="2020-05-04">4 May 2020</time>',
  ])('do not include %s', (html) => {
    expect(signsOf(html)).toEqual([]);
  });
});

describe('the text of a page that may be an article', () => {
  const shapeOf = (text: string): readonly string[] => signsOf(OG_ARTICLE + text).slice(1);
  const long = 'The captain of the ferry said on Monday, in front of everybody who waited there, nothing.';

  it.each([
    ['long paragraphs', `<p>${long}</p>`.repeat(4), ['runningText']],
    ['people quoted', quoted('The ferry sails today, and tomorrow'), ['runningText', 'quotes']],
    ['too few paragraphs', `<p>${long}</p>`.repeat(3), []],
    ['short paragraphs', '<p>The ferry sailed.</p>'.repeat(9), []],
    ['paragraphs apart from each other', `<div><p>${long}</p></div>`.repeat(9), []],
  ])('is looked at for %s', (_, text, signs) => {
    expect(shapeOf(text)).toEqual(signs);
  });

  it('is not looked at where nothing else speaks for one', () => {
    expect(signsOf(quoted('The ferry sails today, and tomorrow'))).toEqual([]);
  });
});

describe('the date of an article', () => {
  it.each([
    '4 May 2020',
    'Published on 4 May, 2020 by our reporter',
    'May 4, 2020',
    'Sept. 4, 2020',
    '2020-05-04',
    '04.05.2020',
    '5/4/2020',
    '4. Mai 2020',
    '7 août 2020',
    '4\u00a0May\u00a02020',
  ])('is seen in %j', (date) => {
    expect(signsOf(dated(date))).toContain('date');
  });

  it('is seen in a <time> element', () => {
    expect(signsOf(dated('<time>an hour ago</time>'))).toContain('date');
  });

  it('is seen where elements stand close together', () => {
    expect(signsOf(dated('<span>By Ada Berg</span><span>4 May 2020</span><span>Oslo</span>'))).toContain(
      'date',
    );
  });

  it.each(['in 2020', '20 ferries', 'May 2020'])('is not seen in "%s"', (text) => {
    expect(signsOf(dated(text))).not.toContain('date');
  });

  it('counts only at the top', () => {
    const long = `<article>${TEXT}<p>${'The ferry sailed again. '.repeat(80)}</p><p>It had stopped on 4 May 2020.</p></article>`;

    expect(signsOf(long)).not.toContain('date');
  });
});
