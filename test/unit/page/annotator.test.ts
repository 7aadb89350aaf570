// @vitest-environment happy-dom
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_MEMORY } from '../../../lib/detection/memory.ts';
import type { EntityLabel, MentionsReply, PageRequests } from '../../../lib/messaging/protocol.ts';
import { Annotator } from '../../../lib/page/annotator.ts';
import { hitTest } from '../../../lib/page/hit-test.ts';
import { AdoptedSheet } from '../../../lib/page/mark-sheet.ts';
import type { Mark } from '../../../lib/page/mark-store.ts';
import { fakePainting, paintedIds } from '../support/painting.ts';
import { Sight } from '../../../lib/page/sight.ts';
import { makePage } from '../support/page.ts';

type Question = PageRequests['findMentions']['params'];
type Settings = ConstructorParameters<typeof Annotator>[0]['settings'];

const SETTLE_MS = 120;
const DEFAULTS: Settings = {
  kinds: { place: true, organisation: true },
  scope: 'everything',
  everyMention: false,
  look: DEFAULT_SETTINGS.look,
};
/** Of Oslo and the union documents speak; of Bergen and the circus only the gazetteer knows. */
const ENTITIES: readonly EntityLabel[] = [
  { id: 'Oslo', label: 'Oslo', kind: 'place', hasFacts: true },
  { id: 'Bergen', label: 'Bergen', kind: 'place', hasFacts: false },
  { id: 'Union', label: 'Union', kind: 'organisation', hasFacts: true },
  { id: 'Circus', label: 'Circus', kind: 'organisation', hasFacts: false },
];
const PAGE =
  '<p id="a">Bergen</p><p id="b">Oslo, Bergen</p><p id="c">Oslo, Circus</p>' +
  '<h2 id="d">Bergen</h2><p id="e">Bergen, Union</p><p id="f">Union, Circus</p>';

let end: AbortController;
let questions: Question[];
let dropped: Mark[];

function answer({ blocks }: Question, memory = NO_MEMORY): MentionsReply {
  const mentions = blocks.flatMap((text, block) =>
    [...text.matchAll(/Oslo|Bergen|Union|Circus/g)].map(({ 0: entity, index: start }) => {
      return { block, start, end: start + entity.length, entity, confidence: 1 };
    }),
  );
  return { mentions, memory, waiting: [], entities: ENTITIES };
}

async function annotate(
  html: string,
  settings: Partial<Settings> = {},
  reply: (question: Question) => MentionsReply = answer,
): Promise<{ main: HTMLElement; annotator: Annotator }> {
  const main = makePage(html);
  const annotator = new Annotator({
    document,
    sight: new Sight(document),
    settings: { ...DEFAULTS, ...settings },
    ask: (question) => {
      questions.push(question);
      return Promise.resolve(reply(question));
    },
    sheet: new AdoptedSheet(document),
    onDropped: (marks) => dropped.push(...marks),
    signal: end.signal,
  });
  await settle(annotator);
  return { main, annotator };
}

/** Lets the page rest, and all that follows from it happen. */
async function settle(annotator: Annotator): Promise<void> {
  await vi.advanceTimersByTimeAsync(SETTLE_MS + 10);
  await annotator.settled();
  await vi.advanceTimersByTimeAsync(0);
}

function rewrite(main: Element, selector: string, data: string): void {
  Object.assign(main.querySelector(selector)?.firstChild ?? {}, { data });
}

const counts = (annotator: Annotator) =>
  Object.fromEntries(annotator.countMentions().map(({ id, count }) => [id, count]));

beforeEach(() => {
  vi.useFakeTimers();
  fakePainting();
  end = new AbortController();
  [questions, dropped] = [[], []];
});
afterEach(() => {
  end.abort();
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is marked', () => {
  it.each<[string, Partial<Settings>, string]>([
    ['each mention with documents, of the rest the first in a section', {}, 'a b c c d e f f'],
    ['each mention of everything', { everyMention: true }, 'a b b c c d e e f f'],
    ['only what documents speak of', { scope: 'documents' }, 'b c e f'],
    ['only that, each mention', { scope: 'documents', everyMention: true }, 'b c e f'],
    ['places', { kinds: { place: true, organisation: false } }, 'a b c d'],
    ['organisations', { kinds: { place: false, organisation: true } }, 'c e f f'],
    ['nothing', { kinds: { place: false, organisation: false } }, ''],
  ])('is %s', async (_, settings, expected) => {
    await annotate(PAGE, settings);

    expect(paintedIds().join(' ')).toBe(expected);
  });

  it('changes with the settings, at once and without another question', async () => {
    const { annotator } = await annotate(PAGE);
    const asked = questions.length;

    const painted = (settings: Partial<Settings>): string => {
      annotator.setSettings({ ...DEFAULTS, ...settings });
      return paintedIds().join(' ');
    };

    expect(painted({ everyMention: true })).toBe('a b b c c d e e f f');
    expect(painted({ scope: 'documents' })).toBe('b c e f');
    expect(painted({ kinds: { place: true, organisation: false } })).toBe('a b c d');
    expect(painted({})).toBe('a b c c d e f f');
    expect(questions).toHaveLength(asked);
  });

  it('is what is counted', async () => {
    const { annotator } = await annotate(PAGE);
    expect(counts(annotator)).toEqual({ Bergen: 2, Oslo: 2, Circus: 2, Union: 2 });

    annotator.setSettings({ ...DEFAULTS, everyMention: true });
    expect(counts(annotator)).toEqual({ Bergen: 4, Oslo: 2, Circus: 2, Union: 2 });

    annotator.setSettings({ ...DEFAULTS, scope: 'documents' });
    expect(counts(annotator)).toEqual({ Oslo: 2, Union: 2 });
  });

  it('is what the pointer finds', async () => {
    const { main, annotator } = await annotate(PAGE);
    const hit = (selector: string): string | undefined => {
      const over = main.querySelector(selector) as Element;
      return hitTest(annotator.painted, { x: 20, y: 20 }, over)?.mark.entity.id;
    };

    expect(['#a', '#b', '#d', '#e'].map(hit)).toEqual(['Bergen', 'Oslo', 'Bergen', 'Union']);

    annotator.setSettings({ ...DEFAULTS, scope: 'documents' });
    expect(['#a', '#b', '#d', '#e'].map(hit)).toEqual([undefined, 'Oslo', undefined, 'Union']);
  });
});

describe('when the page changes', () => {
  it('the next mention is marked where the first one goes', async () => {
    const { main, annotator } = await annotate(
      '<p id="a">Bergen</p><p id="b">Bergen</p><p id="c">Bergen</p>',
    );
    expect(paintedIds()).toEqual(['a']);

    main.querySelector('#a')?.remove();
    expect(await settle(annotator).then(paintedIds)).toEqual(['b']);

    rewrite(main, '#b', 'It rained.');
    expect(await settle(annotator).then(paintedIds)).toEqual(['c']);
    expect(dropped).toHaveLength(2);
  });

  it('a mention that comes before the first takes its place', async () => {
    const { main, annotator } = await annotate('<p id="b">Bergen</p>');

    main.insertAdjacentHTML('afterbegin', '<p id="a">Bergen</p>');

    expect(await settle(annotator).then(paintedIds)).toEqual(['a']);
  });

  it('the first stays the first when its line is read again', async () => {
    const { main, annotator } = await annotate('<p id="a">Bergen</p><p id="b">Bergen</p>');

    rewrite(main, '#a', 'In Bergen it rained.');

    expect(await settle(annotator).then(paintedIds)).toEqual(['a']);
  });

  it('sections come and go with their headings', async () => {
    const { main, annotator } = await annotate('<p id="a">Bergen</p><p id="b">Bergen</p>');

    main.querySelector('#b')?.insertAdjacentHTML('beforebegin', '<h2>More</h2>');
    expect(await settle(annotator).then(paintedIds)).toEqual(['a', 'b']);

    main.querySelector('h2')?.remove();
    expect(await settle(annotator).then(paintedIds)).toEqual(['a']);
  });

  it('nothing is left once the run has ended', async () => {
    await annotate(PAGE);

    end.abort();

    expect(paintedIds()).toEqual([]);
  });
});

describe('a question', () => {
  it('has the page’s language, and nothing to remember yet', async () => {
    document.documentElement.lang = 'en-GB';

    await annotate('<p>Oslo</p>');

    expect(questions).toEqual([{ blocks: ['Oslo'], lang: 'en-GB' }]);
  });

  it('leaves out a language that the page does not name', async () => {
    await annotate('<p>Oslo</p>');

    expect(questions).toEqual([{ blocks: ['Oslo'] }]);
  });

  it('cuts what is no language tag', async () => {
    document.documentElement.lang = 'x'.repeat(100);

    await annotate('<p>Oslo</p>');

    expect(questions[0]?.lang).toBe('x'.repeat(35));
  });

  it('brings back what the answer before said to remember, untouched', async () => {
    const memories = [
      { ...NO_MEMORY, persons: ['lie'], places: { Oslo: 2 } },
      { ...NO_MEMORY, persons: ['lie', 'berg'] },
    ];
    const { main, annotator } = await annotate('<p>Oslo</p>', {}, (question) =>
      answer(question, memories[questions.length - 1]),
    );

    main.insertAdjacentHTML('beforeend', '<p>Bergen</p>');
    await settle(annotator);
    main.insertAdjacentHTML('beforeend', '<p>Union</p>');
    await settle(annotator);

    expect(questions.map(({ memory }) => memory)).toEqual([undefined, ...memories]);
  });

  it('is asked again about short names once their entity is proved', async () => {
    const { annotator } = await annotate('<p id="a">Oslo</p><p id="b">Bergen</p>', {}, (question) =>
      questions.length === 1
        ? {
            ...answer({ blocks: [] }),
            memory: { ...NO_MEMORY, proved: ['Oslo'] },
            waiting: [
              { block: 0, entity: 'Oslo' },
              { block: 1, entity: 'Bergen' },
            ],
          }
        : answer(question),
    );

    expect(questions.map(({ blocks }) => blocks)).toEqual([['Oslo', 'Bergen'], ['Oslo']]);
    expect(questions[1]?.memory?.proved).toEqual(['Oslo']);
    expect(paintedIds()).toEqual(['a']);
    expect(counts(annotator)).toEqual({ Oslo: 1 });
  });

  it('is asked again about a line into which the page put something meanwhile', async () => {
    let putIn: () => void = () => undefined;
    const { main, annotator } = await annotate('<p>Bergen</p>', {}, (question) => {
      putIn();
      putIn = () => undefined;
      return answer(question);
    });
    const line = document.createElement('p');
    line.innerHTML = 'Os<b>lo</b>';
    putIn = () => line.querySelector('b')?.before(document.createElement('div'));

    main.append(line);
    await settle(annotator);
    await settle(annotator);

    expect(questions.at(-1)?.blocks).toEqual(['Os', 'lo']);
    expect(counts(annotator)).toEqual({ Bergen: 1 });
  });
});
