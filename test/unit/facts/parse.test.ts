import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../lib/facts/parse.ts';
import {
  DocumentSchema,
  FactFileSchema,
  FigureSchema,
  PackInfoSchema,
  TimeSchema,
} from '../../../lib/facts/schema.ts';
import { fact, factFile, PIN, place, source } from '../support/fact-files.ts';

const reasons = (parsed: ReturnType<typeof parseRecord>): string[] =>
  parsed.problems.map(({ reason }) => reason);
const parseFile = (more: Record<string, unknown>) =>
  parseRecord(FactFileSchema, source('a.json', factFile('harbour', more)));
const parseTime = (time: unknown) => reasons(parseRecord(TimeSchema, source('time.json', time)));
const parseFigure = (bounds: object) =>
  reasons(
    parseRecord(FigureSchema, source('figure.json', { series: 'ferries', of: 'in service', ...bounds })),
  );

describe('parseRecord', () => {
  it('gives the record of a sound file, with empty lists for those left out', () => {
    const parsed = parseRecord(
      FactFileSchema,
      source('a.json', { document: { id: 'harbour', title: 'Harbour', published: '2020-05-04' }, facts: [] }),
    );

    expect(parsed.problems).toEqual([]);
    expect(parsed.value).toMatchObject({ entities: [], series: [], leftOut: [] });
  });

  it('trims texts, so that no card shows stray white space', () => {
    const parsed = parseFile({ document: { id: 'harbour', title: '  Harbour \n', published: '2020-05-04' } });

    expect(parsed.value?.document.title).toBe('Harbour');
  });

  it.each(['', '{"document": ', 'undefined', "{'document': 1}"])(
    'calls %j malformed JSON, in the file as a whole',
    (text) => {
      const { value, problems } = parseRecord(FactFileSchema, { file: 'broken.json', text });

      expect(value).toBeUndefined();
      expect(problems).toEqual([
        { file: 'broken.json', record: 'file', reason: expect.stringMatching(/^malformed JSON: ./) },
      ]);
    },
  );

  it.each(['null', '[]', '"text"', '7'])('refuses a file that holds %s', (text) => {
    const { value, problems } = parseRecord(FactFileSchema, { file: 'odd.json', text });

    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file, reason }) => file === 'odd.json' && reason !== '')).toBe(true);
  });
});

describe('a problem', () => {
  it.each([
    [
      'a missing date',
      { document: { id: 'harbour', title: 'Harbour' } },
      'document.published',
      'missing published',
    ],
    [
      'missing evidence',
      { facts: [fact('ferry', { evidence: undefined })] },
      'facts[0] (ferry).evidence',
      'missing evidence',
    ],
    [
      'no evidence',
      { facts: [fact('ferry', { evidence: [] })] },
      'facts[0] (ferry).evidence',
      'needs at least one pin',
    ],
    [
      'an unknown field',
      { facts: [fact('ferry', { mood: 'glad' })] },
      'facts[0] (ferry).mood',
      'unknown field "mood"',
    ],
    ['an unknown list', { rumours: [] }, 'rumours', 'unknown field "rumours"'],
    [
      'no entity',
      { facts: [fact('ferry', { about: [] })] },
      'facts[0] (ferry).about',
      'needs at least one entity',
    ],
    [
      'no name',
      { entities: [place('oslo', { names: [] })] },
      'entities[0] (oslo).names',
      'needs at least one name',
    ],
    [
      'a blank statement',
      { facts: [fact('ferry', { statement: ' ' })] },
      'facts[0] (ferry).statement',
      'must not be empty',
    ],
    [
      'an id with capitals',
      { facts: [fact('Ferry')] },
      'facts[0] (Ferry).id',
      'must be lower-case words joined by hyphens',
    ],
    [
      'a short hash',
      { facts: [fact('first'), fact('ferry', { evidence: [PIN, { ...PIN, sha256: 'ab' }] })] },
      'facts[1] (ferry).evidence[1].sha256',
      'must be 64 hexadecimal digits',
    ],
  ])('of %s names file, record and reason', (_, more, record, reason) => {
    const { problems } = parseFile(more);

    expect(problems).toEqual([{ file: 'a.json', record, reason }]);
  });

  it('hides no other: one reading of a file finds them all', () => {
    const { problems } = parseFile({
      document: { id: 'harbour', title: '', published: '2020-13-01' },
      facts: [fact('ferry', { evidence: [] }), fact('gulls', { about: undefined, mood: 'loud' })],
    });

    const records = new Set(problems.map(({ record }) => record));
    expect(records).toEqual(
      new Set([
        'document.title',
        'document.published',
        'facts[0] (ferry).evidence',
        'facts[1] (gulls).about',
        'facts[1] (gulls).mood',
      ]),
    );
  });
});

describe('a day', () => {
  const parseDay = (published: unknown) =>
    reasons(parseRecord(DocumentSchema, source('a.json', { id: 'harbour', title: 'Harbour', published })));

  it.each(['2002-02-28', '2000-02-29', '1999-12-31'])('%s is one', (day) => {
    expect(parseDay(day)).toEqual([]);
  });

  it.each(['2002-02-30', '2002-02-29', '1900-02-29', '2002-06-31'])('%s is no day of the calendar', (day) => {
    expect(parseDay(day)).toEqual(['is no day of the calendar']);
  });

  it.each(['24 July 2002', '2002-7-4', '2002-00-10', '2002-07-24T00:00', '', 20020724, null])(
    '%j is no date',
    (day) => {
      expect(parseDay(day)).not.toEqual([]);
    },
  );
});

describe('a time', () => {
  it.each([
    { start: '2002-05-01', end: '2002-06-30', precision: 'month', wording: 'stated' },
    { start: '2002-05-01', end: '2002-05-01', precision: 'day', wording: 'relative' },
    { end: '2002-07-24', precision: 'open', wording: 'vague' },
    { start: '2002-07-24', precision: 'open', wording: 'stated' },
  ])('may be $start to $end ($precision)', (time) => {
    expect(parseTime(time)).toEqual([]);
  });

  it.each([
    [
      { start: '2002-06-30', end: '2002-05-01', precision: 'day', wording: 'stated' },
      'ends before it starts',
    ],
    [{ precision: 'open', wording: 'vague' }, 'needs a start or an end'],
    [
      { start: '2002-05-01', precision: 'month', wording: 'stated' },
      'has only one end, so its precision must be "open"',
    ],
    [
      { start: '2002-04-31', end: '2002-05-01', precision: 'day', wording: 'stated' },
      'is no day of the calendar',
    ],
  ])('%j is refused: %s', (time, reason) => {
    expect(parseTime(time)).toEqual([reason]);
  });
});

describe('a figure', () => {
  it.each([
    { low: 20, high: 20 },
    { above: 20, below: 50 },
    { high: 0 },
    { order: { word: 'scores', magnitude: 10 } },
    { above: 100, order: { word: 'hundreds', magnitude: 100 } },
  ])('may be %j', (bounds) => {
    expect(parseFigure(bounds)).toEqual([]);
  });

  it.each([
    [{}, 'needs a bound (low, above, high, below) or an order of magnitude'],
    [{ low: 30, high: 20 }, 'has bounds with no number between them'],
    [{ above: 20, high: 20 }, 'has bounds with no number between them'],
    [{ low: 20, below: 20 }, 'has bounds with no number between them'],
    [{ above: 20, below: 20 }, 'has bounds with no number between them'],
    [{ above: 30, below: 20 }, 'has bounds with no number between them'],
    [{ low: 1, above: 2 }, 'has two lower bounds (low and above)'],
    [{ high: 1, below: 2 }, 'has two upper bounds (high and below)'],
    [{ order: { word: 'dozens', magnitude: 12 } }, 'must be a power of ten'],
    [{ order: { word: 'none', magnitude: 0 } }, 'must be a power of ten'],
  ])('%j is refused: %s', (bounds, reason) => {
    expect(parseFigure(bounds)).toEqual([reason]);
  });
});

describe('an attribution', () => {
  const parseAttribution = (attribution: unknown) =>
    parseFile({ facts: [fact('ferry', { attribution })] }).problems;

  it.each([
    { kind: 'document' },
    { kind: 'group', label: 'harbour workers' },
    { kind: 'person', name: 'Ada Berg', role: 'harbour master', group: 'oslo' },
    { kind: 'anonymous', role: 'a sailor', condition: 'asked not to be named' },
  ])('may be $kind', (attribution) => {
    expect(parseAttribution(attribution)).toEqual([]);
  });

  it.each([
    { kind: 'rumour' },
    { kind: 'person', role: 'sailor' },
    { kind: 'document', name: 'Ada Berg' },
    {},
    null,
  ])('%j is refused, and the fact is named', (attribution) => {
    const problems = parseAttribution(attribution);

    expect(problems).toHaveLength(1);
    expect(problems[0]?.record).toMatch(/^facts\[0\] \(ferry\)\.attribution/);
  });
});

describe('an address', () => {
  const parseAddress = (address: string) =>
    parseFile({ document: { id: 'harbour', title: 'Harbour', published: '2020-05-04', address } }).problems;

  it('may be a web address', () => {
    expect(parseAddress('https://news.example/harbour')).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'news.example'])(
    '%s is refused',
    (address) => {
      expect(parseAddress(address).map(({ record }) => record)).toContain('document.address');
    },
  );
});

describe('the description of a pack', () => {
  it.each(['1.0', 'v1.0.0', ''])('refuses the version %j', (version) => {
    const info = source('pack.json', { id: 'test', title: 'Test', version, licence: 'MIT' });

    const { problems } = parseRecord(PackInfoSchema, info);

    expect(problems).toEqual([
      { file: 'pack.json', record: 'version', reason: 'must be a version like 1.0.0' },
    ]);
  });
});
