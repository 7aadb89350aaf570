import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlainMention, TextDocument } from '../../../scripts/mentions-of.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What `npm run -s mentions` runs, without the seconds that npm takes. */
const run = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const command = ['--import', 'tsx', 'scripts/mentions.ts', ...args];
    const child = execFile(process.execPath, command, { cwd: ROOT }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const DOCUMENTS: readonly TextDocument[] = [
  { id: 'plain', text: 'Ferries left Oslo for Lima.' },
  { id: 'lines', text: 'Ferries left Oslo.\n\nThey reached Bergen\nand Lima.' },
  { id: 'crlf', text: 'Ferries left Oslo.\r\nThey reached Bergen\r\nand Lima.' },
  { id: 'emoji', text: '⛴️😀 Ferries left Oslo 😀.\n😀 They reached Lima.' },
  { id: 'embassy', text: 'Snow fell.\nThe Kenyan embassy in Lima was shut.' },
  { id: 'french', text: 'Le Maroc parle à Londres. In Reading, rien.', lang: 'fr-FR' },
  { id: 'english', text: 'Le Maroc parle à Londres. In Reading, rien.' },
  { id: 'dry', text: 'It rained.' },
  { id: 'empty', text: '' },
];

interface Printed {
  readonly id: string;
  readonly mentions: readonly PlainMention[];
}

let [good, bad, half, none]: Run[] = [];
const printed = new Map<string, Printed>();

const names = (id: string): string[] => {
  const text = DOCUMENTS.find((document) => document.id === id)?.text ?? '';
  return printed.get(id)?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
};

beforeAll(async () => {
  const lines = DOCUMENTS.map((document) => JSON.stringify(document));
  [good, bad, half, none] = await Promise.all([
    run(write('good.jsonl', [...lines.slice(0, 3), '', ...lines.slice(3), ''])),
    run(write('bad.jsonl', [lines[0] ?? '', '{"id": "cut', lines[1] ?? ''])),
    run(write('half.jsonl', ['{"id": "no text"}'])),
    run(),
  ]);
  for (const line of good?.out.trim().split('\n') ?? []) {
    const document = JSON.parse(line) as Printed;
    printed.set(document.id, document);
  }
}, 60_000);

describe('npm run mentions', () => {
  it('prints one line a document, in order', () => {
    expect(good?.code).toBe(0);
    expect([...printed.keys()]).toEqual(DOCUMENTS.map(({ id }) => id));
    expect(good?.out.trim().split('\n')).toHaveLength(DOCUMENTS.length);
  });

  it('prints what a mention is and where', () => {
    expect(printed.get('plain')).toEqual({
      id: 'plain',
      mentions: [
        {
          start: 13,
          end: 17,
          type: 'place',
          entity: 'geonames:3143244',
          lat: expect.closeTo(59.9, 1),
          lon: expect.closeTo(10.7, 1),
          confidence: expect.any(Number),
        },
        expect.objectContaining({ start: 22, end: 26, entity: 'geonames:3936456' }),
      ],
    });
  });

  it('prints nothing but that', () => {
    const allowed = ['start', 'end', 'type', 'entity', 'demonym', 'lat', 'lon', 'confidence'];
    const mentions = [...printed.values()].flatMap((document) => document.mentions);

    expect(allowed).toEqual(expect.arrayContaining(mentions.flatMap((mention) => Object.keys(mention))));
    for (const { type, confidence } of mentions) {
      expect(['place', 'organisation']).toContain(type);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['several lines', 'lines', ['Oslo', 'Bergen', 'Lima']],
    ['lines that end as on Windows', 'crlf', ['Oslo', 'Bergen', 'Lima']],
    ['emoji before it', 'emoji', ['Oslo', 'Lima']],
    ['names inside names', 'embassy', ['Kenyan embassy in Lima', 'Kenyan', 'Lima']],
    ['nothing in it', 'dry', []],
    ['no text', 'empty', []],
  ])('gives offsets that cut the names out of a text with %s', (_, id, expected) => {
    expect(names(id)).toEqual(expected);
  });

  it('says which are demonyms, and which are organisations', () => {
    expect(printed.get('embassy')?.mentions).toMatchObject([
      { type: 'organisation', entity: expect.stringMatching(/^derived:/) },
      { type: 'place', entity: 'kenya', demonym: true },
      { type: 'place', entity: 'geonames:3936456' },
    ]);
  });

  it('goes by the language of the text', () => {
    expect(names('french')).toEqual(['Maroc', 'Londres']);
    expect(names('english')).toEqual(['Reading']);
  });

  it('ends at a line that is no JSON, and says which', () => {
    expect(bad?.code).toBe(1);
    expect(bad?.err).toContain('bad.jsonl:2: needs a JSON object with "id" and "text"');
    expect(bad?.out.trim().split('\n')).toHaveLength(1);
  });

  it('ends at a document without a text', () => {
    expect(half).toMatchObject({ code: 1, out: '' });
    expect(half?.err).toContain('half.jsonl:1: needs');
  });

  it('tells how to use it where no file is named', () => {
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none?.err).toMatch(/^Usage: npm run -s mentions/m);
  });
});
