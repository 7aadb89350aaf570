// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type PageChanges } from '../../../lib/page/page-watch.ts';
import { Sight } from '../../../lib/page/sight.ts';
import { makePage } from '../support/page.ts';

const SETTLE_MS = 120;
const MAX_WAIT_MS = 1_000;

let controller: AbortController;
let stale: Text[];
let settled: PageChanges[];
/** Lines that something was put into, and whether marks went with that. */
let inserted: Element[];
let hasTorn: boolean;

function watch(html: string): HTMLElement {
  const main = makePage(html);
  const handlers = {
    onStale: (node: Text) => void stale.push(node),
    onInserted: (line: Element) => {
      inserted.push(line);
      return hasTorn;
    },
    onSettled: (changes: PageChanges) => void settled.push(changes),
  };
  watchPage(document, new Sight(document), handlers, controller.signal);
  return main;
}

/** Lets observers run, then this much time pass. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const namesOf = (elements: ReadonlySet<Element> | undefined): string[] =>
  [...(elements ?? [])].map(({ id, localName }) => id || localName);

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  [stale, settled, inserted, hasTorn] = [[], [], [], false];
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('text that changes', () => {
  it('is stale at once, long before the page is read again', async () => {
    const text = watch('<p>Oslo</p>').querySelector('p')?.firstChild as Text;

    text.data = 'Bergen';
    await pass(5);

    expect(stale).toEqual([text]);
    expect(settled).toEqual([]);
  });

  it('has its line read again when the page has rested', async () => {
    const text = watch('<p>In <b>Oslo</b></p>').querySelector('b')?.firstChild as Text;

    text.data = 'Bergen';
    await pass(SETTLE_MS + 10);

    expect(settled.map(({ lines, trees }) => [namesOf(lines), namesOf(trees)])).toEqual([[['p'], []]]);
  });

  it('is stale when it leaves with an element around it', async () => {
    const main = watch('<p>In <b>Oslo <i>town</i></b></p>');
    const [first, second] = [main.querySelector('b')?.firstChild, main.querySelector('i')?.firstChild];

    main.querySelector('b')?.remove();
    await pass(SETTLE_MS + 10);

    expect(stale).toEqual([first, second]);
    expect(namesOf(settled[0]?.lines)).toEqual(['p']);
  });
});

describe('elements that arrive', () => {
  it('are read with everything in them', async () => {
    const main = watch('<p>Oslo</p>');

    main.insertAdjacentHTML('beforeend', '<section id="new"><p>Bergen</p></section>');
    await pass(SETTLE_MS + 10);

    expect(namesOf(settled[0]?.trees)).toEqual(['new']);
  });

  it('inside a line have that line read', async () => {
    const main = watch('<p id="line">Oslo</p>');

    main.querySelector('p')?.insertAdjacentHTML('beforeend', '<b>Bergen</b>');
    await pass(SETTLE_MS + 10);

    expect(settled.map(({ lines, trees }) => [namesOf(lines), namesOf(trees)])).toEqual([[['line'], []]]);
  });

  it('inside others that arrived are read with those', async () => {
    const main = watch('');

    main.insertAdjacentHTML('beforeend', '<section id="outer"></section>');
    await pass(10);
    main.querySelector('#outer')?.insertAdjacentHTML('beforeend', '<div id="inner">Oslo</div>');
    await pass(SETTLE_MS + 10);

    expect(namesOf(settled[0]?.trees)).toEqual(['outer']);
  });

  it.each(['<nav id="new"><p>Oslo</p></nav>', '<div id="new" hidden>Oslo</div>'])(
    'that nobody reads are left alone: %s',
    async (html) => {
      watch('').insertAdjacentHTML('beforeend', html);
      await pass(SETTLE_MS + 10);

      expect(settled.flatMap(({ trees }) => namesOf(trees))).toEqual([]);
    },
  );

  it('and leave before the page rests are not read', async () => {
    const main = watch('<p>Oslo</p>');

    main.insertAdjacentHTML('beforeend', '<section id="new">Bergen</section>');
    await pass(10);
    main.querySelector('#new')?.remove();
    await pass(SETTLE_MS + 10);

    expect(namesOf(settled[0]?.trees)).toEqual([]);
  });
});

describe('a line that something is put into', () => {
  it('is told of at once: words in several nodes may be torn apart', async () => {
    const main = watch('<p>Os<b>lo</b></p>');

    main.querySelector('b')?.before(' and ');
    await pass(5);

    expect(inserted.map(({ localName }) => localName)).toEqual(['p']);
    expect(settled).toEqual([]);
  });

  it.each([
    [true, ['p']],
    [false, []],
  ])('is read again beside the block that arrived, where marks went: %s', async (torn, lines) => {
    hasTorn = torn;
    const main = watch('<p>Os<b>lo</b></p>');

    main.querySelector('b')?.before(document.createElement('div'));
    await pass(SETTLE_MS + 10);

    expect(settled.map((changes) => namesOf(changes.lines))).toEqual([lines]);
  });
});

describe('the wait', () => {
  it('ends once the page has been quiet for a moment', async () => {
    const main = watch('<p>Oslo</p>');

    for (let change = 0; change < 3; change++) {
      main.append(document.createElement('div'));
      await pass(SETTLE_MS - 40);
    }
    expect(settled).toEqual([]);
    await pass(SETTLE_MS);

    expect(settled).toHaveLength(1);
    expect(settled[0]?.trees.size).toBe(3);
  });

  it('ends on a page that never rests', async () => {
    const main = watch('<p>Oslo</p>');

    for (let time = 0; time < MAX_WAIT_MS + 100; time += 50) {
      main.append(document.createElement('div'));
      await pass(50);
    }

    expect(settled).toHaveLength(1);
  });

  it('begins anew for later changes, which are handed over alone', async () => {
    const main = watch('<p>Oslo</p>');

    main.insertAdjacentHTML('beforeend', '<div id="first"></div>');
    await pass(SETTLE_MS + 10);
    main.insertAdjacentHTML('beforeend', '<div id="second"></div>');
    await pass(SETTLE_MS + 10);

    expect(settled.map(({ trees }) => namesOf(trees))).toEqual([['first'], ['second']]);
  });

  it('never begins on a page that does not change', async () => {
    watch('<p>Oslo</p>');

    await pass(MAX_WAIT_MS * 2);

    expect([stale, settled]).toEqual([[], []]);
  });
});

describe('the signal', () => {
  it('ends everything, also a wait that has begun', async () => {
    const main = watch('<p>Oslo</p>');

    main.append(document.createElement('div'));
    await pass(10);
    controller.abort();
    main.querySelector('p')?.remove();
    await pass(MAX_WAIT_MS);

    expect([stale, settled]).toEqual([[], []]);
  });
});

describe('a page that never rests', () => {
  const tick = async (text: Text, seconds: number): Promise<number> => {
    const before = settled.length;
    for (let second = 0; second < seconds; second++) {
      text.data = `Oslo ${second}`;
      await pass(1_000);
    }
    return settled.length - before;
  };

  it('is read less and less, and loses its marks all the same', async () => {
    const text = watch('<p>Oslo</p>').querySelector('p')?.firstChild as Text;

    expect(await tick(text, 20)).toBe(20);
    expect(await tick(text, 120)).toBeLessThan(8);
    expect(stale.length).toBe(140);
  });

  it('is read again at once when the reader scrolls', async () => {
    const text = watch('<p>Oslo</p>').querySelector('p')?.firstChild as Text;
    await tick(text, 60);
    const before = settled.length;

    const scroll = new Event('scroll');
    Object.defineProperty(scroll, 'isTrusted', { value: true });
    document.dispatchEvent(scroll);
    await pass(SETTLE_MS + 5);

    expect(settled.length).toBe(before + 1);
  });

  it('is not read while nobody sees it, and once when somebody does', async () => {
    const text = watch('<p>Oslo</p>').querySelector('p')?.firstChild as Text;
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      expect(await tick(text, 5)).toBe(0);
    } finally {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    }
    const shown = new Event('visibilitychange');
    Object.defineProperty(shown, 'isTrusted', { value: true });
    document.dispatchEvent(shown);
    await pass(SETTLE_MS);

    expect(settled.length).toBe(1);
  });
});

describe('a tree that grows', () => {
  it('has the lines in it read with it, once', async () => {
    const main = watch('<p id="old">Oslo</p>');

    main.insertAdjacentHTML('beforeend', '<section id="new"><p id="line">Bergen</p></section>');
    document.querySelector('#line')?.append(' waited.');
    document.querySelector('#old')?.append(' waited.');
    await pass(SETTLE_MS + 5);

    expect(namesOf(settled[0]?.trees)).toEqual(['new']);
    expect(namesOf(settled[0]?.lines)).toEqual(['old']);
  });
});
