/** The source document as a plain article page, and every mention in it: text on the page, heading of its card. */
import { listShared, readShared } from './shared.ts';

const TITLE = 'More N. Koreans Seek Refuge in S. Korean Embassy';

export function readSourceDocument(): string {
  const files = listShared('documents').map((file) => readShared('documents', file));
  const text = files.find((content) => content.includes(TITLE));
  if (text === undefined) throw new Error('the source document is not among the documents');
  return text;
}

export function documentPage(): string {
  const [heading = '', ...paragraphs] = readSourceDocument()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((_, index, all) => index >= all.findIndex((text) => text.startsWith(TITLE)));
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Article</title></head>
<body><article><h1>${heading}</h1><p>24 July 2002</p>
${body}</article></body></html>`;
}

const NORTH = 'North Korea';
const SOUTH = 'South Korea';
const EMBASSY = 'South Korean embassy in Beijing';

export const SOURCE_MENTIONS: readonly (readonly [string, string])[] = [
  ['N. Koreans', NORTH],
  ['S. Korean Embassy', EMBASSY],
  ['North Koreans', NORTH],
  ['South Korean embassy in Beijing', EMBASSY],
  ['China', 'China'],
  ['South Korea', SOUTH],
  ['North Koreans', NORTH],
  ['China', 'China'],
  ['South Korean', SOUTH],
  ['North Koreans', NORTH],
  ["Seoul's mission in Beijing", EMBASSY],
  ['Beijing', 'Beijing'],
  ['China', 'China'],
  ['North Koreans', NORTH],
  ['Beijing', 'Beijing'],
  ['North Koreans', NORTH],
  ['China', 'China'],
  ['Good Friends', 'Good Friends'],
  ['North Korean', NORTH],
  ['Seoul', 'Seoul'],
  ['North Koreans', NORTH],
  ['northeastern China', 'Northeastern China'],
  ['Chinese government', 'Chinese government'],
  ['Beijing', 'Beijing'],
  ['Pyongyang', 'Pyongyang'],
  ['North Korea', NORTH],
  ['China', 'China'],
  ['North Korea', NORTH],
  ['China', 'China'],
  ['South Korea', SOUTH],
  ['South Korean embassy', EMBASSY],
  ['China', 'China'],
  ['North Koreans', NORTH],
  ["Seoul's mission in Beijing", EMBASSY],
  ['Seoul', 'Seoul'],
  ['Beijing', 'Beijing'],
  ['South Korean', SOUTH],
  ['China', 'China'],
  ['North Koreans', NORTH],
  ['South Korea', SOUTH],
  ['China', 'China'],
];
