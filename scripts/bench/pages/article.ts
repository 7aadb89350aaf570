/**
 * News pages of any length: made text (`../text.ts`) in an article with headings, lists, links and emphasis. Text stands
 * in nodes of about 133 characters, as on pages of newspapers.
 */
import type { NewsNames } from '../gazetteer-names.ts';
import { Chance } from '../random.ts';
import { generateText } from '../text.ts';

export interface Article {
  readonly html: string;
  readonly characters: number;
  readonly paragraphs: number;
}

/** As on the saved pages of thirteen newspapers: one mention in 26 words. */
const WORDS_PER_NAME = 24;
const PARAGRAPHS_PER_HEADING = 12;
const LIST_SHARE = 0.15;
const WORDS_PER_LINK = 60;

/**
 * @param characters of text, about; markup comes on top
 * @param wordsPerName how many words there are for each name; with `Infinity` no name comes at all
 */
export function makeArticle(
  names: NewsNames,
  characters: number,
  wordsPerName = WORDS_PER_NAME,
  seed = 1,
): Article {
  const text = generateText(names, characters, wordsPerName, seed);
  const chance = new Chance(seed);
  const body = text.blocks.map((block, at) => heading(at) + paragraph(block, chance)).join('');
  return { html: asPage(body), characters: text.characters, paragraphs: text.blocks.length };
}

export function asPage(body: string): string {
  const data = '{"@context":"https://schema.org","@type":"NewsArticle"}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long read</title>
<script type="application/ld+json">${data}</script>
<style>body{font:17px/1.5 serif;margin:24px}article{max-width:42em}</style></head>
<body><article><h1>Long read</h1><p><time datetime="2020-05-01">1 May 2020</time></p>${body}</article></body></html>`;
}

const heading = (at: number): string =>
  at % PARAGRAPHS_PER_HEADING === 0 ? `<h2>Part ${at / PARAGRAPHS_PER_HEADING + 1}</h2>` : '';

function paragraph(block: string, chance: Chance): string {
  if (chance.next() >= LIST_SHARE) return `<p>${withLinks(block, chance)}</p>`;
  const items = block.split(/(?<=[.”]) (?=\p{Lu})/u).map((item) => `<li>${withLinks(item, chance)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

/** A link or an emphasis of two words, every now and then. */
function withLinks(text: string, chance: Chance): string {
  const words = escape(text).split(' ');
  for (let at = chance.between(0, WORDS_PER_LINK); at + 1 < words.length; at += chance.between(8, 120)) {
    const [open, close] = chance.next() < 0.7 ? ['<a href="#more">', '</a>'] : ['<em>', '</em>'];
    words[at] = open + (words[at] ?? '');
    words[at + 1] += close;
    at++;
  }
  return words.join(' ');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
