import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readMarks } from '../support/marks.ts';
import { servePages } from '../support/server.ts';
import { BROWSERS, startSession, until } from '../support/session.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe.each(BROWSERS)('installing in %s', (name) => {
  it('annotates a page that was open before, once and without a reload', async () => {
    const server = await servePages();
    const session = await startSession(name, { withExtension: false });
    closing.push(
      () => session.close(),
      () => server.close(),
    );
    const page = await session.open(server.add('/sample', SAMPLE));

    await session.install();

    const marks = await until(
      () => readMarks(page),
      (found) => found.length > 10,
    );
    expect(new Set(marks.map(({ at }) => at)).size).toBe(marks.length);
    expect(session.problems).toEqual([]);
  });
});
