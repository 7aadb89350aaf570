// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FarLines, isFar, screenNow } from '../../../lib/page/far-lines.ts';
import * as listening from '../../../lib/page/listen.ts';

const box = (top: number, left = 0, width = 300, height = 20) =>
  ({ top, bottom: top + height, left, right: left + width, width, height }) as DOMRect;
const nowhere = box(0, 0, 0, 0);

let end = new AbortController();
let near: Element[] = [];
let scroll: (event: Event) => void = () => undefined;

/** Lines at these places. */
function sow(...tops: readonly number[]): { lines: Element[]; far: FarLines } {
  const far = new FarLines(document, (line) => near.push(line), end.signal);
  const lines = tops.map((top) => {
    const line = document.createElement('p');
    vi.spyOn(line, 'getBoundingClientRect').mockReturnValue(box(top));
    far.add(line);
    return line;
  });
  return { lines, far };
}

/** Of the window, or of something that scrolls in it. */
function scrollTo(top: number, scroller: Element = document.documentElement): void {
  Object.defineProperty(scroller, 'scrollTop', { value: top, configurable: true });
  scroll({ target: scroller } as unknown as Event);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('innerWidth', 1_000);
  [end, near] = [new AbortController(), []];
  vi.spyOn(listening, 'listen').mockImplementation((_, type, handler) => {
    if (type === 'scroll') scroll = handler as (event: Event) => void;
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what is screens away', () => {
  it.each([
    [box(100), false],
    [box(800 * 4.9), false],
    [box(800 * 5.1), true],
    [box(-800 * 3.9), false],
    [box(-800 * 4.1), true],
    [box(100, 5_100), true],
    [nowhere, false],
  ])('%j: %s', (place, expected) => {
    expect(isFar(place, screenNow())).toBe(expected);
  });

  it('comes back when the reader has scrolled a good way towards it, and not before', () => {
    const { lines } = sow(1_000, 9_000);
    scrollTo(300);
    vi.advanceTimersByTime(1_000);
    expect(near).toEqual([]);

    scrollTo(5_000);
    vi.advanceTimersByTime(200);
    expect(near).toEqual([lines[0]]);
  });

  it('comes back in a box that scrolls by itself', () => {
    const { lines } = sow(1_000);
    scrollTo(2_000, document.createElement('div'));
    vi.advanceTimersByTime(200);

    expect(near).toEqual(lines);
  });

  it('comes back when the page has become shorter, and is left alone while it grows', () => {
    const { lines, far } = sow(1_000);
    const become = (height: number): void => {
      Object.defineProperty(document.documentElement, 'scrollHeight', { value: height, configurable: true });
      far.onPageChanged();
      vi.advanceTimersByTime(200);
    };
    vi.stubGlobal('document', document);
    Object.defineProperty(document, 'scrollingElement', {
      value: document.documentElement,
      configurable: true,
    });
    become(20_000);
    become(90_000);
    expect(near).toEqual([]);

    become(3_000);
    expect(near).toEqual(lines);
  });

  it('comes back when the page has become shorter little by little', () => {
    const { lines, far } = sow(1_000);
    Object.defineProperty(document, 'scrollingElement', {
      value: document.documentElement,
      configurable: true,
    });
    for (const height of [9_000, 8_800, 8_600, 8_400]) {
      Object.defineProperty(document.documentElement, 'scrollHeight', { value: height, configurable: true });
      far.onPageChanged();
    }
    vi.advanceTimersByTime(200);

    expect(near).toEqual(lines);
  });

  it('is told once, and forgotten when it goes', () => {
    const { lines, far } = sow(1_000, 1_000);
    far.delete(lines[1] as Element);
    scrollTo(5_000);
    vi.advanceTimersByTime(200);
    scrollTo(9_000);
    vi.advanceTimersByTime(200);

    expect(near).toEqual([lines[0]]);
  });
});
