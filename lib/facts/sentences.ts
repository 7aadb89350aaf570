/**
 * How a document is cut into paragraphs and sentences, so that a pin means the same to everybody.
 * Sentence borders follow UAX #29 (Intl.Segmenter), then three repairs that news text needs.
 */

/** Paragraph 0 holds the title; the others follow in order. Each is a list of sentences. */
export type Paragraphs = readonly (readonly string[])[];

/**
 * Cuts a document's plain text. What stands before its title (menus, page furniture) is no part of it.
 * @param text the file's text; paragraphs are divided by blank lines
 * @param title the document's title; its paragraph may carry more on the same line, such as a date
 */
export function splitDocument(text: string, title: string): Paragraphs {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(normaliseText)
    .filter((paragraph) => paragraph !== '');
  const start = paragraphs.findIndex((paragraph) => paragraph.startsWith(normaliseText(title)));
  if (start < 0) return [];
  const [heading = '', ...body] = paragraphs.slice(start);
  return [[heading], ...body.map(splitSentences)];
}

/** One form for all white space, composed characters: what the hash of a sentence is taken over. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(normaliseText(paragraph))) {
    const previous = sentences.at(-1);
    const [closing = ''] = STRAY_CLOSING_MARK.exec(segment) ?? [];
    if (previous === undefined) sentences.push(segment);
    else if (belongsTogether(previous, segment)) sentences[sentences.length - 1] += segment;
    else {
      sentences[sentences.length - 1] += closing;
      sentences.push(segment.slice(closing.length));
    }
  }
  return sentences.map((sentence) => sentence.trim());
}

const ENDS_IN_ABBREVIATION =
  /(?:^|[\s("“])(?:(?:\p{L}\.)+|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|No|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s*$/u;

/** `He left. " Then`: a quotation mark that a space has parted from its sentence. */
const STRAY_CLOSING_MARK = /^["”’]\s+(?=\p{Lu})/u;

function belongsTogether(previous: string, next: string): boolean {
  const isFragment = !/\p{L}|\p{N}/u.test(next);
  const goesOnInLowerCase = /^["'“”‘’(]*\p{Ll}/u.test(next);
  return isFragment || goesOnInLowerCase || ENDS_IN_ABBREVIATION.test(previous);
}
