/** `npm run -s mentions -- FILE.jsonl`: reads `{id, text, lang?}` a line, prints `{id, mentions}` a line. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { bundledWorlds } from './bundled-world.ts';
import { mentionsOf, type TextDocument } from './mentions-of.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run -s mentions -- FILE.jsonl   (one {"id", "text", "lang"?} a line)');
  process.exit(2);
}

const worldFor = bundledWorlds();
let line = 0;
for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  line++;
  if (text.trim() === '') continue;
  const document = readDocument(text);
  const mentions = mentionsOf(worldFor(document.lang), document);
  process.stdout.write(`${JSON.stringify({ id: document.id, mentions })}\n`);
}

function readDocument(text: string): TextDocument {
  const document = parse(text);
  if (typeof document?.text === 'string' && document.id !== undefined) return document as TextDocument;
  console.error(`${file}:${line}: needs a JSON object with "id" and "text"`);
  process.exit(1);
}

function parse(text: string): Partial<TextDocument> | null {
  try {
    return JSON.parse(text) as Partial<TextDocument> | null;
  } catch {
    return null;
  }
}
