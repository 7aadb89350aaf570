/**
 * Is this page a news article? Decided from what the page says of itself and from the shape of its text, never from a list
 * of hosts. Only look-ups, no layout.
 */
import type { GateReason } from '../messaging/protocol.ts';
import { metadataOf, structuredTypes } from './page-data.ts';
import { shapeOfText, type RunningText } from './running-text.ts';

export interface GateReport {
  readonly isNews: boolean;
  readonly score: number;
  /** What counted, for or against; the words for it are the interface's. */
  readonly reasons: readonly GateReason[];
}

/** Two independent signs, or one strong one with any other. */
const THRESHOLD = 6;

/** What all signs are read from, looked up once. */
interface Evidence {
  readonly document: Document;
  readonly types: readonly string[];
  readonly metadata: ReadonlyMap<string, string>;
  /** `og:type` */
  readonly kind: string | undefined;
  readonly article: Element | undefined;
}

interface Sign {
  readonly points: number;
  readonly holds: (evidence: Evidence) => boolean;
}

const SIGNS: Readonly<Record<Exclude<GateReason, keyof RunningText>, Sign>> = {
  newsData: { points: 6, holds: ({ types }) => types.some((type) => NEWS.test(type)) },
  articleData: { points: 2, holds: ({ types }) => types.includes('Article') },
  blogData: { points: -2, holds: ({ types }) => types.includes('BlogPosting') },
  otherData: { points: -4, holds: ({ types }) => types.some((type) => OTHER.test(type)) },
  articleMetadata: { points: 4, holds: ({ kind }) => kind === 'article' },
  otherMetadata: { points: -4, holds: ({ kind }) => kind !== undefined && OTHER_KIND.test(kind) },
  date: { points: 2, holds: hasPublicationDate },
  section: { points: 2, holds: ({ metadata }) => SECTION_KEYS.some((key) => metadata.get(key)) },
  articleMarkup: { points: 4, holds: ({ article }) => article !== undefined },
  code: { points: -2, holds: ({ document }) => document.querySelector('pre') !== null },
  blog: { points: -2, holds: (evidence) => namesOf(evidence).some((name) => BLOG.test(name)) },
};

const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
/** Pages that are about something else though they have paragraphs and a date, and that are never part of an article's data. */
const OTHER =
  /^(?:Recipe|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|MedicalWebPage|JobPosting|Course|HowTo|SoftwareApplication)$/;
const OTHER_KIND = /^(?:website|product|profile|book|game|place|restaurant)/;
const BLOG = /\bblog\b/i;
const SECTION_KEYS = ['article:section', 'news_keywords'];
const PUBLISHED = 'meta[property="article:published_time"],[itemprop="datePublished"],[pubdate]';
/** "24 July 2002", "July 24, 2002", "2002-07-24", "24.07.2002" */
const DATE =
  /\b(?:\d{1,2}\.?\s\p{L}{3,10}\.?,?\s(?:19|20)\d\d|\p{L}{3,10}\.?\s\d{1,2},?\s(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)\b/u;
const LEAD_LENGTH = 1_500;

export function judgePage(document: Document): GateReport {
  const metadata = metadataOf(document);
  const evidence = {
    document,
    types: structuredTypes(document),
    metadata,
    kind: metadata.get('og:type'),
    article: findArticle(document),
  };
  const signs = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((id) => SIGNS[id].holds(evidence));
  const points = signs.reduce((sum, id) => sum + SIGNS[id].points, 0);
  // The dear part: only where it can decide, or where the page is read anyway.
  const text = points < THRESHOLD - 2 ? [] : textSigns(evidence.article ?? document);
  const score = points + text.length;
  return { isNews: score >= THRESHOLD, score, reasons: [...signs, ...text] };
}

/** A point for each. */
function textSigns(root: ParentNode): (keyof RunningText)[] {
  const shape = shapeOfText(root);
  return (Object.keys(shape) as (keyof RunningText)[]).filter((id) => shape[id]);
}

/** What the page calls itself: its address as it gives it, and its site. */
function namesOf({ document, metadata }: Evidence): string[] {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const said = ['og:url', 'og:site_name'].map((key) => metadata.get(key));
  return [canonical, ...said].flatMap((name) => name ?? []);
}

function findArticle(document: Document): Element | undefined {
  const articles = [...document.querySelectorAll('article')].slice(0, 50);
  return articles.find(
    (article) => article.querySelector('h1,h2') && article.querySelectorAll('p').length > 1,
  );
}

function hasPublicationDate({ document, article }: Evidence): boolean {
  if (document.querySelector(PUBLISHED)) return true;
  return article !== undefined && (article.querySelector('time') !== null || hasDateInLead(article));
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
