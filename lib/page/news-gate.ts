/**
 * Is this page a news article? Decided from what the page says of itself, never from a list of hosts.
 * Read once a page; only look-ups, no layout.
 */

export interface GateReport {
  readonly isNews: boolean;
  readonly score: number;
  /** What counted, for people. */
  readonly reasons: readonly string[];
}

/** Two independent signs, or one strong one with any other. */
const THRESHOLD = 3;

interface Sign {
  readonly points: number;
  readonly reason: string;
  readonly holds: (document: Document) => boolean;
}

const SIGNS: readonly Sign[] = [
  { points: 3, reason: 'structured data: news article', holds: (document) => hasType(document, NEWS_TYPE) },
  { points: 1, reason: 'structured data: article', holds: (document) => hasType(document, /^Article$/) },
  {
    points: -1,
    reason: 'structured data: blog post',
    holds: (document) => hasType(document, /^BlogPosting$/),
  },
  {
    points: 2,
    reason: 'metadata: article',
    holds: (document) => metaValue(document, 'og:type') === 'article',
  },
  {
    points: -2,
    reason: 'metadata: website',
    holds: (document) => metaValue(document, 'og:type') === 'website',
  },
  { points: 1, reason: 'publication date', holds: hasPublicationDate },
  {
    points: 1,
    reason: 'news section or keywords',
    holds: (document) => SECTION_KEYS.some((key) => metaValue(document, key)),
  },
  {
    points: 2,
    reason: 'article with heading and paragraphs',
    holds: (document) => findArticle(document) !== undefined,
  },
];

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const SECTION_KEYS = ['article:section', 'news_keywords'];
const PUBLISHED = 'meta[property="article:published_time"],[itemprop="datePublished"],[pubdate]';
/** "24 July 2002", "July 24, 2002", "2002-07-24", "24.07.2002" */
const DATE =
  /\b(?:\d{1,2}\.?\s\p{L}{3,10}\.?,?\s(?:19|20)\d\d|\p{L}{3,10}\.?\s\d{1,2},?\s(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)\b/u;
const LEAD_LENGTH = 1_500;

export function judgePage(document: Document): GateReport {
  const signs = SIGNS.filter(({ holds }) => holds(document));
  const score = signs.reduce((sum, { points }) => sum + points, 0);
  return { isNews: score >= THRESHOLD, score, reasons: signs.map(({ reason }) => reason) };
}

function metaValue(document: Document, key: string): string | undefined {
  const meta = document.querySelector(`meta[property="${key}" i],meta[name="${key}" i]`);
  return meta?.getAttribute('content')?.trim().toLowerCase();
}

function hasType(document: Document, type: RegExp): boolean {
  return jsonTypes(document)
    .concat(markupTypes(document))
    .some((name) => type.test(name));
}

/** Types named anywhere in the page's JSON-LD. A search, not a parse: much of it in the wild is not valid JSON. */
function jsonTypes(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) =>
    [...textContent.matchAll(/"@type"\s*:\s*(\[[^\]]{0,300}\]|"[^"]{1,80}")/g)].flatMap(([, types = '']) =>
      namesIn(types),
    ),
  );
}

/** One name or a list of them, each by itself or as an address: "https://schema.org/NewsArticle". */
function namesIn(types: string): string[] {
  return [...types.matchAll(/"(?:[^"]*\/)?([^"/]+)"/g)].map(([, name = '']) => name);
}

function markupTypes(document: Document): string[] {
  const items = document.querySelectorAll('[itemtype*="Article"],[itemtype*="Posting"]');
  return [...items].map((item) => item.getAttribute('itemtype')?.split('/').at(-1) ?? '');
}

function findArticle(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('article')].slice(0, 50);
  return articles.find(
    (article) => article.querySelector('h1,h2') && article.querySelectorAll('p').length > 1,
  );
}

function hasPublicationDate(document: Document): boolean {
  if (document.querySelector(PUBLISHED)) return true;
  const article = findArticle(document);
  if (!article) return false;
  return article.querySelector('time') !== null || hasDateInLead(article);
}

/** Text node by text node: in `textContent` neighbouring elements run into each other. */
function hasDateInLead(article: Element): boolean {
  const walker = article.ownerDocument.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let read = 0; read < LEAD_LENGTH && walker.nextNode();) {
    const { data } = walker.currentNode as Text;
    if (DATE.test(data.slice(0, LEAD_LENGTH))) return true;
    read += data.trim().length;
  }
  return false;
}
